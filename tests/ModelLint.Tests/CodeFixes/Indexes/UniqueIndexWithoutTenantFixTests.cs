using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<UniqueIndexWithoutTenant, UniqueIndexWithoutTenantFix>;

public sealed class UniqueIndexWithoutTenantFixTests
{
    [Fact]
    public Task A_unique_index() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>().HasIndex(p => p.Code).IsUnique().HasDatabaseName(\"IX_Code\");"),
        Source("modelBuilder.Entity<Patient>().HasIndex(p => new { p.TenantId, p.Code }).IsUnique().HasDatabaseName(\"IX_Code\");", "Code"),
        "- index Patient(Code)",
        "+ index Patient(TenantId,Code)");

    [Fact]
    public Task A_unique_index_in_several_calls() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>().HasIndex(p => p.Code);\n        modelBuilder.Entity<Patient>().HasIndex(p => p.Code).IsUnique();"),
        Source("modelBuilder.Entity<Patient>().HasIndex(p => new { p.TenantId, p.Code });\n        modelBuilder.Entity<Patient>().HasIndex(p => new { p.TenantId, p.Code }).IsUnique();", "Code"),
        "- index Patient(Code)",
        "+ index Patient(TenantId,Code)");

    [Fact]
    public Task An_attribute() => Fix.ChangesAsync(
        "[Index(nameof(Code), IsUnique = true, IsDescending = new[] { true })]\n" + Source(""),
        "[Index(nameof(TenantId), nameof(Code), IsUnique = true, IsDescending = new[] { false, true })]\n" + Source("", "Code"),
        "- index Patient(Code)",
        "+ index Patient(TenantId,Code)");

    [Fact]
    public Task An_alternate_key() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>().HasAlternateKey(p => p.Code);"),
        Source("modelBuilder.Entity<Patient>().HasAlternateKey(p => new { p.TenantId, p.Code });", "Code"),
        "- key Patient(Code)",
        "+ key Patient(TenantId,Code)");

    [Fact]
    public Task A_tenant_that_is_a_shadow_property() => Fix.ChangesAsync(
        Shadow("modelBuilder.Entity<Patient>().HasIndex(p => p.Code, \"IX\").IsUnique();", "[|Code|]"),
        Shadow("modelBuilder.Entity<Patient>().HasIndex(new[] { \"TenantId\", nameof(Patient.Code) }, \"IX\").IsUnique();", "Code"),
        "- index Patient(Code)#IX",
        "+ index Patient(TenantId,Code)#IX");

    [Fact]
    public Task A_key_that_others_refer_to_is_left_alone() => Fix.OffersNothingAsync(
        Source("modelBuilder.Entity<Visit>().HasOne<Patient>().WithMany().HasPrincipalKey(p => p.Code).HasForeignKey(v => v.Code);\n        modelBuilder.Entity<Patient>().HasAlternateKey(p => p.Code);")
            + "public class Visit { public int Id { get; set; } public string Code { get; set; } = \"\"; }\n");

    [Fact]
    public Task Several_indexes_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Code).IsUnique();\n            patient.HasIndex(p => new { p.Name, p.Code }).IsUnique();\n        });", name: "[|Name|]"),
        Source("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => new { p.TenantId, p.Code }).IsUnique();\n            patient.HasIndex(p => new { p.TenantId, p.Name, p.Code }).IsUnique();\n        });", "Code"),
        "- index Patient(Code)",
        "- index Patient(Name,Code)",
        "+ index Patient(TenantId,Code)",
        "+ index Patient(TenantId,Name,Code)");

    private static string Shadow(string statement, string code) => Source($"modelBuilder.Entity<Patient>().Property<int>(\"TenantId\");\n        {statement}", code)
        .Replace("    public int TenantId { get; set; }\n", "", StringComparison.Ordinal);

    private static string Source(string statements, string code = "[|Code|]", string name = "Name") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public int TenantId { get; set; }
            public string {{name}} { get; set; } = "";
            public string {{code}} { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
