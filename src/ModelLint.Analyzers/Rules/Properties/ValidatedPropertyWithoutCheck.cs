using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0026: what validation refuses, and the database takes.</summary>
public sealed class ValidatedPropertyWithoutCheck() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0026",
        title: "Validated property without CHECK constraint",
        messageFormat: "{0} of property '{1}' of entity type '{2}' has no CHECK constraint behind it",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Suggestion,
        description: "EF Core does not validate: what reaches the database by another way than a validated form is taken as it is.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsPrimitiveCollection: false, IsForeignKey: false } && property.IsMappedToTable().IsTrue
        let attributes = property.FindValidations().Select(validation => validation.Attribute).Distinct().ToList()
        where attributes.Count > 0 && property.IsMentionedInCheckConstraint().IsFalse
        select Finding.On(property, string.Join(" and ", attributes), property.Path, property.EntityType.ShortName);
}
