using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Rules;

/// <summary>The rules that are warnings, which every build runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarningAnalyzer() : RuleAnalyzer(All.Select(rule => rule.Rule))
{
    private static readonly ModelRule[] All = [.. ModelRules.All.Where(rule => rule.Rule.DefaultSeverity == DiagnosticSeverity.Warning)];

    private protected override IReadOnlyList<ModelRule> Rules => All;
}
