using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

public sealed class ConstraintNameConventionFixTests
{
    private const string Keys = """b.Entity<Patient>().HasKey(p => p.Id).HasName("pk_Patients"); b.Entity<Visit>().HasKey(v => v.Id).HasName("pk_Visits");""";

    private const string Others = """ b.Entity<Visit>().HasKey(v => v.Id).HasName("pk_Visits"); b.Entity<Visit>().HasIndex(v => v.PatientId).HasDatabaseName("ix_Visits_PatientId"); b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasConstraintName("fk_Visits_PatientId_Patients");""";

    [Fact]
    public Task A_foreign_key_and_its_index_together() => ChangesAsync(
        Source("[|PatientId|]", Keys),
        Source("PatientId", Keys + """

                    b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasConstraintName("fk_Visits_PatientId_Patients");
                    b.Entity<Visit>().HasIndex(v => v.PatientId).HasDatabaseName("ix_Visits_PatientId");
            """),
        "~ fk Visit(PatientId) -> Patient(Id): name FK_Visits_Patients_PatientId => fk_Visits_PatientId_Patients",
        "~ index Visit(PatientId): name IX_Visits_PatientId => ix_Visits_PatientId");

    [Fact]
    public Task On_the_chains_that_are_there() => ChangesAsync(
        Source("[|PatientId|]", Keys + " b.Entity<Visit>().HasIndex(v => v.PatientId).IsUnique(false); b.Entity<Visit>().HasOne(v => v.Patient).WithMany().IsRequired(false);"),
        Source("PatientId", Keys + """ b.Entity<Visit>().HasIndex(v => v.PatientId).IsUnique(false).HasDatabaseName("ix_Visits_PatientId"); b.Entity<Visit>().HasOne(v => v.Patient).WithMany().IsRequired(false).HasConstraintName("fk_Visits_PatientId_Patients");"""),
        "~ fk Visit(PatientId) -> Patient(Id): name FK_Visits_Patients_PatientId => fk_Visits_PatientId_Patients",
        "~ index Visit(PatientId): name IX_Visits_PatientId => ix_Visits_PatientId");

    [Fact]
    public Task In_the_calls_that_name_them() => ChangesAsync(
        Source("[|PatientId|]", Keys + Others.Replace("ix_", "IX2_").Replace("fk_", "FK2_")),
        Source("PatientId", Keys + Others),
        "~ fk Visit(PatientId) -> Patient(Id): name FK2_Visits_PatientId_Patients => fk_Visits_PatientId_Patients",
        "~ index Visit(PatientId): name IX2_Visits_PatientId => ix_Visits_PatientId");

    [Fact]
    public Task Names_of_keys() => ChangesAsync(
        Source("PatientId", "b.Entity<Patient>().HasAlternateKey(p => p.Number);" + Others, patient: "[|Id|]", number: "[|Number|]"),
        Source("PatientId", "b.Entity<Patient>().HasAlternateKey(p => p.Number).HasName(\"ak_Patients_Number\");\n        b.Entity<Patient>().HasKey(p => p.Id).HasName(\"pk_Patients\");" + Others),
        "~ key Patient(Id): name PK_Patients => pk_Patients",
        "~ key Patient(Number): name AK_Patients_Number => ak_Patients_Number");

    [Theory]
    [InlineData("""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("Other", "[PatientId] > 0"));""")]
    public Task Not_offered_where_a_CHECK_constraint_is_among_them(string statement) => FixAsync(
        Source("[|PatientId|]", Keys + Others + statement), Source("[|PatientId|]", Keys + Others + statement));

    [Fact]
    public Task All_in_one_pass() => FixAsync(
        Source("[|PatientId|]", """b.Entity<Patient>().HasKey(p => p.Id).HasName("K1"); b.Entity<Visit>().HasKey(v => v.Id);""", patient: "[|Id|]", visit: "[|Id|]"),
        Source("PatientId", """b.Entity<Patient>().HasKey(p => p.Id).HasName("pk_Patients"); b.Entity<Visit>().HasKey(v => v.Id).HasName("pk_Visits");""" + """

                    b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasConstraintName("fk_Visits_PatientId_Patients");
                    b.Entity<Visit>().HasIndex(v => v.PatientId).HasDatabaseName("ix_Visits_PatientId");
            """));

    private static string Source(string foreignKey, string statements, string patient = "Id", string number = "Number", string visit = "Id") => $$"""
        class Patient { public int {{patient}} { get; set; } public int {{number}} { get; set; } }
        class Visit { public int {{visit}} { get; set; } public int {{foreignKey}} { get; set; } public Patient? Patient { get; set; } }
        class Context : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            protected override void OnModelCreating(ModelBuilder b)
            {
                {{statements}}
            }
        }

        """;

    private static async Task ChangesAsync(string before, string after, params string[] difference)
    {
        await FixAsync(before, after);
        await FixOracle.ChangesAsync(before, after, difference);
    }

    private static Task FixAsync(string before, string after) => Verify<ConstraintNameConvention, ConstraintNameConventionFix>.CodeFixAsync(before, after);
}
