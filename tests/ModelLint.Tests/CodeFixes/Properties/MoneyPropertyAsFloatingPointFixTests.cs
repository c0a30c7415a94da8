using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<MoneyPropertyAsFloatingPoint, MoneyPropertyAsFloatingPointFix>;

public sealed class MoneyPropertyAsFloatingPointFixTests
{
    private const string Exact = "~ property Invoice.Total: type System.Double => System.Decimal, providerType System.Double => System.Decimal, precision - => 18, scale - => 2";
    private const string Precision = "modelBuilder.Entity<Invoice>().Property(x => x.Total).HasPrecision(18, 2);";

    [Theory]
    [InlineData("double", "decimal", "")]
    [InlineData("double", "decimal", "public static class Code { public static bool IsFree(Invoice invoice) => invoice.Total == 0; public static void Free(Invoice invoice) => invoice.Total = 0; }")]
    [InlineData("double", "decimal", "public static class Code { public static string Print(Invoice invoice) => $\"{invoice.Total:N2}\"; }")]
    public Task Where_no_code_notices(string before, string after, string code) => Fix.ChangesAsync(
        Source("[|Total|]", before, "", code), Source("Total", after, "\n        " + Precision, code), Exact);

    [Fact]
    public Task A_nullable_one_on_its_own_chain() => Fix.ChangesAsync(
        Source("[|Total|]", "double?", "\n        modelBuilder.Entity<Invoice>().Property(i => i.Total).HasColumnName(\"total\");"),
        Source("Total", "decimal?", "\n        modelBuilder.Entity<Invoice>().Property(i => i.Total).HasColumnName(\"total\").HasPrecision(18, 2);"),
        "~ property Invoice.Total: type System.Nullable<System.Double> => System.Nullable<System.Decimal>, providerType System.Double => System.Decimal, precision - => 18, scale - => 2");

    [Fact]
    public Task By_an_attribute_as_second_choice() => Fix.ChangesAsync(
        Source("[|Total|]", "double", ""), Source("Total", "decimal", "", attribute: "[Precision(18, 2)]\n    "), index: 1, Exact);

    [Theory]
    [InlineData("public static class Code { public static double Twice(Invoice invoice) => invoice.Total * 2; }")]
    [InlineData("public static class Code { public static void Raise(Invoice invoice) => invoice.Total *= 1.19; }")]
    [InlineData("public static class Code { public static Invoice Make(double total) => new() { Total = total }; }")]
    [InlineData("public static class Code { public static double Read(DbContext context, Invoice invoice) => (double)context.Entry(invoice).Property(\"Total\").CurrentValue!; }")]
    public Task Where_code_would_notice_nothing_is_offered(string code) => Fix.OffersNothingAsync(Source("[|Total|]", "double", "", code));

    [Theory]
    [InlineData("modelBuilder.Entity<Invoice>().HasData(new { Id = 1, Total = 1.5 });")]
    [InlineData("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasColumnType(\"float\");")]
    [InlineData("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasDefaultValue(1.5);")]
    public Task Where_the_model_would_notice_nothing_is_offered(string configuration) => Fix.OffersNothingAsync(Source("[|Total|]", "double", "\n        " + configuration));

    [Fact]
    public Task A_shadow_property_stays() => Fix.OffersNothingAsync(
        Source("[|Total|]", "double", "\n        [|modelBuilder.Entity<Invoice>().Property<double>(\"Tax\")|];").Replace("public double [|Total|] { get; set; }", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("public class Report { public decimal Sum(Invoice invoice) => (decimal)invoice.Total; }", false)]
    [InlineData("public class Report { public int Count(Invoice invoice) => invoice.Id; }", true)]
    public Task Where_another_project_names_it_nothing_is_offered(string report, bool isOffered) => new CodeFixTest<MoneyPropertyAsFloatingPoint, MoneyPropertyAsFloatingPointFix>
    {
        TestState =
        {
            Sources = { report },
            AdditionalProjectReferences = { "Data" },
            AdditionalProjects = { ["Data"] = { Sources = { Source("[|Total|]", "double", "") } } },
        },
        FixedState = { AdditionalProjects = { ["Data"] = { Sources = { isOffered ? Source("Total", "decimal", "\n        " + Precision) : Source("[|Total|]", "double", "") } } } },
    }.RunAsync();

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("double", "float?", "[|Price|]", "[|Tax|]", ""),
        Several("decimal", "decimal?", "Price", "Tax", "\n        modelBuilder.Entity<Invoice>().Property(x => x.Price).HasPrecision(18, 2);\n        modelBuilder.Entity<Invoice>().Property(x => x.Tax).HasPrecision(18, 2);"),
        "~ property Invoice.Price: type System.Double => System.Decimal, providerType System.Double => System.Decimal, precision - => 18, scale - => 2",
        "~ property Invoice.Tax: type System.Nullable<System.Single> => System.Nullable<System.Decimal>, providerType System.Single => System.Decimal, precision - => 18, scale - => 2");

    private static string Several(string first, string second, string price, string tax, string statements) => $$"""
        public class Invoice { public int Id { get; set; } public {{first}} {{price}} { get; set; } public {{second}} {{tax}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;

    private static string Source(string name, string type, string statements, string code = "", string attribute = "") => $$"""
        public class Invoice
        {
            public int Id { get; set; }
            {{attribute}}public {{type}} {{name}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }
        {{code}}

        """;
}
