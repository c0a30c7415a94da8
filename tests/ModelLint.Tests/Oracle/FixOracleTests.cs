using Xunit.Sdk;

namespace ModelLint.Tests.Oracle;

public sealed class FixOracleTests
{
    private const string Before = """
        public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Patient>().HasIndex(p => p.Id);
            }
        }
        """;

    private static readonly string After = Before.Replace("HasIndex(p => p.Id)", "Property(p => p.Name).HasMaxLength(256).IsUnicode(false)", StringComparison.Ordinal);

    [Fact]
    public Task The_difference_is_told_fact_by_fact() => FixOracle.ChangesAsync(
        Before, After,
        "- index Patient(Id)",
        "~ property Patient.Name: maxLength - => 256, unicode - => false");

    [Fact]
    public Task Markup_is_taken_out() => FixOracle.ChangesAsync(Before.Replace("Name", "[|Name|]", StringComparison.Ordinal), Before);

    [Fact]
    public Task No_difference_is_none() => FixOracle.ChangesAsync(Before, Before + "// unchanged");

    [Fact]
    public Task A_difference_that_is_not_told_fails() => Assert.ThrowsAnyAsync<XunitException>(() => FixOracle.ChangesAsync(Before, After, "- index Patient(Id)"));

    [Fact]
    public Task A_fix_that_EF_Core_refuses_fails() => Assert.ThrowsAnyAsync<XunitException>(
        () => FixOracle.ChangesAsync(Before, Before.Replace("HasIndex(p => p.Id)", "HasIndex(\"Missing\")", StringComparison.Ordinal)));
}
