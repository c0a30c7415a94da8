using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<EnumNameLongerThanColumn, EnumNameLongerThanColumnFix>;

public sealed class EnumNameLongerThanColumnFixTests
{
    private const string Raised = "~ property Visit.Status: maxLength 5 => 10";

    [Theory]
    [InlineData("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(5);")]
    [InlineData("modelBuilder.Entity<Visit>().Property(v => v.Status).HasMaxLength(maxLength: 5 /* short */).HasConversion<string>();")]
    [InlineData("modelBuilder.Entity<Visit>(visit => visit.Property(v => v.Status).HasConversion<string>().HasMaxLength(5));")]
    public Task In_the_call_that_says_it(string configuration) => Fix.ChangesAsync(Source(configuration), Source(configuration.Replace("5", "10", StringComparison.Ordinal), "Status"), Raised);

    [Fact]
    public Task In_the_attribute_that_says_it() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>();", attribute: "[MaxLength(5)] "),
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>();", "Status", attribute: "[MaxLength(10)] "),
        Raised);

    [Fact]
    public Task Behind_a_length_that_is_for_others_too() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>();", conventions: "configuration.Properties<Status>().HaveMaxLength(5);"),
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(10);", "Status", conventions: "configuration.Properties<Status>().HaveMaxLength(5);"),
        Raised);

    [Fact]
    public Task In_the_configuration_class() => Fix.ChangesAsync(
        Source("modelBuilder.ApplyConfiguration(new VisitConfiguration());") + Configuration(5),
        Source("modelBuilder.ApplyConfiguration(new VisitConfiguration());", "Status") + Configuration(10),
        Raised);

    [Fact]
    public Task Of_flags_all_names_fit_together() => Fix.ChangesAsync(
        Flags("[|Rights|]", 5), Flags("Rights", 20), "~ property Visit.Rights: maxLength 5 => 20");

    [Fact]
    public Task A_column_type_is_not_rewritten() => Fix.OffersNothingAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasColumnType(\"varchar(5)\");"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(Several("[|Status|]", "[|Next|]", 5), Several("Status", "Next", 10), "~ property Visit.Next: maxLength 5 => 10", Raised);

    private static string Several(string status, string next, int length) => $$"""
        public enum Status { Planned, Arrived, CheckedOut }
        public class Visit { public int Id { get; set; } public Status {{status}} { get; set; } public Status? {{next}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>(visit =>
            {
                visit.Property(v => v.Status).HasConversion<string>().HasMaxLength({{length}});
                visit.Property(v => v.Next).HasConversion<string>().HasMaxLength({{length}});
            });
        }

        """;

    private static string Flags(string name, int length) => $$"""
        [Flags] public enum Rights { None = 0, Read = 1, Write = 2, Execute = 4, All = 7 }
        public class Visit { public int Id { get; set; } public Rights {{name}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                modelBuilder.Entity<Visit>().Property(v => v.Rights).HasConversion<string>().HasMaxLength({{length}});
        }

        """;

    private static string Configuration(int length) => $$"""
        public class VisitConfiguration : IEntityTypeConfiguration<Visit>
        {
            public void Configure(EntityTypeBuilder<Visit> builder)
            {
                builder.Property(v => v.Status)
                    .HasConversion<string>()
                    .HasMaxLength({{length}});
            }
        }

        """;

    private static string Source(string configuration, string name = "[|Status|]", string attribute = "", string conventions = "") => $$"""
        public enum Status { Planned, Arrived, CheckedOut }
        public class Visit { public int Id { get; set; } {{attribute}}public Status {{name}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void ConfigureConventions(ModelConfigurationBuilder configuration) { {{conventions}} }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{configuration}}
            }
        }

        """;
}
