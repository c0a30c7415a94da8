using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Rules;

namespace ModelLint.Cli.Checking;

/// <summary>The rules that a build runs, all of them.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. ModelRules.All];

    public static ImmutableArray<DiagnosticAnalyzer> Of(string id) =>
        [.. Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id))];

    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);
}
