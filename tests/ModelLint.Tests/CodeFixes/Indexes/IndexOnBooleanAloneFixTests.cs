using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<IndexOnBooleanAlone, IndexOnBooleanAloneFix>;

public sealed class IndexOnBooleanAloneFixTests
{
    private const string Index = "modelBuilder.Entity<Order>().HasIndex(o => o.IsOpen)";

    [Fact]
    public Task On_its_chain() => Fix.ChangesAsync(
        Source($"{Index}.HasDatabaseName(\"IX\");"),
        Source($"{Index}.HasDatabaseName(\"IX\").HasFilter(\"[IsOpen] = 1\");", "IsOpen"),
        "~ index Order(IsOpen): filter - => [IsOpen] = 1");

    [Fact]
    public Task For_the_other_value() => Fix.ChangesAsync(
        Source($"{Index};"), Source($"{Index}.HasFilter(\"[IsOpen] = 0\");", "IsOpen"), index: 1, "~ index Order(IsOpen): filter - => [IsOpen] = 0");

    [Fact]
    public Task On_PostgreSQL_by_the_name_of_the_column() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Order>().Property(o => o.IsOpen).HasColumnName(\"is open\");\n        {Index};", provider: "UseNpgsql"),
        Source($"modelBuilder.Entity<Order>().Property(o => o.IsOpen).HasColumnName(\"is open\");\n        {Index}.HasFilter(\"\\\"is open\\\"\");", "IsOpen", "UseNpgsql"),
        "~ index Order(IsOpen): filter - => \"is open\"");

    [Fact]
    public Task On_PostgreSQL_for_the_other_value() => Fix.ChangesAsync(
        Source($"{Index};", provider: "UseNpgsql"),
        Source($"{Index}.HasFilter(\"NOT \\\"IsOpen\\\"\");", "IsOpen", "UseNpgsql"),
        index: 1,
        "~ index Order(IsOpen): filter - => NOT \"IsOpen\"");

    [Fact]
    public Task On_SQLite() => Fix.ChangesAsync(
        Source($"{Index};", provider: "UseSqlite"), Source($"{Index}.HasFilter(\"\\\"IsOpen\\\" = 1\");", "IsOpen", "UseSqlite"), "~ index Order(IsOpen): filter - => \"IsOpen\" = 1");

    [Fact]
    public Task Beside_an_attribute() => Fix.ChangesAsync(
        "[Index(nameof(IsOpen))]\n" + Source("modelBuilder.Entity<Order>(order =>\n        {\n            order.ToTable(\"Orders\");\n        });"),
        "[Index(nameof(IsOpen))]\n" + Source("modelBuilder.Entity<Order>(order =>\n        {\n            order.ToTable(\"Orders\");\n            order.HasIndex(x => x.IsOpen).HasFilter(\"[IsOpen] = 1\");\n        });", "IsOpen"),
        "~ index Order(IsOpen): filter - => [IsOpen] = 1");

    [Fact]
    public Task Beside_a_named_attribute_without_OnModelCreating() => Fix.ChangesAsync(
        "[Index(nameof(IsOpen), Name = \"IX\")]\n" + WithoutOnModelCreating("[|IsOpen|]", ""),
        "[Index(nameof(IsOpen), Name = \"IX\")]\n" + WithoutOnModelCreating("IsOpen", "\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Order>().HasIndex(x => x.IsOpen, \"IX\").HasFilter(\"[IsOpen] = 1\");\n    }"),
        "~ index Order(IsOpen)#IX: filter - => [IsOpen] = 1");

    [Fact]
    public Task Not_where_the_column_is_no_boolean() => Fix.OffersNothingAsync(
        Source($"modelBuilder.Entity<Order>().Property(o => o.IsOpen).HasConversion<string>();\n        {Index};"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source($"{Index};\n        modelBuilder.Entity<Order>().HasIndex(o => o.IsPaid);", paid: "[|IsPaid|]"),
        Source($"{Index}.HasFilter(\"[IsOpen] = 1\");\n        modelBuilder.Entity<Order>().HasIndex(o => o.IsPaid).HasFilter(\"[IsPaid] = 1\");", "IsOpen"),
        "~ index Order(IsOpen): filter - => [IsOpen] = 1",
        "~ index Order(IsPaid): filter - => [IsPaid] = 1");

    private static string WithoutOnModelCreating(string open, string method) => $$"""
        public class Order
        {
            public int Id { get; set; }
            public bool {{open}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");{{method}}
        }

        """;

    private static string Source(string statements, string open = "[|IsOpen|]", string provider = "UseSqlServer", string paid = "IsPaid") => $$"""
        public class Order
        {
            public int Id { get; set; }
            public bool {{open}} { get; set; }
            public bool {{paid}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
