using Microsoft.CodeAnalysis;
using ModelLint.Rules;

namespace ModelLint.DocGen;

/// <summary>The table of all rules, made from their descriptors.</summary>
public static class RuleTable
{
    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. from type in typeof(ModelRule).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(ModelRule))
           from rule in ((ModelRule)Activator.CreateInstance(type)!).SupportedDiagnostics
           orderby rule.Id
           select rule,
    ];

    /// <param name="pages">The folder of the rules' pages, seen from the document that holds the table: "" or "docs/rules/".</param>
    public static string Render(string pages) =>
        string.Concat(Rules
            .Select(rule => $"| [{rule.Id}]({pages}{rule.Id}.md) | {rule.Title} | {rule.Category} | {LevelOf(rule)} |\n")
            .Prepend("| Id | Rule | Category | Level |\n|---|---|---|---|\n"));

    /// <summary>The level in the words of the documentation.</summary>
    public static string LevelOf(DiagnosticDescriptor descriptor) =>
        !descriptor.IsEnabledByDefault ? "off" : descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion";
}
