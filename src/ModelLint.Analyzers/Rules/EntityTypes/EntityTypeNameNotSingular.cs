using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0024: a class called by a plural, whose instances are one each.</summary>
public sealed class EntityTypeNameNotSingular() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0024",
        title: "Entity type name not singular",
        messageFormat: "Entity type '{0}' is named by a plural, though each instance is one '{1}'",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Suggestion,
        description: "An instance of an entity type is one row: a class with a plural name makes its navigations and collections read wrong.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType.IsYours
        let name = entityType.ClrType.Name
        where !NamingOptions.PluralTypeNames.Read(options, entityType.Anchor.Tree).IsEndOf(name)
        let singular = NamingOptions.IrregularNouns.Read(options, entityType.Anchor.Tree).FindSingularOfPlural(name)
        where singular is not null
        select Finding.On(entityType, [], name, singular);
}
