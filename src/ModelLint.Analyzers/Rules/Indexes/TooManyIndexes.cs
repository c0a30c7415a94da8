using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Options;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0043: a table with so many indexes that writing it costs more than they can save.</summary>
public sealed class TooManyIndexes() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0043",
        title: "Too many indexes",
        messageFormat: "Table '{0}' of entity type '{1}' has {2} indexes, more than {3}",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Off,
        description: "Every index is written with every row that is inserted or whose columns in it change.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from table in model.Tables
        let entityType = table.MainEntityType
        where entityType.IsYours
        let max = ModelLintOptions.MaxIndexes.Read(options, entityType.Anchor.Tree)
        let count = table.FindIndexes().Count
        where count > max
        select Finding.On(entityType, [], table.DisplayName, entityType.ShortName, count, max);
}
