using ModelLint.CodeFixes.EntityTypes;
using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.EntityTypes;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<TimestampWithoutDefault, TimestampWithoutDefaultFix>;

/// <summary>Timestamps that the context sets as it saves: a further choice of MDL0001 and MDL0038.</summary>
public sealed class TimestampsInSaveChangesTests
{
    [Fact]
    public Task What_nothing_sets_is_set_when_added_and_when_changed() => Fix.ChangesAsync(
        Source(Patient("[|CreatedAt|]", "[|UpdatedAt|]"), ""),
        Source(
            Patient("CreatedAt", "UpdatedAt"),
            Saving(
                "DateTimeOffset.UtcNow",
                """
                        foreach (var entry in ChangeTracker.Entries<Patient>())
                        {
                            if (entry.State == EntityState.Added)
                            {
                                entry.Property(x => x.CreatedAt).CurrentValue = now;
                            }

                            if (entry.State == EntityState.Added || entry.State == EntityState.Modified)
                            {
                                entry.Property(x => x.UpdatedAt).CurrentValue = now;
                            }
                        }
                """)),
        index: 1);

    [Fact]
    public Task A_shadow_property_and_a_DateTime_by_the_clock_of_the_context() => Fix.ChangesAsync(
        Source(
            "public class Patient { public int Id { get; set; } public DateTime? [|CreatedAt|] { get; private set; } }\n",
            "\n    private readonly TimeProvider _clock = TimeProvider.System;\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder) => {|MDL0038:modelBuilder.Entity<Patient>().Property<DateTimeOffset?>(\"UpdatedAt\")|};\n"),
        Source(
            "public class Patient { public int Id { get; set; } public DateTime? CreatedAt { get; private set; } }\n",
            "\n    private readonly TimeProvider _clock = TimeProvider.System;\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property<DateTimeOffset?>(\"UpdatedAt\");\n"
            + Saving(
                "_clock.GetUtcNow()",
                """
                        foreach (var entry in ChangeTracker.Entries<Patient>())
                        {
                            if (entry.State == EntityState.Added)
                            {
                                entry.Property(x => x.CreatedAt).CurrentValue = now.UtcDateTime;
                            }

                            if (entry.State == EntityState.Added || entry.State == EntityState.Modified)
                            {
                                entry.Property<DateTimeOffset?>("UpdatedAt").CurrentValue = now;
                            }
                        }
                """)),
        index: 1);

    [Fact]
    public Task Beside_new_properties_in_the_method_that_is_there() => VerifyFix<EntityTypeWithoutTimestamps, EntityTypeWithoutTimestampsFix>.ChangesAsync(
        Source("public class [|Patient|]\n{\n    public int Id { get; set; }\n}\n", Saving("DateTimeOffset.UtcNow", "        // Others.")),
        Source(
            "public class Patient\n{\n    public int Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n    public DateTimeOffset UpdatedAt { get; set; }\n}\n",
            Saving(
                "DateTimeOffset.UtcNow",
                """
                        // Others.
                        foreach (var entry in ChangeTracker.Entries<Patient>())
                        {
                            if (entry.State == EntityState.Added)
                            {
                                entry.Property(x => x.CreatedAt).CurrentValue = now;
                            }

                            if (entry.State == EntityState.Added || entry.State == EntityState.Modified)
                            {
                                entry.Property(x => x.UpdatedAt).CurrentValue = now;
                            }
                        }
                """)),
        index: 2,
        "+ property Patient.CreatedAt",
        "+ property Patient.UpdatedAt");

    [Theory]
    [InlineData("public override int SaveChanges(bool acceptAllChangesOnSuccess) => base.SaveChanges(acceptAllChangesOnSuccess);", "")]
    [InlineData("public override int SaveChanges() => base.SaveChanges();", "")]
    [InlineData("private void SetTimestamps() { }", "")]
    [InlineData("", "public class Clock : Microsoft.EntityFrameworkCore.Diagnostics.SaveChangesInterceptor { }")]
    [InlineData("public ClinicContext() => SavingChanges += (_, _) => { };", "")]
    public async Task Not_where_the_context_has_a_way_of_its_own(string member, string type)
    {
        var source = Source("public class [|Patient|]\n{\n    public int Id { get; set; }\n}\n" + type, member.Length == 0 ? "" : $"\n    {member}\n");
        var exception = await Assert.ThrowsAsync<Xunit.Sdk.XunitException>(() => VerifyFix<EntityTypeWithoutTimestamps, EntityTypeWithoutTimestampsFix>.ChangesAsync(source, source, index: 2));
        Assert.Contains("There are only 2 actions", exception.Message, StringComparison.Ordinal);
    }

    private static string Patient(string created, string updated) =>
        $"public class Patient\n{{\n    public int Id {{ get; set; }}\n    public DateTimeOffset? {created} {{ get; private set; }}\n    public DateTimeOffset? {updated} {{ get; private set; }}\n}}\n";

    private static string Source(string types, string members) => $$"""
        using System.Threading;
        using System.Threading.Tasks;

        {{types}}
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        {{members}}}

        """;

    private static string Saving(string now, string loop) => $$"""

            public override int SaveChanges(bool acceptAllChangesOnSuccess)
            {
                SetTimestamps();
                return base.SaveChanges(acceptAllChangesOnSuccess);
            }

            public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
            {
                SetTimestamps();
                return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }

            private void SetTimestamps()
            {
                var now = {{now}};
        {{loop}}
            }

        """;
}
