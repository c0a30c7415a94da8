using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeWithTooManyColumnsTests
{
    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0019").WithLocation(0);

    private static string Columns(int count, string prefix = "Value") => string.Concat(Enumerable.Range(1, count).Select(i => $" public int {prefix}{i} {{ get; set; }}"));

    /// <summary>An entity type with that many properties, <c>Id</c> included.</summary>
    private static string Item(int count, string name = "{|#0:Item|}", string more = "") => $"class {name} {{ public int Id {{ get; set; }}{Columns(count - 1)} {more} }}\n";

    private static Task VerifyAsync(int max, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<EntityTypeWithTooManyColumns>
        {
            TestCode = source,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.max_columns = {max}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task More_than_fifty() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(51) + TestContext.For("Item"),
        Expected.WithMessage("Table 'Items' of entity type 'Item' has 51 columns, more than 50")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Item").WithProperty("Members", "").WithProperty("Table", "Items"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(Item(51) + TestContext.For("Item", provider: provider), Expected);

    [Fact]
    public Task Another_number() => VerifyAsync(3, Item(4) + TestContext.For("Item"), Expected);

    [Fact]
    public Task Shadow_properties_too() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(50) + TestContext.For("Item", "b.Entity<Item>().Property<int>(\"Shadow\");"), Expected);

    [Fact]
    public Task An_owned_type_in_the_table() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, more: "public Part Part { get; set; } = null!;") + $"class Part {{ {Columns(30, "Part")} }}" + TestContext.For("Item", "b.Entity<Item>().OwnsOne(i => i.Part);"), Expected);

    [Fact]
    public Task A_complex_type() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, more: "public Part Part { get; set; } = null!;") + $"class Part {{ {Columns(30, "Part")} }}" + TestContext.For("Item", "b.Entity<Item>().ComplexProperty(i => i.Part);"), Expected);

    [Fact]
    public Task Derived_types_in_the_table() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(20) + $"class First : Item {{ {Columns(20, "First")} }} class Second : Item {{ {Columns(20, "Second")} }}" + TestContext.For("Item, First, Second"), Expected);

    [Fact]
    public Task Another_entity_type_in_the_table() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, more: "public Detail Detail { get; set; } = null!;") + $"class Detail {{ public int Id {{ get; set; }} {Columns(30, "Detail")} }}"
        + TestContext.For("Item", "b.Entity<Item>().HasOne(i => i.Detail).WithOne().HasForeignKey<Detail>(d => d.Id); b.Entity<Item>().ToTable(\"Items\"); b.Entity<Detail>().ToTable(\"Items\");"), Expected);

    [Fact]
    public Task Inherited_columns_with_tables_for_concrete_types() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, name: "Item").Replace("class Item", "abstract class Item") + $"class {{|#0:First|}} : Item {{ {Columns(30, "First")} }}"
        + TestContext.For("Item, First", "b.Entity<Item>().UseTpcMappingStrategy();"), Expected);

    [Theory]
    [InlineData(50)]
    [InlineData(1)]
    public Task Not_more(int count) => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(Item(count, "Item") + TestContext.For("Item"));

    [Fact]
    public Task A_larger_number() => VerifyAsync(60, Item(60, "Item") + TestContext.For("Item"));

    [Theory]
    [InlineData("b.Entity<Item>().ToView(\"Items\");")]
    [InlineData("b.Entity<Item>().Ignore(i => i.Value1);")]
    [InlineData("b.Entity<Item>().SplitToTable(\"More\", t => { t.Property(i => i.Value1); t.Property(i => i.Value2); });")]
    public Task Not_in_the_table(string configuration) => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(Item(51, "Item") + TestContext.For("Item", configuration));

    [Fact]
    public Task A_JSON_column_is_one() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, "Item", more: "public Part Part { get; set; } = null!;") + $"class Part {{ {Columns(30, "Part")} }}" + TestContext.For("Item", "b.Entity<Item>().OwnsOne(i => i.Part, part => part.ToJson());"));

    [Fact]
    public Task Tables_of_their_own() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, "Item") + $"class First : Item {{ {Columns(30, "First")} }}" + TestContext.For("Item, First", "b.Entity<Item>().UseTptMappingStrategy();"));

    [Fact]
    public Task One_column_of_two_derived_types() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(47, "Item") + "class First : Item { public int Code { get; set; } } class Second : Item { public int Code { get; set; } }"
        + TestContext.For("Item, First, Second", "b.Entity<First>().Property(f => f.Code).HasColumnName(\"Code\"); b.Entity<Second>().Property(f => f.Code).HasColumnName(\"Code\");"));

    [Fact]
    public Task An_owned_type_in_a_table_of_its_own() => VerifyRule<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(30, "Item", more: "public List<Part> Parts { get; } = [];") + $"class Part {{ {Columns(30, "Part")} }}" + TestContext.For("Item", "b.Entity<Item>().OwnsMany(i => i.Parts);"));

    [Fact]
    public Task An_entity_type_that_is_not_known() => Verify<EntityTypeWithTooManyColumns>.AnalyzerAsync(
        Item(60, "Item") + "interface IHelp { void With(EntityTypeBuilder<Item> item); }"
        + TestContext.For("Item", "Help.With(b.Entity<Item>());").Replace("class Context : DbContext\n{", "class Context(IHelp help) : DbContext\n{ IHelp Help { get; } = help;"));
}
