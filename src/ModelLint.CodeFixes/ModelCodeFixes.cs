using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes;

namespace ModelLint.Cli.Fixing;

/// <summary>The fixes that editors offer, by the rule that they are for.</summary>
internal static class AllFixes
{
    public static IReadOnlyDictionary<string, CodeFixProvider> ByRule { get; } = typeof(ModelCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ModelCodeFix)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .SelectMany(fix => fix.FixableDiagnosticIds, (fix, id) => (fix, id))
        .ToDictionary(pair => pair.id, pair => pair.fix);
}
