using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0050: the class says one thing about null, the column another.</summary>
public sealed class NullabilityMismatch() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0050",
        title: "Nullability mismatch",
        messageFormat: "Property '{0}' of entity type '{1}' can be null in {2}, but not in {3}",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Suggestion,
        description: "Where the class allows a null that the column does not, saving fails; where the column allows it and the class does not, reading does.");

    // What conventions made required, as they do with keys, nobody meant; a foreign key goes by its relationship.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsKey: false, IsForeignKey: false, IsNullableInCode: not null, IsNullable: { IsKnown: true, Source: > ConfigurationSource.Convention } }
        where property.IsNullable.Value != property.IsNullableInCode && property.IsMappedToTable().IsTrue
        let places = property.IsNullable.Value ? (May: "the database", MayNot: "C#") : (May: "C#", MayNot: "the database")
        select Finding.On(property, property.Path, property.EntityType.ShortName, places.May, places.MayNot);
}
