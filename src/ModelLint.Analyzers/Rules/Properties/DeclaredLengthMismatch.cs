using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0049: two lengths for one column.</summary>
public sealed class DeclaredLengthMismatch() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0049",
        title: "Declared length mismatch",
        messageFormat: "{0} limits property '{1}' of entity type '{2}' to {3} characters, and the fluent configuration, which wins, to {4}",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Suggestion,
        description: "Validation goes by the attribute and the column by the fluent configuration: one of them takes what the other refuses.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, MaxLength: { IsKnown: true, Source: ConfigurationSource.Explicit, Value: not null } } && property.IsMappedToTable().IsTrue
        let declared = property.FindDeclaredLengths().FirstOrDefault(declared => declared.Length != property.MaxLength.Value)
        where declared is not null
        select Finding.On(property, $"[{declared.AttributeName}]", property.Path, property.EntityType.ShortName, declared.Length, property.MaxLength.Value!);
}
