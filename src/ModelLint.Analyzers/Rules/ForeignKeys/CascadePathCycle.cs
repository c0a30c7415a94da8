using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Options;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0010: a foreign key by which a delete would come to a table a second time.</summary>
public sealed class CascadePathCycle() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0010",
        title: "Cascade path cycle",
        messageFormat: "Foreign key {0} of entity type '{1}' makes a delete go along {2}{3}",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "SQL Server creates no foreign key by which a cascading delete would come to a table twice, in a cycle or by several paths: the migration fails with error 1785.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options)
    {
        if (!model.IsRelational)
        {
            return [];
        }

        var isRefused = model.Provider.Is(DatabaseProvider.SqlServer);
        return
            from conflict in CascadePaths.FindConflicts(model)
            let foreignKey = conflict.Constraint.ForeignKey
            where foreignKey is { IsOwnership: false, IsBaseLinking: false } && foreignKey.IsYours()
            where isRefused || ModelLintOptions.CascadePaths.Read(options, foreignKey.DeclaringEntityType.Anchor.Tree)
            let other = conflict.IsCycle ? ", a cycle" : $" and along {Format(conflict.Other)}"
            select Finding.On(
                foreignKey, foreignKey.Properties.Format(), foreignKey.DeclaringEntityType.ShortName, Format(conflict.Path), other + (isRefused ? ", which SQL Server refuses" : ""));
    }

    private static string Format(IEnumerable<Table> path) => string.Join(" -> ", path.Select(table => $"'{table.Name}'"));
}
