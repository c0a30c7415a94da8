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

    /// <summary>The reference that is called as the type has the foreign key that the collection wanted; the other has its own.</summary>
    [Fact]
    public Task Beside_a_reference_called_otherwise() => Fix.ChangesAsync(
        TwoReferences("Customer", "[|Orders|]", "WithMany()"), TwoReferences("Customer", "Orders", "WithMany(o => o.Orders)"),
        ["~ fk Order(CustomerId) -> Customer(Id): principalToDependent - => Orders", .. Gone]);

    /// <summary>The name is that of the key, which EF Core names a shadow property after, but does not look for.</summary>
    [Theory]
    [InlineData(0, "", "    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Permission>().HasOne(x => x.Area)\n            .WithMany(x => x.Permissions)\n            .HasForeignKey(x => x.AreaCode);\n    }\n")]
    [InlineData(1, "[ForeignKey(nameof(AreaCode))]\n    ", "")]
    public Task Names_the_property_that_was_meant(int index, string attribute, string method) => Fix.ChangesAsync(
        Permissions("[|Area|]"), Permissions("Area", attribute, method: method), index, Replaced);

    [Fact]
    public Task Names_the_property_in_the_chain_there_is() => Fix.ChangesAsync(
        Permissions("[|Area|]", method: Method("modelBuilder.Entity<Permission>().HasOne(p => p.Area).WithMany(a => a.Permissions);")),
        Permissions("Area", method: Method("modelBuilder.Entity<Permission>().HasOne(p => p.Area).WithMany(a => a.Permissions).HasForeignKey(p => p.AreaCode);")),
        Replaced);

    /// <summary>It is not as required, has another length, or is something else already.</summary>
    [Theory]
    [InlineData("string AreaCode { get; set; } = \"\";", "Area? ")]
    [InlineData("string? AreaCode { get; set; }", "Area ")]
    [InlineData("[MaxLength(6)] string AreaCode { get; set; } = \"\";", "Area ")]
    [InlineData("[NotMapped] string AreaCode { get; set; } = \"\";", "Area ")]
    public Task Not_another_kind_of_property(string property, string area) => Fix.OffersNothingAsync(
        Permissions("[|Area|]").Replace("    public string AreaCode { get; set; } = \"\";\n    public Area ", $"    {Public(property)}\n    public {area}", StringComparison.Ordinal));

    private static string Public(string property) => property.StartsWith('[') ? property.Replace("] ", "] public ", StringComparison.Ordinal) : $"public {property}";

    private static readonly string[] Replaced =
    [
        "+ fk Permission(AreaCode) -> Area(AreaCode)",
        "- fk Permission(AreaCode1) -> Area(AreaCode)",
        "+ index Permission(AreaCode)",
        "- index Permission(AreaCode1)",
        "- property Permission.AreaCode1",
    ];

    /// <summary>Two collections could be meant, or two references.</summary>
    [Fact]
    public Task Not_where_there_are_two_collections() => Fix.OffersNothingAsync(
        Source("[|Orders|]", "Customer", "modelBuilder.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId);")
            .Replace("public class Customer { ", "public class Customer { public List<Order> [|Returned|] { get; } = []; ", StringComparison.Ordinal));

    [Fact]
    public Task Not_where_no_reference_is_called_as_the_type() => Fix.OffersNothingAsync(TwoReferences("Buyer", "[|Orders|]", "WithMany()"));

    private static string Method(string statement) => $"    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {{\n        {statement}\n    }}\n";

    private static string TwoReferences(string reference, string orders, string with) => $$"""
        public class Customer { public int Id { get; set; } public List<Order> {{orders}} { get; } = []; }
        public class Order
        {
            public int Id { get; set; }
            public int CustomerId { get; set; }
            public Customer {{reference}} { get; set; } = null!;
            public int SellerId { get; set; }
            public Customer Seller { get; set; } = null!;
        }
        public class ShopContext : DbContext
        {
            public DbSet<Order> AllOrders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().HasOne(o => o.{{reference}}).{{with}}.HasForeignKey(o => o.CustomerId);
                modelBuilder.Entity<Order>().HasOne(o => o.Seller).WithMany().HasForeignKey(o => o.SellerId);
            }
        }

        """;

    private static string Permissions(string area, string attribute = "", string method = "") => $$"""
        public class Area { [Key] public string AreaCode { get; set; } = ""; public List<Permission> Permissions { get; } = []; }
        public class Permission
        {
            public int Id { get; set; }
            public string AreaCode { get; set; } = "";
            {{attribute}}public Area {{area}} { get; set; } = null!;
        }
        public class RightsContext : DbContext
        {
            public DbSet<Permission> AllPermissions => Set<Permission>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        {{(method.Length == 0 ? "" : "\n" + method)}}}

        """;

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
