using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0041: an entity type whose rows belong to no tenant, among others whose do.</summary>
public sealed class EntityTypeWithoutTenant() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0041",
        title: "Entity type without tenant",
        messageFormat: "Entity type '{0}' has no tenant property, and most entity types of the model have '{1}'",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Off,
        description: "Where most rows belong to a tenant, those that do not are seen by all of them.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options)
    {
        var roots = model.EntityTypes.Where(entityType => MayCarryTenant(entityType, NamesFor(entityType))).ToArray();
        var tenants = roots.Select(entityType => entityType.FindTenantProperty(NamesFor(entityType))?.Name).ToArray();
        if (tenants.Count(tenant => tenant is not null) * 2 <= roots.Length)
        {
            yield break;
        }

        var name = tenants.OfType<string>().GroupBy(tenant => tenant).OrderByDescending(group => group.Count()).First().Key;
        foreach (var entityType in roots.Where(entityType => entityType.IsYours && entityType.AreDerivedTypesCertain))
        {
            var names = NamesFor(entityType);
            var isStrict = ModelLintOptions.StrictTenancy.Read(options, entityType.Anchor.Tree);
            if (entityType.SelfAndDerivedTypes.All(type => type.FindProperty(names) is null) && (isStrict || entityType.BelongsToTenant(names).IsFalse))
            {
                yield return Finding.On(entityType, [name], entityType.ShortName, name);
            }
        }

        PropertyNames NamesFor(EntityType entityType) => ModelLintOptions.TenantPropertyNames.Read(options, entityType.Anchor.Tree);
    }

    /// <summary>A root with a table and a key of its own. Not the tenants, and not what only links others.</summary>
    private static bool MayCarryTenant(EntityType entityType, PropertyNames names) =>
        entityType is { BaseType: null, IsOwned: false, HasSharedClrType: false, IsLink: false }
        && entityType.IsKeyless.Is(false) && entityType.AreMembersMappedToTable().IsTrue && !entityType.IsTenant(names);
}
