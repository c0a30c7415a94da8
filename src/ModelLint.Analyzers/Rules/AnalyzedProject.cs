using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.Rules;

/// <summary>What a rule is asked about: a compilation with the options of its files.</summary>
internal readonly record struct AnalyzedProject(Compilation Compilation, AnalyzerConfigOptionsProvider Options, CancellationToken CancellationToken)
{
    public IReadOnlyList<EntityModel> ReadModels() => EntityModels.Of(Compilation, Options, CancellationToken);

    /// <summary>
    /// How a rule is reported in a file, in Roslyn's order (<c>CSharpDiagnosticFilter</c>, then <c>TryGetSeverityFromBulkConfiguration</c>): NoWarn; the id in a configuration
    /// file; the id elsewhere; the category or all rules, for those that are on by default; the rule's own level.
    /// </summary>
    public ReportDiagnostic SeverityOf(DiagnosticDescriptor rule, SyntaxTree tree)
    {
        var isSpecified = Compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var specified);
        if (isSpecified && specified == ReportDiagnostic.Suppress)
        {
            return ReportDiagnostic.Suppress;
        }

        if (Compilation.Options.SyntaxTreeOptionsProvider is { } files
            && (files.TryGetDiagnosticValue(tree, rule.Id, CancellationToken, out var configured) || files.TryGetGlobalDiagnosticValue(rule.Id, CancellationToken, out configured)))
        {
            return configured;
        }

        if (isSpecified)
        {
            return specified;
        }

        return rule.IsEnabledByDefault ? BulkSeverityOf(rule, tree) : ReportDiagnostic.Suppress;
    }

    private ReportDiagnostic BulkSeverityOf(DiagnosticDescriptor rule, SyntaxTree tree)
    {
        var options = Options.GetOptions(tree);
        return options.TryGetValue($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", out var severity) || options.TryGetValue("dotnet_analyzer_diagnostic.severity", out severity)
            ? severity.Trim().ToLowerInvariant() switch
            {
                "none" => ReportDiagnostic.Suppress,
                "silent" or "refactoring" => ReportDiagnostic.Hidden,
                "suggestion" => ReportDiagnostic.Info,
                "warning" => ReportDiagnostic.Warn,
                "error" => ReportDiagnostic.Error,
                _ => ReportDiagnostic.Default,
            }
            : ReportDiagnostic.Default;
    }
}
