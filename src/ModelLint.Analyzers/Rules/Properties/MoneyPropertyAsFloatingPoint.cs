using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0031: money in a type that cannot hold cents.</summary>
public sealed class MoneyPropertyAsFloatingPoint() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0031",
        title: "Money property as floating point",
        messageFormat: "Property '{0}' of entity type '{1}' is money, and stored as {2}, which cannot hold a cent exactly",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "Binary floating point has no exact 0.10: sums drift from the bills they are of, and equal amounts compare as different.");

    /// <summary>What may stand behind the noun: whose amount it is, or in which currency.</summary>
    private static readonly HashSet<string> Qualifiers = new(["Net", "Gross", "Due", "Paid", "Usd", "Eur", "Gbp", "Chf", "Jpy"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns that are also said of what is measured.</summary>
    private static readonly HashSet<string> Ambiguous = new(["Amount", "Total", "Balance", "Cost"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that say that something is measured, not paid.</summary>
    private static readonly HashSet<string> Measures = new(
        [
            "Weight", "Mass", "Volume", "Quantity", "Count", "Distance", "Length", "Width", "Height", "Area", "Size", "Time", "Duration", "Hours", "Minutes", "Seconds", "Days",
            "Dose", "Dosage", "Fluid", "Water", "Rain", "Rainfall", "Energy", "Power", "Calories", "Nutrient", "Nutrition", "Ingredient", "Recipe", "Fuel", "Temperature", "White", "Color", "Score",
            "Points", "Rating", "Vote", "Votes", "Percent", "Percentage", "Rate", "Ratio", "Factor", "Index", "Measurement", "Sample", "Inventory", "Stock", "Vacation", "Leave", "Search", "Path",
        ],
        StringComparer.OrdinalIgnoreCase);

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsPrimitiveCollection: false, IsForeignKey: false } && property.ProviderClrType.Is(IsFloatingPoint)
        where IsFloatingPoint(property.ClrType.UnwrapNullable()) && property.IsMappedToTable().IsTrue
        where IsMoney(property, ModelLintOptions.MoneyPropertyNames.Read(options, property.EntityType.Anchor.Tree))
        select Finding.On(property, property.Path, property.EntityType.ShortName, property.ClrType.UnwrapNullable().ShortDisplayName);

    private static bool IsFloatingPoint(ClrType type) => type.Is("System.Double") || type.Is("System.Single");

    private static bool IsMoney(Property property, NameEndings names)
    {
        var words = Words.Of(property.Name).ToList();
        while (words.Count > 1 && Qualifiers.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return names.Matches(words)
            && !(Ambiguous.Contains(words[words.Count - 1]) && Words.Of($"{property.EntityType.ShortName}.{property.Path}").Any(Measures.Contains));
    }
}
