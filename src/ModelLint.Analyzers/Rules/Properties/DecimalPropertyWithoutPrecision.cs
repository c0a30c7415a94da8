using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0011: a decimal column whose digits nobody chose.</summary>
public sealed class DecimalPropertyWithoutPrecision() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0011",
        title: "Decimal property without precision",
        messageFormat: "Property '{0}' of entity type '{1}' is stored as a decimal without a precision, which {2}",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "Without a precision the provider chooses how many digits a decimal column keeps: some round silently, others take any number.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property.IsDecimalWithoutPrecision
        select Finding.On(property, property.Path, property.EntityType.ShortName, EffectOn(model.Provider.Value));

    /// <summary>What the provider makes of such a column.</summary>
    private static string EffectOn(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.SqlServer => "on SQL Server is decimal(18,2) and rounds what has more digits",
        DatabaseProvider.PostgreSql => "on PostgreSQL is numeric and takes any number of digits",
        DatabaseProvider.Sqlite => "on SQLite is TEXT and takes any number of digits",
        DatabaseProvider.MySql => "on MySQL has the digits that the provider chooses",
        DatabaseProvider.Oracle => "on Oracle is DECIMAL(18,2) and rounds what has more digits",
        _ => "has the digits that the provider chooses",
    };
}
