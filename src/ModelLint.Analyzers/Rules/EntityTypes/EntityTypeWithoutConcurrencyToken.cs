using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0033: an entity type of which the last of two updates wins, and nobody hears of it.</summary>
public sealed class EntityTypeWithoutConcurrencyToken() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0033",
        title: "Entity type without concurrency token",
        messageFormat: "Entity type '{0}' has no concurrency token",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Off,
        description: "Without a row version or another concurrency token two users who change the same row overwrite each other: the last one wins, and the first is not told.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { IsYours: true, BaseType: null, IsOwned: false, IsImplicitJoin: false, IsMutable: true }
        where entityType.AreMembersMappedToTable().IsTrue && entityType.FindPrimaryKey() is not null
        where entityType.AreDerivedTypesCertain && entityType.HasConcurrencyToken().IsFalse
        // A type that shares the row of another is guarded by that one's token.
        where entityType.FindTableOwner() == entityType
        select Finding.On(entityType, [], entityType.ShortName);
}
