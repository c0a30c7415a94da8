using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<SoftDeleteWithoutQueryFilter, SoftDeleteWithoutQueryFilterFix>;

public sealed class SoftDeleteWithoutQueryFilterFixTests
{
    private const string Filter = "HasQueryFilter(\"SoftDelete\", x => !x.IsDeleted);";

    [Theory]
    [InlineData(EFCoreVersion.V8)]
    [InlineData(EFCoreVersion.V9)]
    public Task Before_filters_had_names(EFCoreVersion version) => Fix.ChangesAsync(
        version,
        Source("[|Patient|]"),
        Source("Patient", OnModelCreating("modelBuilder.Entity<Patient>().HasQueryFilter(x => !x.IsDeleted);")),
        "+ filter Patient");

    [Fact]
    public Task By_name() => Fix.ChangesAsync(
        EFCoreVersion.V10, Source("[|Patient|]"), Source("Patient", OnModelCreating($"modelBuilder.Entity<Patient>().{Filter}")), "+ filter Patient#SoftDelete");

    [Fact]
    public Task A_time() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Source("[|Patient|]", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);")).Replace("bool IsDeleted", "DateTime? DeletedAt", StringComparison.Ordinal),
        Source("Patient", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);\n        modelBuilder.Entity<Patient>().HasQueryFilter(\"SoftDelete\", p => p.DeletedAt == null);"))
            .Replace("bool IsDeleted", "DateTime? DeletedAt", StringComparison.Ordinal),
        "+ filter Patient#SoftDelete");

    [Fact]
    public Task In_a_configuration_class() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Source("[|Patient|]", OnModelCreating("modelBuilder.ApplyConfiguration(new PatientConfiguration());")) + Configuration(""),
        Source("Patient", OnModelCreating("modelBuilder.ApplyConfiguration(new PatientConfiguration());")) + Configuration("\n        builder.HasQueryFilter(\"SoftDelete\", patient => !patient.IsDeleted);"),
        "+ filter Patient#SoftDelete");

    [Fact]
    public Task In_a_block() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Source("[|Patient|]", OnModelCreating("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n        });")),
        Source("Patient", OnModelCreating("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n            patient.HasQueryFilter(\"SoftDelete\", p => !p.IsDeleted);\n        });")),
        "+ filter Patient#SoftDelete");

    [Fact]
    public Task A_shadow_property() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Shadow("[|Patient|]", "modelBuilder.Entity<Patient>().Property<bool>(\"IsDeleted\");"),
        Shadow("Patient", "modelBuilder.Entity<Patient>().Property<bool>(\"IsDeleted\");\n        modelBuilder.Entity<Patient>().HasQueryFilter(\"SoftDelete\", x => !EF.Property<bool>(x, \"IsDeleted\"));"),
        "+ filter Patient#SoftDelete");

    [Fact]
    public Task A_body_that_ends_before_its_end_is_left_alone() => Fix.OffersNothingAsync(Source("[|Patient|]", OnModelCreating("return;")));

    [Fact]
    public Task Several_entity_types_in_one_pass() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Source("[|Patient|]", Wards) + "public class [|Ward|] { public int Id { get; set; } public bool IsDeleted { get; set; } }",
        Source("Patient", Wards + OnModelCreating($"modelBuilder.Entity<Patient>().{Filter}\n        modelBuilder.Entity<Ward>().{Filter}"))
            + "public class Ward { public int Id { get; set; } public bool IsDeleted { get; set; } }",
        "+ filter Patient#SoftDelete",
        "+ filter Ward#SoftDelete");

    private const string Wards = "    public DbSet<Ward> Wards => Set<Ward>();\n";

    private static string OnModelCreating(string statements) => $$"""

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }

        """;

    private static string Configuration(string statement) => $$"""
        public class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder)
            {
                builder.HasIndex(patient => patient.Name);{{statement}}
            }
        }

        """;

    private static string Shadow(string name, string statements) => Source(name, OnModelCreating(statements)).Replace("    public bool IsDeleted { get; set; }\n", "", StringComparison.Ordinal);

    private static string Source(string name, string members = "") => $$"""
        public class {{name}}
        {
            public int Id { get; set; }
            public int Name { get; set; }
            public bool IsDeleted { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        {{members}}}

        """;
}
