using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0016: an entity type of which every query returns the rows of all tenants.</summary>
public sealed class TenantWithoutQueryFilter() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0016",
        title: "Tenant without query filter",
        messageFormat: "Entity type '{0}' has tenant property '{1}', but no query filter reads it",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Suggestion,
        description: "Without a query filter every query has to ask for the tenant itself, and the one that forgets it shows one tenant the rows of another.");

    // EF Core takes query filters of roots only, and none of owned types.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { IsYours: true, BaseType: null, IsOwned: false, IsImplicitJoin: false } && entityType.IsFromTableOrView().IsTrue
        let tenant = entityType.FindTenantProperty(ModelLintOptions.TenantPropertyNames.Read(options, entityType.Anchor.Tree))
        where tenant is { IsYours: true, IsCertain: true } && tenant.IsReadByQueryFilter().IsFalse
        select Finding.On(entityType, [tenant.Name], entityType.ShortName, tenant.Name);
}
