using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Rules;
using ModelLint.Tests.Contracts;

namespace ModelLint.Tests.Robustness;

/// <summary>All rules and fixes at once, as a host has them.</summary>
internal static class Rules
{
    /// <summary>Each fix with the rule whose findings it takes.</summary>
    public static ImmutableArray<(DiagnosticAnalyzer Rule, CodeFixProvider Fix)> Fixes { get; } =
    [
        .. from object[] row in (System.Collections.IEnumerable)RuleTests.Fixes
           let fix = (CodeFixProvider)Activator.CreateInstance((Type)row[0])!
           select ((DiagnosticAnalyzer)RuleTests.Rules.Single(rule => fix.FixableDiagnosticIds.Contains(rule.SupportedDiagnostics.Single().Id)), fix),
    ];

    /// <summary>What they report; fails where one throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, Compilation compilation, CancellationToken cancellationToken = default)
    {
        Exception? crash = null;
        var run = compilation.WithAnalyzers(RuleTests.Analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (exception, _, _) => crash = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellationToken);

        Assert.True(crash is null, $"A rule crashed: {crash}");
        return diagnostics;
    }

    /// <summary>What they find in all files, by the way that <see cref="RuleAnalyzer"/> takes; fails where one throws.</summary>
    public static ImmutableArray<Diagnostic> Ask(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken = default)
    {
        var reports = new Reports(RuleTests.Rules, compilation, options.AnalyzerConfigOptionsProvider, BaselineFile.FindAll(options));
        return [.. from tree in compilation.SyntaxTrees from report in reports.In(tree, cancellationToken) select report.Finding.ToDiagnostic(report.Rule.Rule)];
    }
}
