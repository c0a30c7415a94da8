using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0005: a unique index or alternate key that makes one tenant's values collide with another's.</summary>
public sealed class UniqueIndexWithoutTenant() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0005",
        title: "Unique index without tenant",
        messageFormat: "{0} {1} of entity type '{2}' does not include the tenant property '{3}'",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "A value that is unique over all tenants stops one tenant from using what another already has, and tells it so.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options)
    {
        foreach (var entityType in model.EntityTypes.Where(entityType => entityType.AreMembersMappedToTable().IsTrue))
        {
            var names = ModelLintOptions.TenantPropertyNames.Read(options, entityType.Anchor.Tree);
            var strict = ModelLintOptions.StrictTenancy.Read(options, entityType.Anchor.Tree);
            if (entityType.FindTenantProperty(names) is not { } tenant || IsOneForEachTenant(entityType, tenant))
            {
                continue;
            }

            foreach (var index in entityType.DeclaredIndexes.Where(index => index.IsCertain && index.IsUnique.Is(true)))
            {
                if (index.Source != ConfigurationSource.Convention && LeavesTenantOut(index.Properties) && index.HoldsOnlyNulls(tenant).IsFalse)
                {
                    yield return Finding.On(index, "Unique index", index.Properties.Format(), entityType.ShortName, tenant.Name);
                }
            }

            foreach (var key in entityType.DeclaredKeys.Where(key => !key.IsPrimaryKey))
            {
                if (key.Source != ConfigurationSource.Convention && LeavesTenantOut(key.Properties))
                {
                    yield return Finding.On(key, "Alternate key", key.Properties.Format(), entityType.ShortName, tenant.Name);
                }
            }

            bool LeavesTenantOut(IReadOnlyList<Property> properties) =>
                properties.Any(property => property.IsYours)
                && !properties.Any(property => names.Contains(property.Name))
                && !entityType.IsPrimaryKeyAmong(properties)
                && (strict || properties.All(property => property.BelongsToOneTenant(names).IsFalse));
        }
    }

    /// <summary>With the tenant for its key a row has no rivals of its own tenant: what else is unique is so among tenants.</summary>
    private static bool IsOneForEachTenant(EntityType entityType, Property tenant) => entityType.FindPrimaryKey() is { Properties: [var key] } && key == tenant;
}
