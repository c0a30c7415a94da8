using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelLint.CodeFixes;

/// <summary>All fixes: the classes that are one.</summary>
internal static class ModelCodeFixes
{
    /// <summary>By the rule that they are for.</summary>
    public static IReadOnlyDictionary<string, CodeFixProvider> ByRule { get; } = typeof(ModelCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ModelCodeFix)))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .SelectMany(fix => fix.FixableDiagnosticIds, (fix, id) => (fix, id))
        .ToDictionary(pair => pair.id, pair => pair.fix);
}
