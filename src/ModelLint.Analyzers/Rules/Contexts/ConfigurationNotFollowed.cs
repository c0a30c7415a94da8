using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Contexts;

/// <summary>MDL9001: what Reading could not follow, and what of the model is unknown for it.</summary>
public sealed class ConfigurationNotFollowed() : ModelRule(Descriptor)
{
    private const int EffectsShown = 3;

    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL9001",
        title: "Configuration not followed",
        messageFormat: "Unknown is {0}: {1}",
        category: RuleCategory.Configuration,
        ruleLevel: RuleLevel.Off,
        description: "Code that configures the model could not be followed. What it may have touched is unknown, and no rule reports on that.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        model.FindUnknowns().Select(unknown => Finding.At(unknown.Cause.Anchor?.ToOwnPart() ?? model.ContextAnchor, model, Sentence(unknown.Effects), unknown.Cause.Reason.TrimEnd('.')));

    private static string Sentence(IReadOnlyList<string> effects) =>
        string.Join(", ", effects.Take(EffectsShown)) + (effects.Count > EffectsShown ? $" and {effects.Count - EffectsShown} more" : "");
}
