using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0034: a unique index that does not keep rows apart in which one of its columns is null.</summary>
public sealed class NullableUniqueIndex() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0034",
        title: "Nullable unique index",
        messageFormat: "Unique index {0} of entity type '{1}' lets rows repeat in which {2} is null: {3}",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Suggestion,
        description: "In a unique index a null equals no other null, or the row is not in it at all: where a column is null, the others can repeat.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from index in model.Indexes
        where index.IsYours && index.IsCertain && index.IsUnique is { IsKnown: true, Value: true, Source: not ConfigurationSource.Convention } && index.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        let nullable = index.Properties.Where(property => property.IsNullable.Is(true)).ToArray()
        where nullable.Length > 0 && index.LetsNullsRepeat().IsTrue
        select Finding.On(index, index.Properties.Format(), index.DeclaringEntityType.ShortName, string.Join(" or ", nullable.Select(property => $"'{property.Name}'")), Reason(model.Provider.Value));

    private static string Reason(DatabaseProvider provider) =>
        provider == DatabaseProvider.SqlServer ? "the filter that EF Core gives it on SQL Server leaves them out" : $"{provider.DisplayName} takes two nulls for different values";
}
