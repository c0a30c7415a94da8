using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<ValidatedPropertyWithoutCheck>;

public sealed class ValidatedPropertyWithoutCheckTests
{
    private static string Patient(string attributes, string type, string name = "[|Value|]") => $$"""class Patient { public int Id { get; set; } {{attributes}} public {{type}} {{name}} { get; set; } = default!; }""";

    [Fact]
    public Task Without_a_constraint() => Rule.AnalyzerAsync(
        Patient("[Range(0, 150)]", "int", "{|#0:Age|}") + TestContext.For("Patient"),
        new DiagnosticResult("MDL0026").WithLocation(0)
            .WithMessage("[Range] of property 'Age' of entity type 'Patient' has no CHECK constraint behind it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Age").WithProperty("Table", "Patients"));

    [Fact]
    public Task Several_attributes_are_told_at_once() => Rule.AnalyzerAsync(
        Patient("[MinLength(2), RegularExpression(\"[a-z]*\")]", "string", "{|#0:Value|}") + TestContext.For("Patient"),
        new DiagnosticResult("MDL0026").WithLocation(0).WithMessage("[MinLength] and [RegularExpression] of property 'Value' of entity type 'Patient' has no CHECK constraint behind it"));

    [Theory]
    [InlineData("[Range(1, int.MaxValue)]", "int?")]
    [InlineData("[Range(0, 99.9)]", "double")]
    [InlineData("[Range(typeof(decimal), \"0.01\", \"1000\")]", "decimal")]
    [InlineData("[Range(typeof(DateTime), \"2000-01-01\", \"2100-01-01\")]", "DateTime")]
    [InlineData("[Range(typeof(DateOnly), \"2000-01-01\", \"2100-01-01\")]", "DateOnly?")]
    [InlineData("[Range(typeof(decimal), \"0,01\", \"1000\")]", "decimal")]
    [InlineData("[AllowedValues(\"A\", \"B\", null)]", "string?")]
    [InlineData("[DeniedValues(0)]", "int")]
    [InlineData("[RegularExpression(\"[A-Z]{3}\")]", "string")]
    [InlineData("[MinLength(1)]", "string")]
    [InlineData("[Length(2, 10)]", "string")]
    [InlineData("[StringLength(50, MinimumLength = 5)]", "string")]
    [InlineData("[EmailAddress]", "string?")]
    [InlineData("[Url]", "string")]
    [InlineData("[Phone]", "string")]
    [InlineData("[CreditCard]", "string")]
    [InlineData("[Base64String]", "string")]
    public Task Of_every_kind(string attribute, string type) => Rule.AnalyzerAsync(Patient(attribute, type) + TestContext.For("Patient"));

    [Fact]
    public Task Of_the_team_s_own() => Rule.AnalyzerAsync(Patient("[Percentage]", "int") + "class PercentageAttribute() : RangeAttribute(0, 100);" + TestContext.For("Patient"));

    [Theory]
    [InlineData("[StringLength(50)]", "string")]
    [InlineData("[MaxLength(50)]", "string")]
    [InlineData("[MinLength(0)]", "string")]
    [InlineData("[MinLength(1)]", "List<int>")]
    [InlineData("[Length(0, 50), MaxLength(50)]", "string")]
    [InlineData("[Range(int.MinValue, int.MaxValue)]", "int")]
    [InlineData("[Range(0, 255)]", "byte")]
    [InlineData("[Range(0, 10)]", "string")]
    [InlineData("[Required]", "string")]
    [InlineData("[DataType(DataType.EmailAddress)]", "string")]
    [InlineData("[Compare(\"Id\")]", "string")]
    [InlineData("[AllowedValues]", "string")]
    [InlineData("[Range(0, 10), NotMapped]", "int")]
    public Task What_asks_nothing_of_the_column(string attribute, string type) => Rule.AnalyzerAsync(Patient(attribute, type, "Value") + TestContext.For("Patient"));

    [Theory]
    [InlineData("b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"[Value] >= 0\"));")]
    [InlineData("b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"Value BETWEEN 0 AND 10\"));")]
    [InlineData("b.Entity<Patient>().Property(p => p.Value).HasColumnName(\"value_\"); b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"value_ >= 0\"));")]
    [InlineData("b.Entity<Patient>().Property(p => p.Value).HasConversion<string>();")]
    [InlineData("b.Entity<Patient>().Property(p => p.Value).HasConversion(v => v * 100, v => v / 100);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.Value);")]
    public Task With_a_constraint_or_stored_otherwise(string configuration) => Rule.AnalyzerAsync(Patient("[Range(0, 10)]", "int", "Value") + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"[Id] > 0\"));")]
    [InlineData("b.Entity<Patient>().Property(p => p.Value).HasColumnName(\"value_\"); b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"[Id] <> 'Value'\"));")]
    public Task A_constraint_over_another_column(string configuration) => Rule.AnalyzerAsync(Patient("[Range(0, 10)]", "int") + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Patient("[Range(0, 10)]", "int") + TestContext.For("Patient", provider: provider));

    [Fact]
    public Task A_foreign_key_has_a_constraint() => Rule.AnalyzerAsync(
        """
        class Doctor { public int Id { get; set; } }
        class Patient { public int Id { get; set; } [Range(1, int.MaxValue)] public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; }
        """ + TestContext.For("Patient"));

    [Fact]
    public Task In_complex_owned_and_derived_types_and_not_in_JSON() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public Phone Phone { get; set; } = new(); public Body Body { get; set; } = new(); public Note Note { get; set; } = new(); }
        class Patient : Person { [Range(0, 10)] public int [|Pain|] { get; set; } }
        class Phone { [Phone] public string [|Number|] { get; set; } = ""; }
        class Body { [Range(0, 300)] public int [|Height|] { get; set; } }
        class Note { [MinLength(1)] public string Text { get; set; } = ""; }
        """ + TestContext.For("Person, Patient", "b.Entity<Person>().OwnsOne(p => p.Phone); b.Entity<Person>().ComplexProperty(p => p.Body); b.Entity<Person>().OwnsOne(p => p.Note, note => note.ToJson());"));

    [Fact]
    public Task A_constraint_that_is_not_known() => Verify<ValidatedPropertyWithoutCheck>.AnalyzerAsync(
        Patient("[Range(0, 10)]", "int", "Value") + TestContext.For("Patient", "b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", Environment.MachineName));"));

    [Fact]
    public Task In_another_project() => new AnalyzerTest<ValidatedPropertyWithoutCheck>
    {
        TestState =
        {
            Sources = { TestContext.For("Patient").Replace("Patients =>", "[|Patients|] =>", StringComparison.Ordinal) },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Patient { public int Id { get; set; } [Range(0, 10)] public int Pain { get; set; } }" } } },
        },
    }.RunAsync();
}
