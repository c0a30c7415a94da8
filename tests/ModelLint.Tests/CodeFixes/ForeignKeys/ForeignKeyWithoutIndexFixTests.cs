using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<ForeignKeyWithoutIndex, ForeignKeyWithoutIndexFix>;

public sealed class ForeignKeyWithoutIndexFixTests
{
    private const string NoConvention = "configurationBuilder.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention));";

    [Fact]
    public Task Where_the_convention_is_removed() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasKey(v => v.Id);", NoConvention),
        Source("modelBuilder.Entity<Visit>().HasKey(v => v.Id);\n        modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId);", NoConvention, "PatientId"),
        "+ index Visit(PatientId)");

    [Fact]
    public Task By_an_attribute() => Fix.ChangesAsync(
        Source("", NoConvention),
        Source("", NoConvention, "PatientId").Replace("public class Visit", "[Index(nameof(PatientId))]\npublic class Visit", StringComparison.Ordinal),
        index: 1,
        "+ index Visit(PatientId)");

    /// <summary>EF Core has one index without a name over the same properties: a second call would be a call on the filtered one.</summary>
    [Fact]
    public Task Beside_a_filtered_index() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter(\"[Id] > 9\");", ""),
        Source("modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter(\"[Id] > 9\");\n        modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId, \"IX_Visits_PatientId_Full\");", "", "PatientId"),
        "+ index Visit(PatientId)#IX_Visits_PatientId_Full");

    [Fact]
    public Task Beside_a_filtered_index_by_an_attribute() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter(\"[Id] > 9\");", ""),
        Source("modelBuilder.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter(\"[Id] > 9\");", "", "PatientId")
            .Replace("public class Visit", "[Index(nameof(PatientId), Name = \"IX_Visits_PatientId_Full\")]\npublic class Visit", StringComparison.Ordinal),
        index: 1,
        "+ index Visit(PatientId)#IX_Visits_PatientId_Full");

    [Fact]
    public Task Of_several_properties_and_of_shadow_properties() => Fix.ChangesAsync(
        Composite("[|Patient|]", ""),
        Composite("Patient", "\n        modelBuilder.Entity<Visit>().HasIndex(\"PatientTenantId\", \"PatientId\");"),
        "+ index Visit(PatientTenantId,PatientId)");

    [Fact]
    public Task Several_of_one_entity_type_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>(visit =>\n        {\n            visit.HasKey(v => v.Id);\n        });", NoConvention).Replace("/**/", "public int [|DoctorId|] { get; set; } public Patient Doctor { get; set; } = null!;", StringComparison.Ordinal),
        Source("modelBuilder.Entity<Visit>(visit =>\n        {\n            visit.HasKey(v => v.Id);\n            visit.HasIndex(v => v.PatientId);\n            visit.HasIndex(v => v.DoctorId);\n        });", NoConvention, "PatientId").Replace("/**/", "public int DoctorId { get; set; } public Patient Doctor { get; set; } = null!;", StringComparison.Ordinal),
        "+ index Visit(DoctorId)",
        "+ index Visit(PatientId)");

    private static string Composite(string patient, string statements) => $$"""
        public class Patient { public int TenantId { get; set; } public int Id { get; set; } }
        public class Visit { public int Id { get; set; } public Patient {{patient}} { get; set; } = null!; }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
            {
                {{NoConvention}}
            }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Patient>().HasKey(p => new { p.TenantId, p.Id });{{statements}}
            }
        }

        """;

    private static string Source(string statements, string conventions, string patientId = "[|PatientId|]") => $$"""
        public class Patient { public int Id { get; set; } }
        public class Visit { public int Id { get; set; } public int {{patientId}} { get; set; } public Patient Patient { get; set; } = null!; /**/ }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
            {
                {{conventions}}
            }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
