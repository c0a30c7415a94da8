using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class TooManyIndexesTests
{
    private const string Columns = "public int Id { get; set; } public int A { get; set; } public int B { get; set; } public int C { get; set; }";

    private const string Item = "class {|#0:Item|} { " + Columns + " }";

    private static readonly string Silent = Item.Replace("{|#0:Item|}", "Item");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0043").WithLocation(0);

    private static string Named(int count, string entityType = "Item", int from = 0) =>
        string.Concat(Enumerable.Range(from, count).Select(i => $"b.Entity<{entityType}>().HasIndex(new[] {{ \"A\", \"B\" }}, \"IX{i}\");"));

    private static Task VerifyAsync(string option, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<TooManyIndexes>
        {
            TestCode = source,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{option}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task Nine() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Item + TestContext.For("Item", Named(9)),
        Expected.WithMessage("Table 'Items' of entity type 'Item' has 9 indexes, more than 8")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Item").WithProperty("Members", "").WithProperty("Table", "Items"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => VerifyRule<TooManyIndexes>.AnalyzerAsync(Item + TestContext.For("Item", Named(9), provider), Expected);

    [Theory]
    [InlineData(3, "2")]
    [InlineData(2, "1")]
    [InlineData(12, "11")]
    public Task Another_number(int count, string max) => VerifyAsync($"modellint.max_indexes = {max}", Item + TestContext.For("Item", Named(count)), Expected);

    [Fact]
    public Task Of_foreign_keys_too() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Item.Replace("public int A", "public int OtherId { get; set; } public Other Other { get; set; } = null!; public int A") + "class Other { public int Id { get; set; } }"
        + TestContext.For("Item", Named(8)), Expected);

    [Fact]
    public Task Of_derived_types_in_the_same_table() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Item + "class Special : Item;" + TestContext.For("Item, Special", Named(8) + "b.Entity<Special>().HasIndex(\"C\");"), Expected);

    [Fact]
    public Task Of_an_owned_type_in_the_same_table() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        "class {|#0:Item|} { " + Columns + " public Part Part { get; set; } = null!; } class Part { public int Code { get; set; } }"
        + TestContext.For("Item", Named(8) + "b.Entity<Item>().OwnsOne(i => i.Part).HasIndex(p => p.Code);"), Expected);

    [Fact]
    public Task Of_the_base_with_tables_for_concrete_types() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Silent.Replace("class Item", "abstract class Item") + "class {|#0:Special|} : Item;"
        + TestContext.For("Item, Special", "b.Entity<Item>().UseTpcMappingStrategy();" + Named(8) + "b.Entity<Special>().HasIndex(\"C\");"), Expected);

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    [InlineData(0)]
    public Task Not_more(int count) => VerifyRule<TooManyIndexes>.AnalyzerAsync(Silent + TestContext.For("Item", Named(count)));

    [Fact]
    public Task A_larger_number() => VerifyAsync("modellint.max_indexes = 9", Silent + TestContext.For("Item", Named(9)));

    [Fact]
    public Task Keys_are_none() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Silent + TestContext.For("Item", Named(8) + "b.Entity<Item>().HasAlternateKey(i => i.A); b.Entity<Item>().HasAlternateKey(i => i.B);"));

    [Fact]
    public Task A_view() => VerifyRule<TooManyIndexes>.AnalyzerAsync(Silent + TestContext.For("Item", "b.Entity<Item>().ToView(\"Items\");" + Named(9)));

    [Fact]
    public Task Tables_of_their_own() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Silent + "class Special : Item { public int D { get; set; } }"
        + TestContext.For("Item, Special", "b.Entity<Item>().UseTptMappingStrategy();" + Named(8) + "b.Entity<Special>().HasIndex(s => s.D);"));

    [Fact]
    public Task Of_an_owned_type_in_a_table_of_its_own() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        "class Item { " + Columns + " public Part Part { get; set; } = null!; } class Part { public int Code { get; set; } }"
        + TestContext.For("Item", Named(8) + "b.Entity<Item>().OwnsOne(i => i.Part, part => { part.ToTable(\"Parts\"); part.HasIndex(p => p.Code); });"));

    [Fact]
    public Task Of_two_tables() => VerifyRule<TooManyIndexes>.AnalyzerAsync(
        Silent + Silent.Replace("class Item", "class Other") + TestContext.For("Item, Other", Named(5) + Named(5, "Other", 5)));

    [Fact]
    public Task An_entity_type_that_is_not_known() => Verify<TooManyIndexes>.AnalyzerAsync(
        Silent + "interface IHelp { void With(EntityTypeBuilder<Item> item); }"
        + TestContext.For("Item", Named(9) + "Help.With(b.Entity<Item>());").Replace("class Context : DbContext\n{", "class Context(IHelp help) : DbContext\n{ IHelp Help { get; } = help;"));
}
