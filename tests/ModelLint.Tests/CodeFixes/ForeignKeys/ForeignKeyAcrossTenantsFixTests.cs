using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<ForeignKeyAcrossTenants, ForeignKeyAcrossTenantsFix>;

public sealed class ForeignKeyAcrossTenantsFixTests
{
    private static readonly string[] Difference =
    [
        "- fk Visit(PatientId) -> Patient(Id)",
        "+ fk Visit(TenantId,PatientId) -> Patient(TenantId,Id)",
        "- index Visit(PatientId)",
        "+ index Visit(TenantId,PatientId)",
        "+ key Patient(TenantId,Id)",
    ];

    [Fact]
    public Task In_the_chain() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId).OnDelete(DeleteBehavior.Restrict);"),
        Source("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.TenantId, v.PatientId }).HasPrincipalKey(p => new { p.TenantId, p.Id }).OnDelete(DeleteBehavior.Restrict);", "PatientId"),
        Difference);

    [Fact]
    public Task On_lines_of_their_own() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient)\n            .WithMany()\n            .HasForeignKey(visit => visit.PatientId);"),
        Source("modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient)\n            .WithMany()\n            .HasForeignKey(visit => new { visit.TenantId, visit.PatientId })\n            .HasPrincipalKey(patient => new { patient.TenantId, patient.Id });", "PatientId"),
        Difference);

    [Theory]
    [InlineData("")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany();")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(\"PatientId\");")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId);")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId).HasPrincipalKey(p => p.Id);")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);\n        modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().IsRequired();")]
    [InlineData("Relate<Visit>(modelBuilder);\n        static void Relate<T>(ModelBuilder b) where T : Visit => b.Entity<T>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);")]
    public Task Where_a_piece_is_missing(string statements) => Fix.OffersNothingAsync(Source(statements));

    [Fact]
    public Task Columns_that_can_be_null() => Fix.OffersNothingAsync(
        Source("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);").Replace("int [|PatientId|]", "int? [|PatientId|]", StringComparison.Ordinal));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("[|", "|]", "v => v.PatientId)", "v => v.GuestId)"),
        Several("", "", "v => new { v.TenantId, v.PatientId }).HasPrincipalKey(p => new { p.TenantId, p.Id })", "v => new { v.TenantId, v.GuestId }).HasPrincipalKey(p => new { p.TenantId, p.Id })"),
        "- fk Visit(GuestId) -> Patient(Id)",
        "- fk Visit(PatientId) -> Patient(Id)",
        "+ fk Visit(TenantId,GuestId) -> Patient(TenantId,Id)",
        "+ fk Visit(TenantId,PatientId) -> Patient(TenantId,Id)",
        "- index Visit(GuestId)",
        "- index Visit(PatientId)",
        "+ index Visit(TenantId,GuestId)",
        "+ index Visit(TenantId,PatientId)",
        "+ key Patient(TenantId,Id)");

    private static string Several(string open, string close, string patient, string guest) =>
        Source($"modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey({patient};\n        modelBuilder.Entity<Visit>().HasOne<Patient>().WithMany().HasForeignKey({guest}.OnDelete(DeleteBehavior.Restrict);", $"{open}PatientId{close}")
            .Replace("public Patient Patient", $"public int {open}GuestId{close} {{ get; set; }}\n    public Patient Patient", StringComparison.Ordinal);

    private static string Source(string statements, string patientId = "[|PatientId|]") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public int TenantId { get; set; }
        }
        public class Visit
        {
            public int Id { get; set; }
            public int TenantId { get; set; }
            public int {{patientId}} { get; set; }
            public Patient Patient { get; set; } = null!;
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
