using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>
/// MDL0028: rows that disappear with a principal that a query filter hides. EF Core warns of it when it builds the model (10622), and the condition is its own:
/// <c>ModelValidator.ValidateQueryFilters</c>.
/// </summary>
public sealed class RequiredNavigationToFilteredPrincipal() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0028",
        title: "Required navigation to filtered principal",
        messageFormat: "Required navigation '{0}' of entity type '{1}' leads to '{2}', whose query filter '{1}' does not have",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "A query joins a required principal with an inner join: rows whose principal the query filter hides are left out as soon as the navigation is used, and are there while it is not.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey.IsCertain && foreignKey.IsYours() && foreignKey.LosesRowsToQueryFilter()
        select Finding.On(foreignKey, foreignKey.DependentToPrincipal!.Name, foreignKey.DeclaringEntityType.ShortName, foreignKey.PrincipalEntityType.ShortName);
}
