using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class IndexOnBooleanAloneTests
{
    private const string Order = "class Order { public int Id { get; set; } public bool {|#0:IsOpen|} { get; set; } public int Number { get; set; } }";

    private static readonly string Silent = Order.Replace("{|#0:IsOpen|}", "IsOpen");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0042").WithLocation(0);

    [Fact]
    public Task An_index() => VerifyRule<IndexOnBooleanAlone>.AnalyzerAsync(
        Order + TestContext.For("Order", "b.Entity<Order>().HasIndex(o => o.IsOpen);"),
        Expected.WithMessage("Index {'IsOpen'} of entity type 'Order' is over a boolean alone, and leaves about half of the table to read")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Order").WithProperty("Members", "IsOpen").WithProperty("Table", "Orders"));

    [Theory]
    [InlineData("b.Entity<Order>().HasIndex(\"IsOpen\").HasDatabaseName(\"IX\");")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen, \"IX\");")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).IsDescending();")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).HasFilter(null);")]
    [InlineData("b.Entity<Order>().HasIndex(o => new { o.IsOpen });")]
    [InlineData("b.Entity<Order>().Property(o => o.IsOpen).HasColumnName(\"open\"); b.Entity<Order>().HasIndex(o => o.IsOpen);")]
    [InlineData("b.Entity<Order>().Property(o => o.IsOpen).HasConversion<string>(); b.Entity<Order>().HasIndex(o => o.IsOpen);")]
    public Task However_it_is_written(string configuration) => VerifyRule<IndexOnBooleanAlone>.AnalyzerAsync(Order + TestContext.For("Order", configuration), Expected);

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => VerifyRule<IndexOnBooleanAlone>.AnalyzerAsync(
        "[Index(nameof(IsOpen))] " + Order + TestContext.For("Order", provider: provider), Expected);

    [Fact]
    public Task A_nullable_boolean() => VerifyRule<IndexOnBooleanAlone>.AnalyzerAsync(
        Order.Replace("public bool", "public bool?") + TestContext.For("Order", "b.Entity<Order>().HasIndex(o => o.IsOpen);"), Expected);

    [Theory]
    [InlineData("b.Entity<Order>().HasIndex(o => o.Number);")]
    [InlineData("b.Entity<Order>().HasIndex(o => new { o.IsOpen, o.Number });")]
    [InlineData("b.Entity<Order>().HasIndex(o => new { o.Number, o.IsOpen });")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).HasFilter(\"[IsOpen] = 1\");")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.Number).HasFilter(\"[IsOpen] = 1\");")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).IncludeProperties(o => o.Number);")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).IsUnique();")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).HasFillFactor(80);")]
    [InlineData("b.Entity<Order>().ToView(\"Orders\"); b.Entity<Order>().HasIndex(o => o.IsOpen);")]
    [InlineData("b.Entity<Order>().Ignore(o => o.IsOpen);")]
    public Task Something_else(string configuration) => VerifyRule<IndexOnBooleanAlone>.AnalyzerAsync(Silent + TestContext.For("Order", configuration));

    [Theory]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).HasFilter(Environment.MachineName);")]
    [InlineData("b.Entity<Order>().HasIndex(o => o.IsOpen).IsUnique(Environment.TickCount > 0);")]
    public Task What_is_not_known(string configuration) => Verify<IndexOnBooleanAlone>.AnalyzerAsync(Silent + TestContext.For("Order", configuration));
}
