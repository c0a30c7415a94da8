using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<TimestampWithoutDefault, TimestampWithoutDefaultFix>;

public sealed class TimestampWithoutDefaultFixTests
{
    [Theory]
    [InlineData("UseSqlServer", "DateTime", "SYSUTCDATETIME()")]
    [InlineData("UseSqlServer", "DateTimeOffset", "SYSDATETIMEOFFSET()")]
    [InlineData("UseNpgsql", "DateTime", "now()")]
    [InlineData("UseSqlite", "DateTime", "CURRENT_TIMESTAMP")]
    public Task On_each_database(string provider, string type, string sql) => Fix.ChangesAsync(
        Source("[|CreatedAt|]", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);"), type, provider),
        Source("CreatedAt", OnModelCreating($"modelBuilder.Entity<Patient>().HasIndex(p => p.Name);\n        modelBuilder.Entity<Patient>().Property(p => p.CreatedAt).HasDefaultValueSql(\"{sql}\");"), type, provider),
        $"~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => {sql}");

    [Fact]
    public Task On_SQLite_with_the_offset() => Fix.ChangesAsync(
        Source("[|CreatedAt|]", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);"), "DateTimeOffset", "UseSqlite"),
        Source(
            "CreatedAt",
            OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);\n        modelBuilder.Entity<Patient>().Property(p => p.CreatedAt)\n            .HasDefaultValueSql(\"strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')\");"),
            "DateTimeOffset",
            "UseSqlite"),
        "~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')");

    [Fact]
    public Task On_the_chain_that_is_there() => Fix.ChangesAsync(
        Source("[|CreatedAt|]", OnModelCreating("modelBuilder.Entity<Patient>().Property(p => p.CreatedAt)\n            .HasColumnName(\"created\");")),
        Source("CreatedAt", OnModelCreating("modelBuilder.Entity<Patient>().Property(p => p.CreatedAt)\n            .HasColumnName(\"created\")\n            .HasDefaultValueSql(\"SYSUTCDATETIME()\");")),
        "~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => SYSUTCDATETIME()");

    [Fact]
    public Task In_a_configuration_class() => Fix.ChangesAsync(
        Source("[|CreatedAt|]", OnModelCreating("modelBuilder.ApplyConfiguration(new PatientConfiguration());")) + Configuration(""),
        Source("CreatedAt", OnModelCreating("modelBuilder.ApplyConfiguration(new PatientConfiguration());")) + Configuration("\n        builder.Property(p => p.CreatedAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");"),
        "~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => SYSUTCDATETIME()");

    [Fact]
    public Task Without_OnModelCreating() => Fix.ChangesAsync(
        Source("[|CreatedAt|]"),
        Source("CreatedAt", "\n" + OnModelCreating("modelBuilder.Entity<Patient>().Property(x => x.CreatedAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");")),
        "~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => SYSUTCDATETIME()");

    [Theory]
    [InlineData("modelBuilder.Entity<Patient>().Property(p => p.CreatedAt).HasConversion<string>();")]
    [InlineData("modelBuilder.Entity<Patient>().Property(p => p.CreatedAt).HasConversion<long>();")]
    public Task A_column_of_another_type_is_left_alone(string statement) => Fix.OffersNothingAsync(Source("[|CreatedAt|]", OnModelCreating(statement)));

    [Fact]
    public Task Several_properties_in_one_pass() => Fix.ChangesAsync(
        Source("[|CreatedAt|]", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);")).Replace("int Name", "int Name { get; set; }\n    public DateTimeOffset? [|UpdatedAt|]", StringComparison.Ordinal),
        Source("CreatedAt", OnModelCreating("modelBuilder.Entity<Patient>().HasIndex(p => p.Name);\n        modelBuilder.Entity<Patient>().Property(p => p.UpdatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n        modelBuilder.Entity<Patient>().Property(p => p.CreatedAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");"))
            .Replace("int Name", "int Name { get; set; }\n    public DateTimeOffset? UpdatedAt", StringComparison.Ordinal),
        "~ property Patient.CreatedAt: generated Never => OnAdd, defaultSql - => SYSUTCDATETIME()",
        "~ property Patient.UpdatedAt: generated Never => OnAdd, defaultSql - => SYSDATETIMEOFFSET()");

    private static string OnModelCreating(string statements) => $$"""
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }

        """;

    private static string Configuration(string statement) => $$"""
        class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder)
            {
                builder.HasIndex(p => p.Name);{{statement}}
            }
        }

        """;

    private static string Source(string name, string members = "", string type = "DateTime", string provider = "UseSqlServer") => $$"""
        class Patient
        {
            public int Id { get; set; }
            public int Name { get; set; }
            public {{type}}? {{name}} { get; set; }
        }
        class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}("-");
        {{members}}}

        """;
}
