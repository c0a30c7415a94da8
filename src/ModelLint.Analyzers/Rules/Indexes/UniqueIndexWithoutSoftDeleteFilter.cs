using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0014: a unique index in which deleted rows keep their values from being used again.</summary>
public sealed class UniqueIndexWithoutSoftDeleteFilter() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0014",
        title: "Unique index without soft-delete filter",
        messageFormat: "Unique index {0} of entity type '{1}' has no filter, so rows deleted by '{2}' keep their values from being used again",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Warning,
        description: "A row that counts as deleted is still there for the database, which refuses a new row with the same values.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from index in model.Indexes
        where index.IsCertain && index.IsUnique.Is(true) && !index.DeclaringEntityType.IsPrimaryKeyAmong(index.Properties) && index.Source != ConfigurationSource.Convention && index.Properties.Any(property => property.IsYours)
        where model.HasFilteredIndexes && index.IsFilteredByUser().IsFalse
        where index.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        let deleted = index.DeclaringEntityType.FindSoftDeleteProperties(
            ModelLintOptions.SoftDeletePropertyNames.Read(options, index.DeclaringEntityType.Anchor.Tree)).ToArray()
        where deleted.Length > 0 && !index.Properties.Intersect(deleted).Any()
        // A filter can say nothing of a column in another table.
        where deleted.All(property => property.IsCertain && index.DeclaringEntityType.HasInOwnTable(property))
        select Finding.On(index, index.Properties.Format(), index.DeclaringEntityType.ShortName, deleted[0].Name);
}
