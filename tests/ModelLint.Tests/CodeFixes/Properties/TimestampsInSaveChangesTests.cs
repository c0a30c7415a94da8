using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.CodeFixes.EntityTypes;
using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.EntityTypes;
using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
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

    /// <summary>The properties that are there, which may be null, and new ones, which may not.</summary>
    [Fact]
    public Task SQLite_keeps_when_a_row_was_added_and_when_it_was_changed_last() => Task.WhenAll(
        RunAsync<TimestampWithoutDefault, TimestampWithoutDefaultFix>("    public DateTimeOffset? CreatedAt { get; private set; }\n    public DateTimeOffset? UpdatedAt { get; private set; }\n"),
        RunAsync<EntityTypeWithoutTimestamps, EntityTypeWithoutTimestampsFix>(""));

    private static async Task RunAsync<TRule, TFix>(string members)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (solution, findings, fix) = await VerifyFix<TRule, TFix>.CreateAsync($$"""
            public class Patient
            {
                public int Id { get; set; }
                [MaxLength(20)] public string Name { get; set; } = "";
            {{members}}}

            public class Clock : TimeProvider
            {
                public int Hour { get; set; } = 8;
                public override DateTimeOffset GetUtcNow() => new(2030, 1, 1, Hour, 0, 0, TimeSpan.Zero);
            }

            public class ClinicContext(Clock clock) : DbContext
            {
                private readonly TimeProvider _clock = clock;
                public DbSet<Patient> Patients => Set<Patient>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");
            }

            public static class Desk
            {
                public static async System.Threading.Tasks.Task<List<string>> WorkAsync()
                {
                    var (clock, rows) = (new Clock(), new List<string>());
                    await using var clinic = new ClinicContext(clock);
                    clinic.Database.OpenConnection();
                    clinic.Database.EnsureCreated();
                    var anna = new Patient { Name = "Anna" };
                    clinic.AddRange(anna, new Patient { Name = "Bert" });
                    clinic.SaveChanges();
                    Read();

                    (clock.Hour, anna.Name) = (9, "Anne");
                    await clinic.SaveChangesAsync();
                    Read();
                    return rows;

                    void Read()
                    {
                        using var command = clinic.Database.GetDbConnection().CreateCommand();
                        command.CommandText = "SELECT * FROM \"Patients\" ORDER BY \"Id\"";
                        using var reader = command.ExecuteReader();
                        while (reader.Read())
                            rows.Add(string.Join(", ", Enumerable.Range(0, reader.FieldCount).OrderBy(reader.GetName).Select(column => $"{reader.GetName(column)} {reader.GetValue(column)}")));
                    }
                }
            }
            """);
        var actions = await fix.ActionsAsync(solution, [findings[0]]);
        var assemblies = await SampleAssemblies.LoadAsync(await CodeFixRun.ApplyAsync(actions.Single(action => action.Action.Title.Contains("in SaveChanges", StringComparison.Ordinal)).Action), EFCoreVersion.V10);
        Assert.Equal(
            [
                "CreatedAt 2030-01-01 08:00:00+00:00, Id 1, Name Anna, UpdatedAt 2030-01-01 08:00:00+00:00",
                "CreatedAt 2030-01-01 08:00:00+00:00, Id 2, Name Bert, UpdatedAt 2030-01-01 08:00:00+00:00",
                "CreatedAt 2030-01-01 08:00:00+00:00, Id 1, Name Anne, UpdatedAt 2030-01-01 09:00:00+00:00",
                "CreatedAt 2030-01-01 08:00:00+00:00, Id 2, Name Bert, UpdatedAt 2030-01-01 08:00:00+00:00",
            ],
            await assemblies.RunAsync<List<string>>(TestSolution.ProjectName, "Desk", "WorkAsync"));
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
