using ModelLint.Naming;

namespace ModelLint.Tests.Naming;

public sealed class InflectionTests
{
    private static readonly Inflection English = new();

    [Theory]
    [InlineData("Patient", "Patients")]
    [InlineData("Person", "People")]
    [InlineData("SalesPerson", "SalesPeople")]
    [InlineData("Category", "Categories")]
    [InlineData("Address", "Addresses")]
    [InlineData("Status", "Statuses")]
    [InlineData("Child", "Children")]
    [InlineData("company_branch", "company_branches")]
    [InlineData("ORDER_ITEM", "ORDER_ITEMS")]
    [InlineData("AnalysisResult", "AnalysisResults")]
    public void Plural_and_back(string singular, string plural)
    {
        Assert.Equal(plural, English.Pluralize(singular));
        Assert.Equal(singular, English.Singularize(plural));
        Assert.Equal(plural, English.Pluralize(plural));
        Assert.Equal(singular, English.Singularize(singular));
    }

    [Theory]
    [InlineData("Patients", "Patient")]
    [InlineData("OrderLines", "OrderLine")]
    [InlineData("Categories", "Category")]
    [InlineData("People", "Person")]
    [InlineData("Addresses", "Address")]
    [InlineData("Invoices", "Invoice")]
    [InlineData("Houses", "House")]
    [InlineData("Purchases", "Purchase")]
    [InlineData("Movies", "Movie")]
    [InlineData("Children", "Child")]
    [InlineData("Photos", "Photo")]
    public void A_plural_noun_has_a_singular(string plural, string singular) => Assert.Equal(singular, English.FindSingularOfPlural(plural));

    [Theory]
    [InlineData("Patient")]
    [InlineData("Bus")]
    [InlineData("Address")]
    [InlineData("Business")]
    [InlineData("Process")]
    [InlineData("Access")]
    [InlineData("Class")]
    [InlineData("Campus")]
    [InlineData("Bonus")]
    [InlineData("Virus")]
    [InlineData("Menu")]
    [InlineData("Analysis")]
    [InlineData("Diagnosis")]
    [InlineData("Thesis")]
    [InlineData("Basis")]
    [InlineData("Crisis")]
    [InlineData("Axis")]
    [InlineData("Series")]
    [InlineData("Species")]
    [InlineData("News")]
    [InlineData("Equipment")]
    [InlineData("Information")]
    [InlineData("Person")]
    [InlineData("A")]
    [InlineData("Is")]
    [InlineData("Gas")]
    [InlineData("_")]
    [InlineData("S")]
    [InlineData("_s")]
    [InlineData("ModelS")]
    public void What_is_no_plural_noun_has_none(string name) => Assert.Null(English.FindSingularOfPlural(name));

    [Fact]
    public void A_team_has_nouns_of_its_own()
    {
        var inflection = new Inflection([("Staff", "Staff"), ("Cow", "Kine")]);

        Assert.Equal("Staff", inflection.Pluralize("Staff"));
        Assert.Equal("DairyKine", inflection.Pluralize("DairyCow"));
        Assert.Equal("dairy_cow", inflection.Singularize("dairy_kine"));
        Assert.Equal("Cow", inflection.FindSingularOfPlural("Kine"));
        Assert.Null(inflection.FindSingularOfPlural("Staff"));
    }
}
