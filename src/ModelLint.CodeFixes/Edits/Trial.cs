using Microsoft.CodeAnalysis;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Whether changed code compiles as before: without an error or a warning more.</summary>
internal static class Trial
{
    /// <param name="tree">What changes.</param>
    /// <param name="write">The change.</param>
    /// <param name="noticing">The trees that could notice.</param>
    /// <param name="context">The context.</param>
    public static bool IsUnnoticed(SyntaxTree tree, Action<DocumentChanges> write, IEnumerable<SyntaxTree> noticing, EditContext context)
    {
        var changes = new DocumentChanges(tree);
        write(changes);
        var changed = tree.WithChangedText(changes.ToText());
        var compilation = context.Compilation.ReplaceSyntaxTree(tree, changed);
        return noticing.All(other => AreSame(context.SemanticModelOf(other).GetDiagnostics(), compilation.GetSemanticModel(other == tree ? changed : other).GetDiagnostics()));
    }

    private static bool AreSame(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var known = Count(before);
        return Count(after).All(count => known.TryGetValue(count.Key, out var old) && count.Value <= old);
    }

    private static Dictionary<string, int> Count(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).GroupBy(diagnostic => diagnostic.Id).ToDictionary(group => group.Key, group => group.Count());
}
