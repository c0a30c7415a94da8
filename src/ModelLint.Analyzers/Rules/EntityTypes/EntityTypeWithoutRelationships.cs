using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0020: an entity type that refers to no other, and that no other refers to.</summary>
public sealed class EntityTypeWithoutRelationships() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0020",
        title: "Entity type without relationships",
        messageFormat: "Entity type '{0}' has no foreign key, and none refers to it",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Off,
        description: "A table that nothing is related to may be one whose foreign keys were forgotten.");

    // What was not read in full could refer to any other.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes.All(entityType => entityType.IsCertain) ? model.EntityTypes : []
        where entityType is { IsYours: true, BaseType: null, IsOwned: false, IsImplicitJoin: false }
        where entityType.AreMembersMappedToTable().IsTrue && entityType.IsKeyless.Is(false) && !entityType.IsRelatedToOthers
        select Finding.On(entityType, [], entityType.ShortName);
}
