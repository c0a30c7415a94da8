using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<DecimalPropertyWithoutPrecision>;

public sealed class DecimalPropertyWithoutPrecisionTests
{
    private const string Invoice = "class Invoice { public int Id { get; set; } public decimal [|Total|] { get; set; } }";

    private static readonly string Silent = Invoice.Replace("[|Total|]", "Total");

    [Fact]
    public Task On_SQL_Server_it_rounds() => Rule.AnalyzerAsync(
        Invoice.Replace("[|Total|]", "{|#0:Total|}") + TestContext.For("Invoice"),
        new DiagnosticResult("MDL0011").WithLocation(0)
            .WithMessage("Property 'Total' of entity type 'Invoice' is stored as a decimal without a precision, which on SQL Server is decimal(18,2) and rounds what has more digits")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Invoice").WithProperty("Members", "Total").WithProperty("Table", "Invoices"));

    [Theory]
    [InlineData("UseNpgsql()", "on PostgreSQL is numeric and takes any number of digits")]
    [InlineData("UseSqlite()", "on SQLite is TEXT and takes any number of digits")]
    public Task On_other_databases_it_takes_any_number(string provider, string effect) => Rule.AnalyzerAsync(
        Invoice.Replace("[|Total|]", "{|#0:Total|}") + TestContext.For("Invoice", provider: provider),
        new DiagnosticResult("MDL0011").WithLocation(0).WithMessage($"Property 'Total' of entity type 'Invoice' is stored as a decimal without a precision, which {effect}"));

    [Theory]
    [InlineData("mysql", "on MySQL has the digits that the provider chooses")]
    [InlineData("oracle", "on Oracle is DECIMAL(18,2) and rounds what has more digits")]
    public Task A_provider_set_by_option(string provider, string effect) => new AnalyzerTest<DecimalPropertyWithoutPrecision>
    {
        TestCode = Invoice.Replace("[|Total|]", "{|#0:Total|}") + TestContext.For("Invoice", provider: null),
        Providers = Tests.EFCore.Providers.None,
        TestState =
        {
            AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.database_provider = {provider}") },
            ExpectedDiagnostics = { new DiagnosticResult("MDL0011").WithLocation(0).WithMessage($"Property 'Total' of entity type 'Invoice' is stored as a decimal without a precision, which {effect}") },
        },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).IsRequired().HasColumnName(\"total\");")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasDefaultValue(0m);")]
    [InlineData("b.Entity<Invoice>().HasIndex(i => i.Total);")]
    [InlineData("b.Entity<Invoice>().HasAlternateKey(i => i.Total);")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasPrecision(18, 2); b.Entity<Invoice>().Property(i => i.Total).Metadata.SetPrecision(null); b.Entity<Invoice>().Property(i => i.Total).Metadata.SetScale(null);")]
    public Task Configured_in_other_ways(string configuration) => Rule.AnalyzerAsync(Invoice + TestContext.For("Invoice", configuration));

    [Theory]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasPrecision(18, 2);")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasPrecision(18);")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasColumnType(\"money\");")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasColumnType(\"decimal(9,4)\");")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).Metadata.SetPrecision(10);")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).Metadata.SetScale(4);")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasComputedColumnSql(\"[Id] * 1.19\");")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasConversion<string>();")]
    [InlineData("b.Entity<Invoice>().Property(i => i.Total).HasConversion<double>();")]
    [InlineData("b.Entity<Invoice>().Ignore(i => i.Total);")]
    [InlineData("b.Entity<Invoice>().ToView(\"Totals\");")]
    [InlineData("b.Entity<Invoice>().ToSqlQuery(\"SELECT 1 AS Id, 2.5 AS Total\");")]
    [InlineData("foreach (var p in b.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(decimal))) { p.SetPrecision(18); p.SetScale(2); }")]
    public Task With_digits_of_its_own_or_no_decimal_column(string configuration) => Rule.AnalyzerAsync(Silent + TestContext.For("Invoice", configuration));

    [Theory]
    [InlineData("[Precision(18, 2)]")]
    [InlineData("[Precision(9)]")]
    [InlineData("[Column(TypeName = \"smallmoney\")]")]
    [InlineData("[NotMapped]")]
    public Task By_attribute(string attribute) => Rule.AnalyzerAsync(Silent.Replace("public decimal", $"{attribute} public decimal") + TestContext.For("Invoice"));

    [Fact]
    public Task For_all_decimals() => Rule.AnalyzerAsync(Silent + TestContext.For("Invoice", conventions: "c.Properties<decimal>().HavePrecision(18, 4);"));

    [Fact]
    public Task A_nullable_one() => Rule.AnalyzerAsync(Invoice.Replace("decimal", "decimal?") + TestContext.For("Invoice"));

    [Fact]
    public Task Other_numbers() => Rule.AnalyzerAsync(
        "class Invoice { public int Id { get; set; } public ulong Number { get; set; } public double Factor { get; set; } public long Lines { get; set; } public List<decimal> Rates { get; set; } = []; }"
        + TestContext.For("Invoice"));

    [Theory]
    [InlineData("UseSqlServer()")]
    [InlineData("UseNpgsql()")]
    public Task What_a_conversion_or_the_provider_gives_its_digits(string provider) => Rule.AnalyzerAsync(
        "class Invoice { public int Id { get; set; } public ulong Number { get; set; } public long Lines { get; set; } public double Factor { get; set; } }"
        + TestContext.For("Invoice", "b.Entity<Invoice>().Property(i => i.Lines).HasConversion<decimal>(); b.Entity<Invoice>().Property(i => i.Factor).HasConversion<decimal>();", provider));

    [Fact]
    public Task Values_that_are_stored_as_a_decimal() => Rule.AnalyzerAsync(
        """
        record struct Money(decimal Amount);
        class Invoice { public int Id { get; set; } public Money [|Total|] { get; set; } public int [|Lines|] { get; set; } }
        """ + TestContext.For("Invoice", "b.Entity<Invoice>().Property(i => i.Total).HasConversion(m => m.Amount, d => new Money(d)); b.Entity<Invoice>().Property(i => i.Lines).HasConversion<decimal>();"));

    [Fact]
    public Task A_foreign_key_takes_the_digits_of_its_principal() => Rule.AnalyzerAsync(
        """
        class Ledger { public decimal [|Id|] { get; set; } }
        class Invoice { public int Id { get; set; } public decimal LedgerId { get; set; } public Ledger Ledger { get; set; } = null!; }
        """ + TestContext.For("Invoice"));

    [Fact]
    public Task In_complex_and_owned_types() => Rule.AnalyzerAsync(
        """
        class Invoice { public int Id { get; set; } public Money Net { get; set; } = new(); public Tax Tax { get; set; } = new(); }
        class Money { public decimal {|#0:Amount|} { get; set; } }
        class Tax { public decimal {|#1:Amount|} { get; set; } }
        """ + TestContext.For("Invoice", "b.Entity<Invoice>().ComplexProperty(i => i.Net); b.Entity<Invoice>().OwnsOne(i => i.Tax);"),
        new DiagnosticResult("MDL0011").WithLocation(0).WithProperty("EntityType", "Invoice").WithProperty("Members", "Net.Amount"),
        new DiagnosticResult("MDL0011").WithLocation(1).WithProperty("EntityType", "Tax").WithProperty("Members", "Amount"));

    [Fact]
    public Task In_a_JSON_column() => Rule.AnalyzerAsync(
        """
        class Invoice { public int Id { get; set; } public Tax Tax { get; set; } = new(); }
        class Tax { public decimal Amount { get; set; } }
        """ + TestContext.For("Invoice", "b.Entity<Invoice>().OwnsOne(i => i.Tax, tax => tax.ToJson());"));

    [Fact]
    public Task A_base_type_reports_for_its_derived_types() => Rule.AnalyzerAsync(
        """
        class Document { public int Id { get; set; } public decimal [|Total|] { get; set; } }
        class Order : Document { public decimal [|Discount|] { get; set; } }
        """ + TestContext.For("Document, Order"));

    [Fact]
    public Task A_keyless_type_with_a_table() => Rule.AnalyzerAsync(
        "class Total { public decimal [|Amount|] { get; set; } }" + TestContext.For("Total", "b.Entity<Total>().HasNoKey();"));

    [Fact]
    public Task A_shadow_property() => Rule.AnalyzerAsync(
        "class Invoice { public int Id { get; set; } }" + TestContext.For("Invoice", "[|b.Entity<Invoice>().Property<decimal>(\"Total\")|];"));

    [Fact]
    public Task Digits_that_are_not_known() => Verify<DecimalPropertyWithoutPrecision>.AnalyzerAsync(
        Silent + "static class Digits { public static int Of(Type type) => Environment.ProcessorCount; }"
        + TestContext.For("Invoice", "b.Entity<Invoice>().Property(i => i.Total).HasPrecision(Digits.Of(typeof(Invoice)));"));

    [Fact]
    public Task A_database_that_is_not_known() => new AnalyzerTest<DecimalPropertyWithoutPrecision>
    {
        TestCode = Silent + TestContext.For("Invoice", provider: null),
        Providers = Tests.EFCore.Providers.None,
    }.RunAsync();

    [Fact]
    public Task In_another_project() => new AnalyzerTest<DecimalPropertyWithoutPrecision>
    {
        TestState =
        {
            Sources = { TestContext.For("Invoice").Replace("Invoices =>", "[|Invoices|] =>", StringComparison.Ordinal) },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Invoice { public int Id { get; set; } public decimal Total { get; set; } }" } } },
        },
    }.RunAsync();
}
