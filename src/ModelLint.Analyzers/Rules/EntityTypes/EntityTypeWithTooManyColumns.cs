using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0019: a table with so many columns that it is hardly one thing.</summary>
public sealed class EntityTypeWithTooManyColumns() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0019",
        title: "Entity type with too many columns",
        messageFormat: "Table '{0}' of entity type '{1}' has {2} columns, more than {3}",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Suggestion,
        description: "A very wide table mostly holds several things in one row: every query and update of one of them carries the others.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from table in model.Tables
        let entityType = table.MainEntityType
        where entityType.IsYours
        let max = ModelLintOptions.MaxColumns.Read(options, entityType.Anchor.Tree)
        where table.Columns.Count > max
        select Finding.On(entityType, [], table.DisplayName, entityType.ShortName, table.Columns.Count, max);
}
