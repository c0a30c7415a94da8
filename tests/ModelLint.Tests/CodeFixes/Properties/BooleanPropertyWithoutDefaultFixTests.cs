using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<BooleanPropertyWithoutDefault, BooleanPropertyWithoutDefaultFix>;

public sealed class BooleanPropertyWithoutDefaultFixTests
{
    private const string False = "~ property User.IsActive: generated Never => OnAdd, default - => false";
    private const string True = "~ property User.IsActive: generated Never => OnAdd, default - => true";

    [Theory]
    [InlineData("public bool [|IsActive|] { get; set; }", "false")]
    [InlineData("public bool [|IsActive|] { get; set; } = false;", "false")]
    [InlineData("public bool [|IsActive|] { get; set; } = default;", "false")]
    [InlineData("public bool [|IsActive|] { get; set; } = true;", "true")]
    [InlineData("public bool [|IsActive|] { get; set; } public User() => IsActive = true;", "true")]
    [InlineData("public bool [|IsActive|] { get; set; } public User() { this.IsActive = true; }", "true")]
    [InlineData("public bool [|IsActive|] { get; private set; } public User() { } public User(bool isActive) => IsActive = isActive;", "false")]
    public Task With_the_value_that_the_class_starts_with(string member, string value) => Fix.ChangesAsync(
        Source(member, ""),
        Source(member.Replace("[|IsActive|]", "IsActive", StringComparison.Ordinal), $"\n        modelBuilder.Entity<User>().Property(x => x.IsActive).HasDefaultValue({value});"),
        value == "true" ? True : False);

    [Fact]
    public Task With_the_default_of_a_positional_record() => Fix.ChangesAsync(
        Record("[|IsActive|]", ""), Record("IsActive", "\n        modelBuilder.Entity<User>().Property(x => x.IsActive).HasDefaultValue(true);"), True);

    [Fact]
    public Task On_its_own_chain() => Fix.ChangesAsync(
        Source("public bool [|IsActive|] { get; set; }", "\n        modelBuilder.Entity<User>().Property(u => u.IsActive)\n            .HasColumnName(\"active\");"),
        Source("public bool IsActive { get; set; }", "\n        modelBuilder.Entity<User>().Property(u => u.IsActive)\n            .HasColumnName(\"active\")\n            .HasDefaultValue(false);"),
        False);

    [Fact]
    public Task In_the_configuration_class_of_its_entity_type() => Fix.ChangesAsync(
        Source("public bool [|IsActive|] { get; set; }", "\n        modelBuilder.ApplyConfiguration(new UserConfiguration());") + Configuration(""),
        Source("public bool IsActive { get; set; }", "\n        modelBuilder.ApplyConfiguration(new UserConfiguration());") + Configuration("\n        builder.Property(u => u.IsActive).HasDefaultValue(false);"),
        False);

    [Fact]
    public Task In_the_block_of_its_entity_type() => Fix.ChangesAsync(
        Source("public bool [|IsActive|] { get; set; }", "\n        modelBuilder.Entity<User>(user => user.HasKey(u => u.Id));"),
        Source("public bool IsActive { get; set; }", "\n        modelBuilder.Entity<User>(user =>\n        {\n            user.HasKey(u => u.Id);\n            user.Property(u => u.IsActive).HasDefaultValue(false);\n        });"),
        False);

    [Theory]
    [InlineData("= Environment.Is64BitProcess;")]
    [InlineData("= Defaults.IsActive;")]
    public Task Where_the_first_value_is_not_plain_to_see_nothing_is_offered(string initializer) => Fix.OffersNothingAsync(
        "public static class Defaults { public static readonly bool IsActive = true; }\n" + Source($"public bool [|IsActive|] {{ get; set; }} {initializer}", ""));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("[|IsActive|]", "[|IsLocked|]", "[|IsOpen|]", ""),
        Several("IsActive", "IsLocked", "IsOpen", """

                    modelBuilder.Entity<User>().Property(x => x.IsActive).HasDefaultValue(true);
                    modelBuilder.Entity<User>().Property(x => x.IsLocked).HasDefaultValue(false);
                    modelBuilder.Entity<Visit>().Property(x => x.IsOpen).HasDefaultValue(false);
            """),
        True,
        "~ property User.IsLocked: generated Never => OnAdd, default - => false",
        "~ property Visit.IsOpen: generated Never => OnAdd, default - => false");

    private static string Several(string active, string locked, string open, string statements) => $$"""
        public class User { public int Id { get; set; } public bool {{active}} { get; set; } = true; public bool {{locked}} { get; set; } }
        public class Visit { public int Id { get; set; } public bool {{open}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;

    private static string Record(string name, string statements) => $$"""
        public record User(int Id, bool {{name}} = true);
        public class ClinicContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;

    private static string Configuration(string statements) => $$"""
        public class UserConfiguration : IEntityTypeConfiguration<User>
        {
            public void Configure(EntityTypeBuilder<User> builder)
            {
                builder.HasKey(u => u.Id);{{statements}}
            }
        }

        """;

    private static string Source(string member, string statements) => $$"""
        public class User
        {
            public int Id { get; set; }
            {{member}}
        }
        public class ClinicContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;
}
