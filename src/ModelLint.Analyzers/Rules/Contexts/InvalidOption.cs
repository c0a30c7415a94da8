using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Contexts;

/// <summary>MDL9002: an option whose value cannot be read, or a baseline that cannot.</summary>
public sealed class InvalidOption() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL9002",
        title: "Invalid option",
        messageFormat: "{0}, so {1}",
        category: RuleCategory.Configuration,
        ruleLevel: RuleLevel.Warning,
        description: "A ModelLint option in .editorconfig or a global config, a property of the project or a baseline cannot be read.");

    // Sections of an .editorconfig can differ from file to file: every file is asked that an option is read for.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from tree in model.EntityTypes.Select(entityType => entityType.Anchor.Tree).Prepend(model.ContextAnchor.Tree).Distinct().GroupBy(options.GetOptions, (_, sameOptions) => sameOptions.First())
        from option in ModelLintOptions.All.Concat(BuildProperty.All)
        let text = option.FindText(options, tree)
        where text is not null && !option.CanRead(text)
        select Finding.On(model, $"Option '{option.Name}' is set to '{text}' where expected is {option.Allowed}", "its default holds");

    internal override IEnumerable<BaselineFinding> Check(BaselineFile baseline, AnalyzedProject project)
    {
        if (baseline.Read(project.CancellationToken).Problem is { } problem)
        {
            yield return new(problem.Span, null, $"Baseline '{Path.GetFileName(baseline.File.Path)}' cannot be read ({problem.Reason})", "it holds no finding back");
        }
    }
}
