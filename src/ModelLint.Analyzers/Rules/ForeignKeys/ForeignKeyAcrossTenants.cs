using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0040: a foreign key by which a row of one tenant can refer to a row of another.</summary>
public sealed class ForeignKeyAcrossTenants() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0040",
        title: "Foreign key across tenants",
        messageFormat: "Foreign key {0} of entity type '{1}' to '{2}' does not include the tenant property '{3}'",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Off,
        description: "A foreign key without the tenant takes any row of the principal. With the tenant in it, the database itself refuses to mix the rows of two tenants.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        let dependent = foreignKey.DeclaringEntityType
        let principal = foreignKey.PrincipalEntityType
        where foreignKey is { IsOwnership: false, IsBaseLinking: false, IsCertain: true } && foreignKey.IsYours()
        where dependent.AreMembersMappedToTable().IsTrue && principal.AreMembersMappedToTable().IsTrue
        let names = ModelLintOptions.TenantPropertyNames.Read(options, dependent.Anchor.Tree)
        let tenant = dependent.FindTenantProperty(names)
        where tenant is not null && principal.FindTenantProperty(names) is not null
        where !foreignKey.Properties.Any(property => names.Contains(property.Name))
        select Finding.On(foreignKey, foreignKey.Properties.Format(), dependent.ShortName, principal.ShortName, tenant.Name);
}
