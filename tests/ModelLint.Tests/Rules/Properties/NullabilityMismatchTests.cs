using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<NullabilityMismatch>;

public sealed class NullabilityMismatchTests
{
    private static string Patient(string type, string name = "[|Name|]", string attributes = "") => $$"""class Patient { public int Id { get; set; } {{attributes}} public {{type}} {{name}} { get; set; } = default!; }""";

    [Fact]
    public Task Nullable_in_the_class_alone() => Rule.AnalyzerAsync(
        Patient("string?", "{|#0:Name|}") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired();"),
        new DiagnosticResult("MDL0050").WithLocation(0)
            .WithMessage("Property 'Name' of entity type 'Patient' can be null in C#, but not in the database")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Name").WithProperty("Table", "Patients"));

    [Fact]
    public Task Nullable_in_the_column_alone() => Rule.AnalyzerAsync(
        Patient("string", "{|#0:Name|}") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired(false);"),
        new DiagnosticResult("MDL0050").WithLocation(0).WithMessage("Property 'Name' of entity type 'Patient' can be null in the database, but not in C#"));

    [Theory]
    [InlineData("int?", "b.Entity<Patient>().Property(p => p.Name).IsRequired();")]
    [InlineData("DateTimeOffset?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(true);")]
    [InlineData("byte[]?", "b.Entity<Patient>().Property(p => p.Name).IsRequired();")]
    [InlineData("Uri", "b.Entity<Patient>().Property(p => p.Name).IsRequired(false);")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).Metadata.IsNullable = false;")]
    [InlineData("string", "foreach (var p in b.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string))) p.IsNullable = true;")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(false); b.Entity<Patient>().Property(p => p.Name).IsRequired();")]
    public Task That_differ(string type, string configuration) => Rule.AnalyzerAsync(Patient(type) + TestContext.For("Patient", configuration));

    [Fact]
    public Task By_attribute() => Rule.AnalyzerAsync(Patient("string?", attributes: "[Required]") + TestContext.For("Patient"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Patient("string?") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired();", provider));

    [Theory]
    [InlineData("string", "")]
    [InlineData("string?", "")]
    [InlineData("string", "b.Entity<Patient>().Property(p => p.Name).IsRequired();")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(false);")]
    [InlineData("int", "b.Entity<Patient>().Property(p => p.Name).IsRequired();")]
    [InlineData("string?", "b.Entity<Patient>().HasKey(p => p.Name);")]
    [InlineData("string?", "b.Entity<Patient>().HasAlternateKey(p => p.Name);")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(); b.Entity<Patient>().HasKey(p => p.Name);")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(); b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("string?", "b.Entity<Patient>().Property(p => p.Name).IsRequired(); b.Entity<Patient>().Ignore(p => p.Name);")]
    public Task That_agree_or_are_no_column(string type, string configuration) => Rule.AnalyzerAsync(Patient(type, "Name") + TestContext.For("Patient", configuration));

    [Fact]
    public Task Where_annotations_are_off_the_class_says_nothing() => Rule.AnalyzerAsync(
        "#nullable disable\n" + Patient("string", "Name") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired();"));

    /// <summary>EF Core writes to the field, and the property makes something else of null.</summary>
    [Theory]
    [InlineData("_name", "string?", "Name")]
    [InlineData("m_name", "string?", "Name")]
    [InlineData("_Name", "string?", "Name")]
    [InlineData("_name", "string", "[|Name|]")]
    [InlineData("_others", "string?", "[|Name|]")]
    public Task Of_a_field_that_can_be_null_the_property_may_make_something_else(string field, string type, string name) => Rule.AnalyzerAsync(
        $$"""class Patient { public int Id { get; set; } private {{type}} {{field}} = ""; public string {{name}} { get => {{field}} ?? ""; set => {{field}} = value; } }"""
        + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired(false);"));

    [Fact]
    public Task A_foreign_key_goes_by_its_relationship() => Rule.AnalyzerAsync(
        """
        class Doctor { public int Id { get; set; } }
        class Patient { public int Id { get; set; } public int? DoctorId { get; set; } public Doctor? Doctor { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().HasOne(p => p.Doctor).WithMany().IsRequired();"));

    [Fact]
    public Task A_shadow_property_has_no_class() => Rule.AnalyzerAsync(
        "class Patient { public int Id { get; set; } }" + TestContext.For("Patient", "b.Entity<Patient>().Property<string>(\"Name\").IsRequired();"));

    [Fact]
    public Task The_discriminator() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public string? Kind { get; set; } }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor", "b.Entity<Person>().HasDiscriminator(p => p.Kind);"));

    [Fact]
    public Task In_complex_and_owned_types() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Phone Phone { get; set; } = new(); }
        class Address { public string? [|Street|] { get; set; } }
        class Phone { public string? [|Number|] { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().ComplexProperty(p => p.Home).Property(h => h.Street).IsRequired(); b.Entity<Patient>().OwnsOne(p => p.Phone).Property(p => p.Number).IsRequired();"));

    [Fact]
    public Task A_setting_that_is_not_known() => Verify<NullabilityMismatch>.AnalyzerAsync(
        Patient("string?", "Name") + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).IsRequired(Environment.Is64BitProcess);"));

    [Fact]
    public Task In_another_project() => new AnalyzerTest<NullabilityMismatch>
    {
        TestState =
        {
            Sources = { TestContext.For("Patient", "[|b.Entity<Patient>().Property(p => p.Name)|].IsRequired();") },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Patient { public int Id { get; set; } public string? Name { get; set; } }" } } },
        },
    }.RunAsync();
}
