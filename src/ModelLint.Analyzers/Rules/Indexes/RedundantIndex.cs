using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0027: an index that finds nothing which another one or a key would not find as fast.</summary>
public sealed class RedundantIndex() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0027",
        title: "Redundant index",
        messageFormat: "Index {0} of entity type '{1}' is redundant: its columns are the first of {2}",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Suggestion,
        description: "An index whose columns lead another index or key is written with every row, and read by no query that the other would not serve.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from index in model.Indexes
        where index.IsYours && index.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        let cover = index.FindCover()
        where cover is not null
        select Finding.On(index, index.Properties.Format(), index.DeclaringEntityType.ShortName, cover.Format());
}
