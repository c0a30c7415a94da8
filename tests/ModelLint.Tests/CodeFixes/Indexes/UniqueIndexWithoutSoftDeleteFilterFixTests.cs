using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<UniqueIndexWithoutSoftDeleteFilter, UniqueIndexWithoutSoftDeleteFilterFix>;

public sealed class UniqueIndexWithoutSoftDeleteFilterFixTests
{
    [Theory]
    [InlineData("UseSqlServer", "bool IsDeleted", "[IsDeleted] = 0")]
    [InlineData("UseSqlServer", "DateTime? DeletedAt", "[DeletedAt] IS NULL")]
    [InlineData("UseSqlite", "bool IsDeleted", "\"IsDeleted\" = 0")]
    [InlineData("UseSqlite", "DateTime? DeletedAt", "\"DeletedAt\" IS NULL")]
    [InlineData("UseNpgsql", "bool IsDeleted", "NOT \"IsDeleted\"")]
    [InlineData("UseNpgsql", "DateTime? DeletedAt", "\"DeletedAt\" IS NULL")]
    public Task On_each_database(string provider, string property, string filter) => Fix.ChangesAsync(
        Source("modelBuilder.Entity<User>().HasIndex(u => u.Number).IsUnique();", provider: provider, property: property),
        Source($"modelBuilder.Entity<User>().HasIndex(u => u.Number).IsUnique().HasFilter({Literal(filter)});", "Number", provider: provider, property: property),
        $"~ index User(Number): filter - => {filter}");

    [Fact]
    public Task Beside_the_nulls_that_SQL_Server_leaves_out() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<User>().HasIndex(u => new { u.Number, u.Code }).IsUnique();"),
        Source("modelBuilder.Entity<User>().HasIndex(u => new { u.Number, u.Code }).IsUnique().HasFilter(\"[Code] IS NOT NULL AND [IsDeleted] = 0\");", "Number"),
        "~ index User(Number,Code): filter [Code] IS NOT NULL => [Code] IS NOT NULL AND [IsDeleted] = 0");

    [Fact]
    public Task A_column_of_another_name() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<User>().Property(u => u.IsDeleted).HasColumnName(\"is]deleted\");\n        modelBuilder.Entity<User>().HasIndex(u => u.Number)\n            .IsUnique();"),
        Source("modelBuilder.Entity<User>().Property(u => u.IsDeleted).HasColumnName(\"is]deleted\");\n        modelBuilder.Entity<User>().HasIndex(u => u.Number)\n            .IsUnique()\n            .HasFilter(\"[is]]deleted] = 0\");", "Number"),
        "~ index User(Number): filter - => [is]]deleted] = 0");

    [Fact]
    public Task An_attribute_cannot_say_it() => Fix.ChangesAsync(
        "[Index(nameof(Number), IsUnique = true)]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Code);"),
        "[Index(nameof(Number), IsUnique = true)]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Code);\n        modelBuilder.Entity<User>().HasIndex(u => u.Number).HasFilter(\"[IsDeleted] = 0\");", "Number"),
        "~ index User(Number): filter - => [IsDeleted] = 0");

    [Fact]
    public Task A_name() => Fix.ChangesAsync(
        "[Index(nameof(Number), IsUnique = true, Name = \"ByNumber\")]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Code);"),
        "[Index(nameof(Number), IsUnique = true, Name = \"ByNumber\")]\n" + Source("modelBuilder.Entity<User>().Property(u => u.Code);\n        modelBuilder.Entity<User>().HasIndex(u => u.Number, \"ByNumber\").HasFilter(\"[IsDeleted] = 0\");", "Number"),
        "~ index User(Number)#ByNumber: filter - => [IsDeleted] = 0");

    [Theory]
    [InlineData("modelBuilder.Entity<User>().Property(u => u.IsDeleted).HasConversion<string>();\n        modelBuilder.Entity<User>().HasIndex(u => u.Number).IsUnique();")]
    [InlineData("modelBuilder.Entity<User>().HasIndex(u => u.Number).IsUnique();\n        modelBuilder.Entity<User>().SplitToTable(\"Deletions\", t => t.Property(u => u.IsDeleted));")]
    public Task A_column_that_the_index_cannot_ask(string statements) => Fix.OffersNothingAsync(Source(statements));

    [Fact]
    public Task Several_indexes_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<User>(user =>\n        {\n            user.HasIndex(u => u.Number).IsUnique();\n            user.HasIndex(u => new { u.Code, u.Number }).IsUnique().HasFilter(null);\n        });").Replace("Code { get;", "[|Code|] { get;", StringComparison.Ordinal),
        Source("modelBuilder.Entity<User>(user =>\n        {\n            user.HasIndex(u => u.Number).IsUnique().HasFilter(\"[IsDeleted] = 0\");\n            user.HasIndex(u => new { u.Code, u.Number }).IsUnique().HasFilter(null).HasFilter(\"[IsDeleted] = 0\");\n        });", "Number"),
        "~ index User(Code,Number): filter - => [IsDeleted] = 0",
        "~ index User(Number): filter - => [IsDeleted] = 0");

    private static string Literal(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Source(string statements, string number = "[|Number|]", string provider = "UseSqlServer", string property = "bool IsDeleted") => $$"""
        public class User
        {
            public int Id { get; set; }
            public int {{number}} { get; set; }
            public int? Code { get; set; }
            public {{property}} { get; set; }
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
