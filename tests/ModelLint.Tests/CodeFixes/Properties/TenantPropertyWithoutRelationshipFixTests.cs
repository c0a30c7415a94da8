using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<TenantPropertyWithoutRelationship, TenantPropertyWithoutRelationshipFix>;

public sealed class TenantPropertyWithoutRelationshipFixTests
{
    private const string Index = "modelBuilder.Entity<Patient>().HasIndex(p => p.Name);";

    private const string Relationship = """
        modelBuilder.Entity<Patient>().HasOne<Tenant>()
                    .WithMany()
                    .HasForeignKey(p => p.TenantId)
                    .OnDelete(DeleteBehavior.Restrict);
        """;

    [Fact]
    public Task A_relationship() => Fix.ChangesAsync(
        Source("int [|TenantId|]", Index), Source("int TenantId", $"{Index}\n        {Relationship}"), "+ fk Patient(TenantId) -> Tenant(Id)", "+ index Patient(TenantId)");

    [Fact]
    public Task A_relationship_that_is_required() => Fix.ChangesAsync(
        Source("int? [|TenantId|]", Index),
        Source("int? TenantId", $"{Index}\n        modelBuilder.Entity<Patient>().Property(p => p.TenantId).IsRequired();\n        {Relationship}"),
        "+ fk Patient(TenantId) -> Tenant(Id)",
        "+ index Patient(TenantId)",
        "~ property Patient.TenantId: nullable true => false");

    [Fact]
    public Task Only_required() => Fix.ChangesAsync(
        Source("int? [|TenantId|]", "modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);"),
        Source("int? TenantId", "modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);\n        modelBuilder.Entity<Patient>().Property(x => x.TenantId).IsRequired();"),
        "~ fk Patient(TenantId) -> Tenant(Id): required false => true",
        "~ property Patient.TenantId: nullable true => false");

    [Fact]
    public Task In_a_block() => Fix.ChangesAsync(
        Source("int [|TenantId|]", "modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n        });"),
        Source("int TenantId", "modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n            patient.HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);\n        });"),
        "+ fk Patient(TenantId) -> Tenant(Id)",
        "+ index Patient(TenantId)");

    [Theory]
    [InlineData("modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId);")]
    [InlineData("modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.SetNull);")]
    [InlineData("modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId).IsRequired(false).OnDelete(DeleteBehavior.Restrict);")]
    [InlineData("modelBuilder.Entity<Patient>().Property(p => p.TenantId).IsRequired(false);")]
    public Task What_would_change_deletes_or_was_meant(string statement) => Fix.OffersNothingAsync(Source("int? [|TenantId|]", statement));

    [Fact]
    public Task Several_entity_types_in_one_pass() => Fix.ChangesAsync(
        Source("int [|TenantId|]", Index, "    public DbSet<Ward> Wards => Set<Ward>();\n") + "public class Ward { public int Id { get; set; } public int? [|TenantId|] { get; set; } }",
        Source("int TenantId", $"{Index}\n        {Relationship}\n        modelBuilder.Entity<Ward>().Property(p => p.TenantId).IsRequired();\n        {Relationship.Replace("Patient", "Ward", StringComparison.Ordinal)}", "    public DbSet<Ward> Wards => Set<Ward>();\n")
            + "public class Ward { public int Id { get; set; } public int? TenantId { get; set; } }",
        "+ fk Patient(TenantId) -> Tenant(Id)",
        "+ fk Ward(TenantId) -> Tenant(Id)",
        "+ index Patient(TenantId)",
        "+ index Ward(TenantId)",
        "~ property Ward.TenantId: nullable true => false");

    private static string Source(string property, string statements, string sets = "") => $$"""
        public class Tenant
        {
            public int Id { get; set; }
        }
        public class Patient
        {
            public int Id { get; set; }
            public int Name { get; set; }
            public {{property}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Tenant> Tenants => Set<Tenant>();
            public DbSet<Patient> Patients => Set<Patient>();
        {{sets}}    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
