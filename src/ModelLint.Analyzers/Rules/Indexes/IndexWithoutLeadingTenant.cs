using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0017: an index that holds the tenant, but not where a query for one tenant's rows could use it.</summary>
public sealed class IndexWithoutLeadingTenant() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0017",
        title: "Index without leading tenant",
        messageFormat: "Index {0} of entity type '{1}' does not start with the tenant property '{2}'",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Suggestion,
        description: "Every query of a tenant asks for its own rows: an index that starts with the tenant finds them together, one that starts with something else reads past those of all others.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from index in model.Indexes
        where index.IsCertain && index.Source != ConfigurationSource.Convention && index.Properties.Any(property => property.IsYours)
        where index.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        let tenant = index.DeclaringEntityType.FindTenantProperty(ModelLintOptions.TenantPropertyNames.Read(options, index.DeclaringEntityType.Anchor.Tree))
        where index.Properties.Skip(1).Contains(tenant)
        select Finding.On(index, index.Properties.Format(), index.DeclaringEntityType.ShortName, tenant!.Name);
}
