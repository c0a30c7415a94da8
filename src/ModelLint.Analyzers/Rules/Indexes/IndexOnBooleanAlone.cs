using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0042: an index that tells apart no more than two values.</summary>
public sealed class IndexOnBooleanAlone() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0042",
        title: "Index on a boolean alone",
        messageFormat: "Index {0} of entity type '{1}' is over a boolean alone, and leaves about half of the table to read",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Suggestion,
        description: "A database seldom uses an index that tells apart two values only, yet writes it with every row. An index with a filter holds just the rows that are looked for.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from index in model.Indexes
        where index is { IsYours: true, IsCertain: true, Properties.Count: 1 } && index.Properties[0].ClrType.UnwrapNullable().Is("System.Boolean")
        where index.IsUnique.Is(false) && index.Filter.Is(null as string) && index.IncludedProperties.Is(included => included is null or { Count: 0 }) && index.HasProviderSettings.Is(false)
        where index.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        select Finding.On(index, index.Properties.Format(), index.DeclaringEntityType.ShortName);
}
