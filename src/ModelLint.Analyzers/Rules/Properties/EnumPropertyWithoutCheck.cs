using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0006: an enum column in which the database accepts any number or text.</summary>
public sealed class EnumPropertyWithoutCheck() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0006",
        title: "Enum property without CHECK constraint",
        messageFormat: "Enum property '{0}' of entity type '{1}' has no CHECK constraint",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "EF Core stores an enum as a plain number or string: without a CHECK constraint the database takes values that the enum does not have.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property.IsEnumWithoutCheck
        select Finding.On(property, property.Path, property.EntityType.ShortName);
}
