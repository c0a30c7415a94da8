using Microsoft.CodeAnalysis;
using ModelLint.CodeFixes;
using ModelLint.Rules;

namespace ModelLint.DocGen;

/// <summary>The table of all rules, made from their descriptors.</summary>
public static class RuleTable
{
    /// <summary>The descriptors of all rules, by id.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> Rules = [.. ModelRules.All.Select(rule => rule.Rule)];

    /// <param name="pages">The folder of the rules' pages, seen from the document that holds the table: "" or "docs/rules/".</param>
    public static string Render(string pages) =>
        string.Concat(Rules
            .Select(rule => $"| [{rule.Id}]({pages}{rule.Id}.md) | {rule.Title} | {rule.Category} | {LevelOf(rule)} | {(ModelCodeFixes.ByRule.ContainsKey(rule.Id) ? "yes" : "–")} |\n")
            .Prepend("| Id | Rule | Category | Level | Fix |\n|---|---|---|---|---|\n"));

    /// <summary>The level in the words of the documentation.</summary>
    public static string LevelOf(DiagnosticDescriptor descriptor) =>
        !descriptor.IsEnabledByDefault ? "off" : descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion";
}
