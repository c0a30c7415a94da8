using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0039: a tenant property that need not name a tenant.</summary>
public sealed class TenantPropertyWithoutRelationship() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0039",
        title: "Tenant property without relationship",
        messageFormat: "Tenant property '{0}' of entity type '{1}' {2}",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Suggestion,
        description: "A row whose tenant is null, or one that does not exist, belongs to nobody: no tenant sees it, and no tenant's deletion removes it.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { IsOwned: false, IsImplicitJoin: false } && entityType.AreMembersMappedToTable().IsTrue && entityType.AreDerivedTypesCertain
        let names = ModelLintOptions.TenantPropertyNames.Read(options, entityType.Anchor.Tree)
        from property in entityType.DeclaredProperties
        where property is { IsYours: true, IsCertain: true } && property == entityType.FindTenantProperty(names)
        let problems = Problems(property, names).ToArray()
        where problems.Length > 0
        select Finding.On(property, property.Name, entityType.ShortName, string.Join(" and ", problems));

    private static IEnumerable<string> Problems(Property property, PropertyNames names)
    {
        if (property.IsNullable.Is(true))
        {
            yield return "can be null";
        }

        if (!property.IsForeignKey && property.FindTenantEntityType(names) is { } tenant)
        {
            yield return $"is not a foreign key to '{tenant.ShortName}'";
        }
    }
}
