using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0004: an enum stored as an enum type of the database.</summary>
public sealed class EnumPropertyWithNativeType() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0004",
        title: "Enum property with native type",
        messageFormat: "Property '{0}' of entity type '{1}' is stored as an enum type of the database",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "A native enum type is hard to change: values cannot be removed, and every change is DDL on a type that other tables share.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsEnum: true, IsPrimitiveCollection: false } && property.IsNativeEnum.Is(true)
        where property.IsMappedToTable().IsTrue
        select Finding.On(property, property.Path, property.EntityType.ShortName);
}
