using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0013: an entity type whose rows nothing identifies: keyless in a table, or with no key that EF Core finds.</summary>
public sealed class EntityTypeWithoutPrimaryKey() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0013",
        title: "Entity type without primary key",
        messageFormat: "Entity type '{0}' has no primary key: {1}",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "Rows of a table without a primary key can be doubled, cannot be referred to, and cannot be updated or deleted through EF Core, "
            + "which does not build a model at all where it finds no key for an entity type that is not keyless.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where model.IsRelational && entityType is { IsYours: true, BaseType: null }
        let reason = entityType.IsRefusedFor(Refusal.EntityRequiresKey) ? "EF Core finds no property for it"
            : entityType.IsKeyless.Is(true) && entityType.IsMappedToTable().IsTrue && entityType.AreMembersMappedToTable().IsTrue ? $"it is keyless, but mapped to table '{entityType.TableName.Value}'"
            : null
        where reason is not null
        select Finding.On(entityType, [], entityType.ShortName, reason);
}
