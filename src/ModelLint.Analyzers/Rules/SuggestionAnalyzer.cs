using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Rules;

/// <summary>
/// The rules that are suggestions, or off: a build leaves an analyzer out that has nothing to say in it. Those that are on come first, since a host looks for one
/// that is on, and looks into the options of every file for each that is not.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuggestionAnalyzer() : RuleAnalyzer(All.Select(rule => rule.Rule))
{
    private static readonly ModelRule[] All =
        [.. ModelRules.All.Where(rule => rule.Rule.DefaultSeverity == DiagnosticSeverity.Info).OrderByDescending(rule => rule.Rule.IsEnabledByDefault)];

    private protected override IReadOnlyList<ModelRule> Rules => All;
}
