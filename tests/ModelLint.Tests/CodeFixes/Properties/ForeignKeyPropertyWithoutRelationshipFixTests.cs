using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<ForeignKeyPropertyWithoutRelationship, ForeignKeyPropertyWithoutRelationshipFix>;

public sealed class ForeignKeyPropertyWithoutRelationshipFixTests
{
    private const string Fixed = """
        modelBuilder.Entity<Patient>();
                modelBuilder.Entity<Visit>().HasOne<Patient>()
                    .WithMany()
                    .HasForeignKey(x => x.PatientId)
                    .OnDelete(DeleteBehavior.Restrict);
        """;

    [Fact]
    public Task In_OnModelCreating() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>();"),
        Source(Fixed, "PatientId"),
        "+ fk Visit(PatientId) -> Patient(Id)",
        "+ index Visit(PatientId)");

    [Fact]
    public Task Several_of_one_entity_type_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>(visit => { });").Replace("/**/", "public int? [|VisitId|] { get; set; }", StringComparison.Ordinal),
        Source("""
            modelBuilder.Entity<Visit>(visit =>
                    {
                        visit.HasOne<Patient>().WithMany().HasForeignKey(x => x.PatientId).OnDelete(DeleteBehavior.Restrict);
                        visit.HasOne<Visit>().WithMany().HasForeignKey(x => x.VisitId).OnDelete(DeleteBehavior.Restrict);
                    });
            """, "PatientId").Replace("/**/", "public int? VisitId { get; set; }", StringComparison.Ordinal),
        "+ fk Visit(PatientId) -> Patient(Id)",
        "+ fk Visit(VisitId) -> Visit(Id)",
        "+ index Visit(PatientId)",
        "+ index Visit(VisitId)");

    [Theory]
    [InlineData(EFCoreVersion.V8)]
    [InlineData(EFCoreVersion.V9)]
    [InlineData(EFCoreVersion.V10)]
    public async Task Deletes_are_restricted(EFCoreVersion version)
    {
        var model = await EFModel.OfAsync(Source(Fixed, "PatientId"), version);

        Assert.Contains("delete=Restrict", model.Facts.Single(fact => fact.StartsWith("fk ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Source(string statements, string patientId = "[|PatientId|]") => $$"""
        public class Patient { public int Id { get; set; } }
        public class Visit { public int Id { get; set; } public int {{patientId}} { get; set; } /**/ }
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
