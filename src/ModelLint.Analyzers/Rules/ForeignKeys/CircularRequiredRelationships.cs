using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0048: required foreign keys that form a cycle, so that no row of any of their tables can be the first.</summary>
public sealed class CircularRequiredRelationships() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0048",
        title: "Circular required relationships",
        messageFormat: "Required foreign key {0} of entity type '{1}' closes the cycle {2}: no row can be inserted first",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "A row with a required foreign key needs its principal's row before it. Where the principal needs it in turn no row can be inserted, and EF Core throws that it detected a circular dependency.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from cycle in RequiredCycles.Find(model)
        where cycle.Last().IsYours()
        let types = cycle.Select(foreignKey => $"'{foreignKey.DeclaringEntityType.ShortName}'").Append($"'{cycle[0].DeclaringEntityType.ShortName}'")
        select Finding.On(cycle[cycle.Count - 1], cycle[cycle.Count - 1].Properties.Format(), cycle[cycle.Count - 1].DeclaringEntityType.ShortName, string.Join(" -> ", types));
}
