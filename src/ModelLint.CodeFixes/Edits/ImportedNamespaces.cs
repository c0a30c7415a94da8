using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The using directives that new code needs, put where the document keeps its own, and in their order.</summary>
internal sealed class ImportedNamespaces
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> namespaces) => _names.UnionWith(namespaces);

    public void WriteTo(DocumentChanges changes)
    {
        var root = (CompilationUnitSyntax)changes.Tree.GetRoot();
        var usings = FindUsings(root);
        var names = _names.OrderBy(name => name, Comparer).ToList();
        if (usings.Count > 0)
        {
            names.ForEach(name => InsertAmong(usings, name, changes));
        }
        else if (names.Count > 0)
        {
            // Behind the file header, which is trivia of the first token.
            var lines = names.Select(name => $"using {name};{changes.Layout.NewLine}");
            changes.Insert(root.GetFirstToken(includeZeroWidth: true).SpanStart, string.Concat(lines) + changes.Layout.NewLine);
        }

        _names.Clear();
    }

    private static IReadOnlyList<UsingDirectiveSyntax> FindUsings(CompilationUnitSyntax root) =>
        root.Usings.Count > 0
            ? root.Usings
            : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;

    private static void InsertAmong(IReadOnlyList<UsingDirectiveSyntax> usings, string name, DocumentChanges changes)
    {
        var plain = usings.Where(IsPlain).ToList();
        if (plain.FirstOrDefault(directive => Comparer.Compare(name, directive.Name!.ToString()) < 0) is { } next)
        {
            changes.Insert(next.SpanStart, $"using {name};{changes.Layout.NewLine}{changes.Layout.IndentationAt(next.SpanStart)}");
            return;
        }

        var last = plain.LastOrDefault() ?? usings[usings.Count - 1];
        changes.Insert(last.Span.End, $"{changes.Layout.NewLine}{changes.Layout.IndentationAt(last.SpanStart)}using {name};");
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0;

    /// <summary>System first, as the compiler's own tools sort them.</summary>
    private static readonly IComparer<string> Comparer = Comparer<string>.Create((left, right) =>
        IsSystem(left) != IsSystem(right) ? IsSystem(left) ? -1 : 1 : string.CompareOrdinal(left, right));

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
