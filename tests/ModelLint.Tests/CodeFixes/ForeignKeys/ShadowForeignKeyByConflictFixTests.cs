using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<ShadowForeignKeyByConflict, ShadowForeignKeyByConflictFix>;

public sealed class ShadowForeignKeyByConflictFixTests
{
    private static readonly string[] Gone =
    [
        "- fk Order(CustomerId1) -> Customer(Id)",
        "- index Order(CustomerId1)",
        "- property Order.CustomerId1",
    ];

    [Theory]
    [InlineData("modelBuilder.Entity<Order>().HasOne(o => o.Customer).WithMany(", ").HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Restrict);")]
    [InlineData("modelBuilder.Entity<Order>().HasOne(o => o.Customer)\n            .WithMany(", ")\n            .HasForeignKey(o => o.CustomerId);")]
    [InlineData("modelBuilder.Entity<Order>(order => order.HasOne(o => o.Customer).WithMany(", ").HasForeignKey(o => o.CustomerId));")]
    public Task Names_the_collection(string start, string end) => Fix.ChangesAsync(
        Source("[|Orders|]", "Customer", start + end), Source("Orders", "Customer", start + "o => o.Orders" + end), ["~ fk Order(CustomerId) -> Customer(Id): principalToDependent - => Orders", .. Gone]);

    [Fact]
    public Task Names_the_reference() => Fix.ChangesAsync(
        Source("Orders", "[|Customer|]", "modelBuilder.Entity<Customer>().HasMany(c => c.Orders).WithOne().HasForeignKey(o => o.CustomerId);"),
        Source("Orders", "Customer", "modelBuilder.Entity<Customer>().HasMany(c => c.Orders).WithOne(c => c.Customer).HasForeignKey(o => o.CustomerId);"),
        ["~ fk Order(CustomerId) -> Customer(Id): dependentToPrincipal - => Customer", .. Gone]);

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source("[|Orders|]", "Customer", "modelBuilder.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId);\n        modelBuilder.Entity<Bill>().HasOne(b => b.Payer).WithMany().HasForeignKey(b => b.PayerId);", Bills("[|Bills|]")),
        Source(
            "Orders",
            "Customer",
            "modelBuilder.Entity<Order>().HasOne(o => o.Customer).WithMany(c => c.Orders).HasForeignKey(o => o.CustomerId);\n        modelBuilder.Entity<Bill>().HasOne(b => b.Payer).WithMany(p => p.Bills).HasForeignKey(b => b.PayerId);",
            Bills("Bills")),
        "~ fk Bill(PayerId) -> Payer(Id): principalToDependent - => Bills",
        "- fk Bill(PayerId1) -> Payer(Id)",
        "~ fk Order(CustomerId) -> Customer(Id): principalToDependent - => Orders",
        "- fk Order(CustomerId1) -> Customer(Id)",
        "- index Bill(PayerId1)",
        "- index Order(CustomerId1)",
        "- property Bill.PayerId1",
        "- property Order.CustomerId1");

    /// <summary>What was meant is not certain: the types differ, or there are more relationships than two.</summary>
    [Theory]
    [InlineData("public string CustomerId { get; set; } = \"\"; public Customer [|Customer|] { get; set; } = null!;")]
    [InlineData("[NotMapped] public int CustomerId { get; set; } public Customer [|Customer|] { get; set; } = null!;")]
    public Task Not_where_another_property_would_have_to_change(string members) => Fix.OffersNothingAsync(
        $$"""
        public class Customer { public int Id { get; set; } }
        public class Order { public int Id { get; set; } {{members}} }
        public class ShopContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        }
        """);

    private static string Bills(string bills) => $$"""
        public class Payer { public int Id { get; set; } public List<Bill> {{bills}} { get; } = []; }
        public class Bill { public int Id { get; set; } public int PayerId { get; set; } public Payer Payer { get; set; } = null!; }

        """;

    private static string Source(string orders, string customer, string statements, string more = "") => $$"""
        public class Customer { public int Id { get; set; } public List<Order> {{orders}} { get; } = []; }
        public class Order { public int Id { get; set; } public int CustomerId { get; set; } public Customer {{customer}} { get; set; } = null!; }
        {{more}}public class ShopContext : DbContext
        {
            public DbSet<Order> AllOrders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
