using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0002: a foreign key that no key or index covers in full.</summary>
public sealed class ForeignKeyWithoutIndex() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0002",
        title: "Foreign key without index",
        messageFormat: "Foreign key {0} of entity type '{1}' to '{2}' is not covered by an index",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Warning,
        description: "EF Core indexes a foreign key by convention. Where the convention is removed, or a filtered index takes its place, joins and deletes of the principal scan the table.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey is { IsOwnership: false, IsBaseLinking: false } && foreignKey.IsYours()
        where foreignKey.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        where foreignKey.IsCoveredByIndex().IsFalse
        select Finding.On(foreignKey, foreignKey.Properties.Format(), foreignKey.DeclaringEntityType.ShortName, foreignKey.PrincipalEntityType.ShortName);
}
