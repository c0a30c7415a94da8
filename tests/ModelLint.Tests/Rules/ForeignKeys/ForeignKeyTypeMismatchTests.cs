using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

public sealed class ForeignKeyTypeMismatchTests
{
    private const string Fluent = "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);";

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0030").WithLocation(0);

    [Fact]
    public Task By_fluent_API() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        Models("Guid", "int {|#0:PatientId|}") + TestContext.For("Visit", Fluent),
        Expected.WithMessage("Foreign key {'PatientId' : int} of entity type 'Visit' does not have the type of primary key {'Id' : Guid} of 'Patient'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("int", "long")]
    [InlineData("long", "int")]
    [InlineData("int", "long?")]
    [InlineData("int", "string")]
    [InlineData("string", "int")]
    [InlineData("Guid", "string")]
    [InlineData("int", "uint")]
    [InlineData("int", "DayOfWeek")]
    public Task Every_other_type(string key, string foreignKey) => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        Models(key, $"{foreignKey} {{|#0:PatientId|}}") + TestContext.For("Visit", Fluent), Expected);

    [Fact]
    public Task By_attribute_on_the_navigation() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        """
        class Patient { public Guid Id { get; set; } }
        class Visit { public int Id { get; set; } public int {|#0:Number|} { get; set; } [ForeignKey("Number")] public Patient? Patient { get; set; } }

        """ + TestContext.For("Visit"), Expected);

    [Fact]
    public Task By_attribute_on_the_property() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        """
        class Patient { public Guid Id { get; set; } }
        class Visit { public int Id { get; set; } [ForeignKey("Patient")] public int {|#0:Number|} { get; set; } public Patient? Patient { get; set; } }

        """ + TestContext.For("Visit"), Expected);

    [Theory]
    [InlineData("int", "int")]
    [InlineData("int", "int?")]
    [InlineData("string", "string?")]
    [InlineData("Guid", "Guid?")]
    public Task The_same_type(string key, string foreignKey) => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(Models(key, $"{foreignKey} PatientId") + TestContext.For("Visit", Fluent));

    [Fact]
    public Task By_convention_another_type_is_passed_over() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(Models("Guid", "int PatientId") + TestContext.For("Visit"));

    [Fact]
    public Task Another_key_is_named() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        """
        class Patient { public Guid Id { get; set; } public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient? Patient { get; set; } }

        """ + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId).HasPrincipalKey(p => p.Number);"));

    [Fact]
    public Task A_shadow_property_takes_the_type_of_the_key() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        Models("Guid", "int Number") + TestContext.For("Visit", """b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey("PatientId");"""));

    [Fact]
    public Task A_composite_key_of_the_same_types() => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(
        """
        class Patient { public int A { get; set; } public Guid B { get; set; } }
        class Visit { public int Id { get; set; } public int PatientA { get; set; } public Guid PatientB { get; set; } public Patient? Patient { get; set; } }

        """ + TestContext.For("Visit", "b.Entity<Patient>().HasKey(p => new { p.A, p.B }); b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.PatientA, v.PatientB });"));

    /// <summary>Types of the database are not compared: EF Core asks for the CLR types alone.</summary>
    [Theory]
    [InlineData("b.Entity<Patient>().Property(p => p.Id).HasColumnType(\"bigint\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.PatientId).HasConversion<long>(); b.Entity<Patient>().Property(p => p.Id).HasConversion<long>();")]
    public Task Another_type_of_the_database(string statement) => Verify<ForeignKeyTypeMismatch>.AnalyzerAsync(Models("int", "int PatientId") + TestContext.For("Visit", $"{Fluent} {statement}"));

    private static string Models(string key, string foreignKey) => $$"""
        class Patient { public {{key}} Id { get; set; } = default!; }
        class Visit { public int Id { get; set; } public {{foreignKey}} { get; set; } = default!; public Patient? Patient { get; set; } }

        """;
}
