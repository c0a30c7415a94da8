using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<MoneyPropertyAsFloatingPoint>;

public sealed class MoneyPropertyAsFloatingPointTests
{
    private static string Invoice(string name, string type = "double") => $$"""class Invoice { public int Id { get; set; } public {{type}} {{name}} { get; set; } }""";

    [Fact]
    public Task Money() => Rule.AnalyzerAsync(
        Invoice("{|#0:Price|}") + TestContext.For("Invoice"),
        new DiagnosticResult("MDL0031").WithLocation(0)
            .WithMessage("Property 'Price' of entity type 'Invoice' is money, and stored as double, which cannot hold a cent exactly")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Invoice").WithProperty("Members", "Price").WithProperty("Table", "Invoices"));

    [Theory]
    [InlineData("float")]
    [InlineData("double?")]
    [InlineData("float?")]
    public Task Of_every_floating_type(string type) => Rule.AnalyzerAsync(Invoice("[|Price|]", type) + TestContext.For("Invoice"));

    [Theory]
    [InlineData("UnitPrice")]
    [InlineData("TotalAmount")]
    [InlineData("Total")]
    [InlineData("GrandTotal")]
    [InlineData("SubTotal")]
    [InlineData("AccountBalance")]
    [InlineData("ShippingCost")]
    [InlineData("LateFee")]
    [InlineData("SalesTax")]
    [InlineData("price_net")]
    [InlineData("AmountDue")]
    [InlineData("TotalEur")]
    [InlineData("PriceUSD")]
    [InlineData("EnergyTax")]
    public Task By_the_noun_at_the_end(string name) => Rule.AnalyzerAsync(Invoice($"[|{name}|]") + TestContext.For("Invoice"));

    [Theory]
    [InlineData("TaxRate")]
    [InlineData("DiscountPercent")]
    [InlineData("PriceRatio")]
    [InlineData("PriceFactor")]
    [InlineData("Accosted")]
    [InlineData("Syntax")]
    [InlineData("Coffee")]
    [InlineData("TotalWeight")]
    [InlineData("WeightTotal")]
    [InlineData("FluidBalance")]
    [InlineData("WhiteBalance")]
    [InlineData("DoseAmount")]
    [InlineData("TotalHours")]
    [InlineData("HoursTotal")]
    [InlineData("CostIndex")]
    [InlineData("SearchCost")]
    [InlineData("Latitude")]
    public Task Other_names(string name) => Rule.AnalyzerAsync(Invoice(name) + TestContext.For("Invoice"));

    [Theory]
    [InlineData("Ingredient", "Amount")]
    [InlineData("TestScore", "Total")]
    [InlineData("VacationAccount", "Balance")]
    public Task A_measure_by_its_entity_type(string entityType, string name) => Rule.AnalyzerAsync(Invoice(name).Replace("class Invoice", "class " + entityType) + TestContext.For(entityType));

    [Fact]
    public Task A_measure_by_its_complex_property() => Rule.AnalyzerAsync(
        """
        class Parcel { public int Id { get; set; } public Quantity Weight { get; set; } = new(); public Quantity Postage { get; set; } = new(); }
        class Quantity { public double {|#0:Amount|} { get; set; } }
        """ + TestContext.For("Parcel", "b.Entity<Parcel>().ComplexProperty(p => p.Weight); b.Entity<Parcel>().ComplexProperty(p => p.Postage);"),
        new DiagnosticResult("MDL0031").WithLocation(0).WithProperty("Members", "Postage.Amount"));

    [Theory]
    [InlineData("decimal")]
    [InlineData("int")]
    [InlineData("long?")]
    [InlineData("string?")]
    [InlineData("List<double>?")]
    public Task Other_types(string type) => Rule.AnalyzerAsync(Invoice("Price", type) + TestContext.For("Invoice"));

    [Theory]
    [InlineData("b.Entity<Invoice>().Property(i => i.Price).HasConversion<decimal>();")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Price).HasConversion<string>();")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Price).HasConversion(p => (long)(p * 100), p => p / 100.0);")]
    [InlineData("b.Entity<Invoice>().Ignore(i => i.Price);")]
    [InlineData("b.Entity<Invoice>().ToView(\"Prices\");")]
    public Task Stored_otherwise_or_not_at_all(string configuration) => Rule.AnalyzerAsync(Invoice("Price") + TestContext.For("Invoice", configuration));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Invoice("[|Price|]") + TestContext.For("Invoice", provider: provider));

    [Fact]
    public Task In_owned_types_and_not_in_JSON() => Rule.AnalyzerAsync(
        """
        class Order { public int Id { get; set; } public Shipping Shipping { get; set; } = new(); public Extra Extra { get; set; } = new(); }
        class Shipping { public double [|Cost|] { get; set; } }
        class Extra { public double Price { get; set; } }
        """ + TestContext.For("Order", "b.Entity<Order>().OwnsOne(o => o.Shipping); b.Entity<Order>().OwnsOne(o => o.Extra, extra => extra.ToJson());"));

    [Fact]
    public Task A_shadow_property() => Rule.AnalyzerAsync(
        "class Invoice { public int Id { get; set; } }" + TestContext.For("Invoice", "[|b.Entity<Invoice>().Property<double>(\"Price\")|];"));

    [Fact]
    public Task In_another_project() => new AnalyzerTest<MoneyPropertyAsFloatingPoint>
    {
        TestState =
        {
            Sources = { TestContext.For("Invoice").Replace("Invoices =>", "[|Invoices|] =>", StringComparison.Ordinal) },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Invoice { public int Id { get; set; } public double Price { get; set; } }" } } },
        },
    }.RunAsync();

    [Fact]
    public Task Names_by_option() => new AnalyzerTest<MoneyPropertyAsFloatingPoint>
    {
        TestCode = """class Invoice { public int Id { get; set; } public double [|MonthlyRent|] { get; set; } public double Price { get; set; } }""" + TestContext.For("Invoice"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.money_property_names = Rent, Deposit") } },
    }.RunAsync();

    [Fact]
    public Task A_conversion_that_is_not_known() => Verify<MoneyPropertyAsFloatingPoint>.AnalyzerAsync(
        Invoice("Price") + "static class Conversions { public static Type Of(string name) => Type.GetType(name)!; }"
        + TestContext.For("Invoice", "b.Entity<Invoice>().Property(i => i.Price).HasConversion(Conversions.Of(Environment.MachineName));"));
}
