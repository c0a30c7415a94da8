using Microsoft.CodeAnalysis;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Collects the edits of one or many findings and writes each document once, so that edits to one place add up.</summary>
internal sealed class ModelEditor(Solution solution)
{
    private readonly Dictionary<DocumentId, DocumentChanges> _changes = [];

    /// <summary>Adds edits that belong together: all of them, or none where one finds no place.</summary>
    public bool TryAdd(IReadOnlyList<ModelEdit> edits, Compilation compilation)
    {
        var context = new EditContext(compilation, ChangesOf);
        var writes = edits.Select(edit => edit.Place(context)).ToList();
        if (writes.Count == 0 || writes.Contains(null))
        {
            return false;
        }

        writes.ForEach(write => write!());
        return true;
    }

    public bool HasChanges => _changes.Values.Any(changes => changes.HasChanges);

    public Solution ToSolution() =>
        _changes.Aggregate(solution, (changed, pair) => pair.Value.HasChanges ? changed.WithDocumentText(pair.Key, pair.Value.ToText()) : changed);

    private DocumentChanges? ChangesOf(SyntaxTree tree)
    {
        if (solution.GetDocument(tree) is not { } document || document is SourceGeneratedDocument)
        {
            return null;
        }

        if (!_changes.TryGetValue(document.Id, out var changes))
        {
            _changes.Add(document.Id, changes = new DocumentChanges(tree));
        }

        return changes;
    }
}
