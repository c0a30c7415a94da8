using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<NullableUniqueIndex, NullableUniqueIndexFix>;

public sealed class NullableUniqueIndexFixTests
{
    private const string Index = "modelBuilder.Entity<User>().HasIndex(u => u.Email).IsUnique()";

    /// <summary>EF Core has given it that filter already: the model stays as it is.</summary>
    [Fact]
    public Task What_EF_does_on_SQL_Server_is_written() => Fix.ChangesAsync(
        Source($"{Index};"), Source($"{Index}.HasFilter(\"[Email] IS NOT NULL\");", "Email"));

    [Fact]
    public Task A_filter_on_PostgreSQL() => Fix.ChangesAsync(
        Source($"{Index};", provider: "UseNpgsql"),
        Source($"{Index}.HasFilter(\"\\\"Email\\\" IS NOT NULL\");", "Email", "UseNpgsql"),
        "~ index User(Email): filter - => \"Email\" IS NOT NULL");

    [Fact]
    public Task A_filter_over_two_columns_on_SQLite() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<User>().HasIndex(u => new { u.Email, u.Phone, u.Id }).IsUnique();", provider: "UseSqlite"),
        Source("modelBuilder.Entity<User>().HasIndex(u => new { u.Email, u.Phone, u.Id }).IsUnique().HasFilter(\"\\\"Email\\\" IS NOT NULL AND \\\"Phone\\\" IS NOT NULL\");", "Email", "UseSqlite"),
        "~ index User(Email,Phone,Id): filter - => \"Email\" IS NOT NULL AND \"Phone\" IS NOT NULL");

    [Fact]
    public Task Nulls_that_are_equal_on_PostgreSQL() => Fix.ChangesAsync(
        Source($"{Index};", provider: "UseNpgsql"),
        Source($"{Index}.AreNullsDistinct(false);", "Email", "UseNpgsql"),
        index: 1,
        "~ index User(Email): nullsDistinct - => false");

    [Fact]
    public Task By_the_name_of_the_column_beside_an_attribute() => Fix.ChangesAsync(
        "[Index(nameof(Email), IsUnique = true)]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Email).HasColumnName(\"email\");", provider: "UseNpgsql"),
        "[Index(nameof(Email), IsUnique = true)]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Email).HasColumnName(\"email\");\n        modelBuilder.Entity<User>().HasIndex(u => u.Email).HasFilter(\"\\\"email\\\" IS NOT NULL\");", "Email", "UseNpgsql"),
        "~ index User(Email): filter - => \"email\" IS NOT NULL");

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source($"{Index};\n        modelBuilder.Entity<User>().HasIndex(u => u.Phone).IsUnique();", provider: "UseNpgsql", phone: "[|Phone|]"),
        Source($"{Index}.HasFilter(\"\\\"Email\\\" IS NOT NULL\");\n        modelBuilder.Entity<User>().HasIndex(u => u.Phone).IsUnique().HasFilter(\"\\\"Phone\\\" IS NOT NULL\");", "Email", "UseNpgsql"),
        "~ index User(Email): filter - => \"Email\" IS NOT NULL",
        "~ index User(Phone): filter - => \"Phone\" IS NOT NULL");

    private static string Source(string statements, string email = "[|Email|]", string provider = "UseSqlServer", string phone = "Phone") => $$"""
        public class User
        {
            public int Id { get; set; }
            public string? {{email}} { get; set; }
            public string? {{phone}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
