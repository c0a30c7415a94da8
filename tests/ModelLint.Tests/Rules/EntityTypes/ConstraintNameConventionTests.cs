using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class ConstraintNameConventionTests
{
    private const string Models = """
        class Patient { public int {|#0:Id|} { get; set; } }
        class Visit { public int {|#1:Id|} { get; set; } public int {|#2:PatientId|} { get; set; } public Patient? Patient { get; set; } public int {|#3:Number|} { get; set; } }

        """;

    private const string Named = """
        b.Entity<Patient>().HasKey(p => p.Id).HasName("pk_Patients");
        b.Entity<Visit>().HasKey(v => v.Id).HasName("pk_Visits");
        b.Entity<Visit>().HasIndex(v => v.PatientId).HasDatabaseName("ix_Visits_PatientId");
        b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasConstraintName("fk_Visits_PatientId_Patients");
        """;

    private static readonly DiagnosticResult Expected = new("MDL0023");

    [Fact]
    public Task The_names_that_EF_Core_composes() => VerifyAsync(
        "",
        Models + TestContext.For("Patient, Visit"),
        Expected.WithLocation(0).WithMessage("Entity type 'Patient' has names that its patterns do not make: primary key 'PK_Patients' (pk_Patients)"),
        Expected.WithLocation(1).WithMessage("Entity type 'Visit' has names that its patterns do not make: primary key 'PK_Visits' (pk_Visits)"),
        Expected.WithLocation(2)
            .WithMessage("Entity type 'Visit' has names that its patterns do not make: foreign key 'FK_Visits_Patients_PatientId' (fk_Visits_PatientId_Patients), index 'IX_Visits_PatientId' (ix_Visits_PatientId)")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Fact]
    public Task All_are_named_by_the_default_patterns() => VerifyAsync("", Models + TestContext.For("Patient, Visit", Named));

    [Theory]
    [InlineData("""b.Entity<Visit>().HasAlternateKey(v => v.Number);""")]
    [InlineData("""b.Entity<Visit>().HasAlternateKey(v => v.Number).HasName("uq_number");""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number);""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number).IsUnique().HasDatabaseName("ux_Visits_Number");""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number, "Numbers");""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number).HasDatabaseName("ix_Patients_Number");""")]
    [InlineData("""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("Positive", "[Number] > 0"));""")]
    [InlineData("""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("ck_Patients_Number_range", "[Number] > 0"));""")]
    public Task Another_name(string configuration) => VerifyAsync("", Models + TestContext.For("Patient, Visit", Named + configuration), Expected.WithLocation(3));

    [Theory]
    [InlineData("""b.Entity<Visit>().HasAlternateKey(v => v.Number).HasName("ak_Visits_Number");""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number).HasDatabaseName("ix_Visits_Number");""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Number, "ix_Visits_Number").IsUnique();""")]
    [InlineData("""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("ck_Visits_Number_range", "[Number] > 0"));""")]
    public Task The_name_is_right(string configuration) => VerifyAsync("", Models + TestContext.For("Patient, Visit", Named + configuration));

    [Theory]
    [InlineData("modellint.primary_key_naming = PK_{table}")]
    [InlineData("modellint.primary_key_naming = none")]
    public Task A_pattern_of_the_team(string option) => VerifyAsync(
        $"{option}\nmodellint.foreign_key_naming = FK_{{table}}_{{ref_table}}_{{columns}}\nmodellint.index_naming = IX_{{table}}_{{columns}}", Models + TestContext.For("Patient, Visit"));

    [Fact]
    public Task Columns_by_their_own_names() => VerifyAsync(
        "modellint.primary_key_naming = none\nmodellint.foreign_key_naming = none",
        Models + TestContext.For("Patient, Visit", """b.Entity<Visit>().Property(v => v.PatientId).HasColumnName("patient_id"); b.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Number }).HasDatabaseName("ix_Visits_patient_id_Number");"""));

    [Fact]
    public Task A_pattern_with_a_schema() => VerifyAsync(
        "modellint.primary_key_naming = pk_{schema}_{table}",
        "class Patient { public int Id { get; set; } } class Staff { public int {|#0:Id|} { get; set; } } class Bare { public int Id { get; set; } }"
            + TestContext.For("Patient, Staff, Bare", """b.Entity<Patient>().ToTable("p", "dbo").HasKey(p => p.Id).HasName("pk_dbo_p"); b.Entity<Staff>().ToTable("s", "hr");"""),
        Expected.WithLocation(0).WithMessage("Entity type 'Staff' has names that its patterns do not make: primary key 'PK_s' (pk_hr_s)"));

    [Fact]
    public Task A_name_that_databases_cut() => VerifyAsync(
        "modellint.primary_key_naming = none",
        "class Visit { public int Id { get; set; } public int AVeryLongNameOfAColumnForANumber { get; set; } public int AnotherVeryLongNameOfAColumn { get; set; } }"
            + TestContext.For("Visit", "b.Entity<Visit>().HasIndex(v => new { v.AVeryLongNameOfAColumnForANumber, v.AnotherVeryLongNameOfAColumn });"));

    [Fact]
    public Task An_owned_type_in_its_owners_table_has_no_names_of_its_own() => VerifyAsync(
        "",
        """
        class Patient { public int Id { get; set; } public Address Address { get; set; } = null!; }
        class Address { public string Street { get; set; } = ""; }

        """ + TestContext.For("Patient", """b.Entity<Patient>().HasKey(p => p.Id).HasName("pk_Patients"); b.Entity<Patient>().OwnsOne(p => p.Address);"""));

    [Fact]
    public Task A_view_has_none() => VerifyAsync("", "class Patient { public int Id { get; set; } }" + TestContext.For("Patient", """b.Entity<Patient>().ToView("patients");"""));

    [Fact]
    public Task Keys_of_a_package_are_not_yours() => VerifyAsync(
        "",
        """
        class Context : Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityDbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
        }
        """);

    [Fact]
    public async Task A_name_that_is_not_known() => await new AnalyzerTest<ConstraintNameConvention>
    {
        TestCode = "class Patient { public int Id { get; set; } }" + TestContext.For("Patient", "b.Entity<Patient>().HasKey(p => p.Id).HasName(Environment.MachineName);"),
    }.RunAsync();

    private static async Task VerifyAsync(string options, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<ConstraintNameConvention> { TestCode = source, TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"[*.cs]\n{options}\n") } } };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
        await Oracle.Oracle.AgreeAsync(source, Tests.EFCore.EFCoreVersion.V10);
    }
}
