using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

/// <summary>Each case is also asked of EF Core itself: it warns just where the rule reports.</summary>
public sealed class ShadowForeignKeyByConflictTests
{
    private const string Orders = """
        class Customer { public int Id { get; set; } public List<Order> {|#0:Orders|} { get; } = []; }
        class Order { public int Id { get; set; } public int CustomerId { get; set; } public Customer Customer { get; set; } = null!; }

        """;

    private static readonly string SilentOrders = Orders.Replace("{|#0:Orders|}", "Orders");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0009").WithLocation(0);

    [Fact]
    public Task The_collection_is_left_out_of_the_relationship() => ReportsAsync(
        Orders + TestContext.For("Order", "b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId);"),
        Expected.WithMessage("Relationship of entity type 'Order' to 'Customer' uses a shadow property 'CustomerId1' of its own, since 'CustomerId' is taken")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Order").WithProperty("Members", "CustomerId1").WithProperty("Table", "Orders"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => ReportsAsync(
        Orders + TestContext.For("Order", "b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId);", provider), Expected);

    [Fact]
    public Task The_reference_is_left_out_of_the_relationship() => ReportsAsync(
        """
        class Customer { public int Id { get; set; } public List<Order> Orders { get; } = []; }
        class Order { public int Id { get; set; } public int CustomerId { get; set; } public Customer {|#0:Customer|} { get; set; } = null!; }
        """ + TestContext.For("Order", "b.Entity<Customer>().HasMany(c => c.Orders).WithOne().HasForeignKey(o => o.CustomerId);"), Expected);

    [Theory]
    [InlineData("long CustomerId { get; set; }")]
    [InlineData("string CustomerId { get; set; } = \"\";")]
    [InlineData("Guid? CustomerId { get; set; }")]
    public Task The_property_has_another_type(string property) => ReportsAsync(
        $$"""
        class Customer { public int Id { get; set; } }
        class Order { public int Id { get; set; } public {{property}} public Customer {|#0:Customer|} { get; set; } = null!; }
        """ + TestContext.For("Order"), Expected);

    [Theory]
    [InlineData("public int CustomerId => 7;")]
    [InlineData("[NotMapped] public int CustomerId { get; set; }")]
    [InlineData("public int CustomerId;")]
    public Task The_member_is_no_property_of_the_model(string member) => ReportsAsync(
        $$"""
        class Customer { public int Id { get; set; } }
        class Order { public int Id { get; set; } {{member}} public Customer {|#0:Customer|} { get; set; } = null!; }
        """ + TestContext.For("Order"), Expected);

    [Fact]
    public Task The_property_is_the_key() => ReportsAsync(
        """
        class Customer { public int Id { get; set; } }
        class Order { public int CustomerId { get; set; } public Customer {|#0:Customer|} { get; set; } = null!; }
        """ + TestContext.For("Order", "b.Entity<Order>().HasKey(o => o.CustomerId);"), Expected);

    [Fact]
    public Task Two_relationships_without_navigations() => ReportsAsync(
        """
        class Customer { public int Id { get; set; } }
        class Order { public int Id { get; set; } }
        """ + TestContext.For("Order", "b.Entity<Order>().HasOne<Customer>().WithMany(); {|#0:b.Entity<Order>().HasOne<Customer>()|}.WithMany();"), Expected);

    [Fact]
    public Task In_a_derived_type() => ReportsAsync(
        """
        class Customer { public int Id { get; set; } }
        class Document { public int Id { get; set; } public string CustomerId { get; set; } = ""; }
        class Order : Document { public Customer {|#0:Customer|} { get; set; } = null!; }
        """ + TestContext.For("Document, Order"), Expected);

    [Theory]
    [InlineData("")]
    [InlineData("b.Entity<Order>().HasOne(o => o.Customer).WithMany(c => c.Orders);")]
    [InlineData("b.Entity<Order>().HasOne(o => o.Customer).WithMany(c => c.Orders).HasForeignKey(o => o.CustomerId);")]
    [InlineData("b.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.Customer);")]
    [InlineData("b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId); b.Entity<Customer>().Ignore(c => c.Orders);")]
    [InlineData("b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId); b.Entity<Customer>().HasMany(c => c.Orders).WithOne().HasForeignKey(\"BuyerId\");")]
    public Task One_relationship_or_two_foreign_keys(string configuration) => SilentAsync(SilentOrders + TestContext.For("Order", configuration));

    [Fact]
    public Task A_shadow_property_with_the_name_that_was_wanted() => SilentAsync(
        "class Customer { public int Id { get; set; } }\nclass Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; }" + TestContext.For("Order"));

    /// <summary>A number that somebody chose.</summary>
    [Theory]
    [InlineData("b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(\"CustomerId1\");")]
    [InlineData("b.Entity<Order>().Property<int>(\"CustomerId1\"); b.Entity<Order>().HasOne(o => o.Customer).WithMany().HasForeignKey(\"CustomerId1\");")]
    public Task A_number_that_was_asked_for(string configuration) => SilentAsync(
        "class Customer { public int Id { get; set; } }\nclass Order { public int Id { get; set; } public string CustomerId { get; set; } = \"\"; public Customer Customer { get; set; } = null!; }"
        + TestContext.For("Order", configuration));

    [Fact]
    public Task A_property_of_the_class() => SilentAsync(
        "class Customer { public int Id { get; set; } }\nclass Order { public int Id { get; set; } public int Customer1Id { get; set; } public Customer Customer1 { get; set; } = null!; }" + TestContext.For("Order"));

    [Fact]
    public Task Many_to_many_of_a_type_with_itself() => SilentAsync(
        "class Order { public int Id { get; set; } public List<Order> Former { get; } = []; public List<Order> Later { get; } = []; }"
        + TestContext.For("Order", "b.Entity<Order>().HasMany(o => o.Former).WithMany(o => o.Later);"));

    [Fact]
    public Task What_is_not_known() => Verify<ShadowForeignKeyByConflict>.AnalyzerAsync(
        SilentOrders + "interface IRules { void AddTo(EntityTypeBuilder<Order> order); }"
        + TestContext.For("Order", "b.Entity<Order>().HasOne(o => o.Customer).WithMany(); Rules.AddTo(b.Entity<Order>());")
            .Replace("class Context : DbContext\n{", "class Context(IRules rules) : DbContext\n{ IRules Rules { get; } = rules;"));

    private static async Task ReportsAsync(string source, DiagnosticResult expected)
    {
        await VerifyRule<ShadowForeignKeyByConflict>.AnalyzerAsync(source, expected);
        Assert.True(await EFWarnsAsync(source), "EF Core does not warn.");
    }

    private static async Task SilentAsync(string source)
    {
        await VerifyRule<ShadowForeignKeyByConflict>.AnalyzerAsync(source);
        Assert.False(await EFWarnsAsync(source), "EF Core warns.");
    }

    private static async Task<bool> EFWarnsAsync(string source) =>
        (await EFModel.WarningsOfAsync(source, EFCoreVersion.V10)).Any(warning => warning.Contains("ShadowForeignKeyPropertyCreated", StringComparison.Ordinal));
}
