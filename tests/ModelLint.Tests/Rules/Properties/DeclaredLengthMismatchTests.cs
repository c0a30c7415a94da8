using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<DeclaredLengthMismatch>;

public sealed class DeclaredLengthMismatchTests
{
    private static string Patient(string attributes, string name = "[|Name|]") => $$"""class Patient { public int Id { get; set; } {{attributes}} public string {{name}} { get; set; } = ""; }""";

    [Fact]
    public Task Two_lengths() => Rule.AnalyzerAsync(
        Patient("[StringLength(50)]", "{|#0:Name|}") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);"),
        new DiagnosticResult("MDL0049").WithLocation(0)
            .WithMessage("[StringLength] limits property 'Name' of entity type 'Patient' to 50 characters, and the fluent configuration, which wins, to 100")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Name").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("[MaxLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[MaxLength(200)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[MaxLength(100), StringLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[StringLength(50, MinimumLength = 2)]", "b.Entity<Patient>().Property(p => p.Name).Metadata.SetMaxLength(100);")]
    [InlineData("[MaxLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(-1);")]
    [InlineData("[MaxLength(50)]", "foreach (var p in b.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string))) p.SetMaxLength(256);")]
    public Task That_differ(string attributes, string configuration) => Rule.AnalyzerAsync(Patient(attributes) + TestContext.For("Patient", configuration));

    [Fact]
    public Task A_length_for_all_strings_wins_as_well() => Rule.AnalyzerAsync(Patient("[MaxLength(50)]") + TestContext.For("Patient", conventions: "c.Properties<string>().HaveMaxLength(200);"));

    [Fact]
    public Task An_attribute_of_the_team_s_own() => Rule.AnalyzerAsync(
        Patient("[Short]") + "class ShortAttribute() : MaxLengthAttribute(20);" + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);"));

    [Theory]
    [InlineData("[StringLength(100)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[MaxLength(100), StringLength(100)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[MaxLength(100), StringLength(50)]", "")]
    [InlineData("[MaxLength(50)]", "")]
    [InlineData("[MaxLength]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[MinLength(5)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("[StringLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasColumnType(\"nvarchar(100)\");")]
    [InlineData("[StringLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100); b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("[StringLength(50)]", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100); b.Entity<Patient>().Ignore(p => p.Name);")]
    public Task One_length(string attributes, string configuration) => Rule.AnalyzerAsync(Patient(attributes, "Name") + TestContext.For("Patient", configuration));

    [Fact]
    public Task A_length_that_is_not_known() => Verify<DeclaredLengthMismatch>.AnalyzerAsync(
        Patient("[StringLength(50)]", "Name") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(Environment.ProcessorCount);"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(
        Patient("[MaxLength(50)]") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);", provider: provider));

    [Fact]
    public Task In_a_base_class_it_is_told_for_the_entity_type_that_differs() => Rule.AnalyzerAsync(
        """
        abstract class Named { public int Id { get; set; } [MaxLength(50)] public string {|#0:Name|} { get; set; } = ""; }
        class Doctor : Named;
        class Room : Named;
        """ + TestContext.For("Doctor, Room", "b.Entity<Room>().Property(r => r.Name).HasMaxLength(20);"),
        new DiagnosticResult("MDL0049").WithLocation(0).WithProperty("EntityType", "Room"));

    [Fact]
    public Task In_complex_and_owned_types() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Phone Phone { get; set; } = new(); }
        class Address { [MaxLength(50)] public string [|Street|] { get; set; } = ""; }
        class Phone { [StringLength(20)] public string [|Number|] { get; set; } = ""; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().ComplexProperty(p => p.Home).Property(h => h.Street).HasMaxLength(60); b.Entity<Patient>().OwnsOne(p => p.Phone).Property(p => p.Number).HasMaxLength(60);"));

    [Fact]
    public Task In_another_project() => new AnalyzerTest<DeclaredLengthMismatch>
    {
        TestState =
        {
            Sources = { TestContext.For("Patient", "[|b.Entity<Patient>().Property(p => p.Name)|].HasMaxLength(100);") },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Patient { public int Id { get; set; } [MaxLength(50)] public string Name { get; set; } = \"\"; }" } } },
        },
    }.RunAsync();
}
