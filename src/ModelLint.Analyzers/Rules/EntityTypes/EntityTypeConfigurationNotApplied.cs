using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0037: a configuration that nothing applies.</summary>
public sealed class EntityTypeConfigurationNotApplied() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0037",
        title: "Entity type configuration not applied",
        messageFormat: "Configuration '{0}' of entity type '{1}' is applied by no context",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "A configuration that no context applies does nothing: the model is what conventions make of it, without the lengths, keys and constraints that were written.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from configuration in model.UnappliedConfigurations
        select Finding.At(configuration.Anchor, configuration.EntityType, configuration.ClrType.DisplayName, configuration.ClrType.Name, configuration.EntityType.ShortName);
}
