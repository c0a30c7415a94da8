using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// The changes to one document, as text: what the user wrote around them stays as it is, to the last space and comment,
/// and insertions at one place add up in the order in which they come.
/// </summary>
internal sealed class DocumentChanges(SyntaxTree tree)
{
    private readonly Dictionary<TextSpan, List<string>> _changes = [];
    private readonly Dictionary<(SyntaxNode Node, string Name), StatementSite> _sites = [];
    private readonly ImportedNamespaces _imports = new();

    public SyntaxTree Tree { get; } = tree;

    public SourceText Text { get; } = tree.GetText();

    public Layout Layout => field ??= new Layout(Text);

    public bool HasChanges => _changes.Count > 0 || _sites.Count > 0;

    /// <summary>Adds text at a position. The same text twice at one place is one change: two findings asked for the same thing.</summary>
    public void Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    public void Replace(TextSpan span, string text)
    {
        if (!_changes.TryGetValue(span, out var texts))
        {
            _changes.Add(span, texts = []);
        }

        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }

    public void Import(IEnumerable<string> namespaces) => _imports.Add(namespaces);

    /// <summary>The one site of its kind at a node, which gathers the statements of all edits.</summary>
    /// <param name="node">The node.</param>
    /// <param name="create">Makes the site where there is none yet.</param>
    /// <param name="name">Tells several of one node apart.</param>
    public StatementSite SiteAt(SyntaxNode node, Func<StatementSite> create, string name = "")
    {
        if (!_sites.TryGetValue((node, name), out var site))
        {
            _sites.Add((node, name), site = create());
        }

        return site;
    }

    public SourceText ToText()
    {
        // Behind a statement comes before the end of the block around it: the two can be the same place.
        foreach (var site in _sites.OrderBy(pair => pair.Key.Node.Span.End).Select(pair => pair.Value))
        {
            site.WriteTo(this);
        }

        _imports.WriteTo(this);
        _sites.Clear();

        // At one position insertions stand before a replacement, which starts there.
        return Text.WithChanges(_changes
            .OrderBy(change => change.Key.Start)
            .ThenBy(change => change.Key.Length)
            .Select(change => new TextChange(change.Key, string.Concat(change.Value))));
    }
}
