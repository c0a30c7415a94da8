using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Metadata;

namespace ModelLint.Rules;

/// <summary>
/// A rule: a question to the models of a compilation. A host finds it in <see cref="WarningAnalyzer"/> or <see cref="SuggestionAnalyzer"/>; for who wants it alone it is an analyzer of its own.
/// </summary>
public abstract class ModelRule : RuleAnalyzer
{
    private protected ModelRule(DiagnosticDescriptor descriptor)
        : base([descriptor])
    {
        Rule = descriptor;
        Rules = [this];
    }

    internal DiagnosticDescriptor Rule { get; }

    private protected sealed override IReadOnlyList<ModelRule> Rules { get; }

    /// <summary>What is wrong with <paramref name="model"/>. Options hold for the file that a finding's entity type is declared in.</summary>
    private protected abstract IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options);

    /// <summary>What is wrong with a baseline, and where in it: for rules about ModelLint itself.</summary>
    internal virtual IEnumerable<BaselineFinding> Check(BaselineFile baseline, AnalyzedProject project) => [];

    /// <summary>What the rule finds in all models, a baseline aside: each finding once, in however many contexts it is.</summary>
    internal IReadOnlyList<Finding> FindAll(AnalyzedProject project) => FindingCache.Get(project, Rule.Id, models =>
    [
        .. models
            .SelectMany(model => Check(model, project.Options))
            .GroupBy(finding => finding.Identity)
            .Select(sameInSeveralContexts => sameInSeveralContexts.First()),
    ]);
}
