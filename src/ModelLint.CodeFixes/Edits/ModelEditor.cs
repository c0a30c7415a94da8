using Microsoft.CodeAnalysis;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Collects the edits of one or many findings and writes each document once, so that edits to one place add up.</summary>
internal sealed class ModelEditor(Solution solution)
{
    private readonly Dictionary<DocumentId, DocumentChanges> _changes = [];
    private readonly Dictionary<Compilation, EditContext> _contexts = [];

    /// <summary>Finds the places of edits that belong together: what writes all of them, or null where one finds no place.</summary>
    public Action? Place(IReadOnlyList<ModelEdit> edits, Compilation compilation)
    {
        var context = ContextOf(compilation);
        var writes = edits.Select(edit => edit.Place(context)).ToList();
        return writes.Count == 0 || writes.Contains(null) ? null : () => writes.ForEach(write => write!());
    }

    /// <summary>What the edits for the models of a compilation go by.</summary>
    public EditContext ContextOf(Compilation compilation)
    {
        if (!_contexts.TryGetValue(compilation, out var context))
        {
            _contexts.Add(compilation, context = new EditContext(compilation, ChangesOf, IsReferencedByOthers(compilation), IsNamedInDependentProjects));
        }

        return context;
    }

    public bool HasChanges => _changes.Values.Any(changes => changes.HasChanges);

    public Solution ToSolution() =>
        _changes.Aggregate(solution, (changed, pair) => pair.Value.HasChanges ? changed.WithDocumentText(pair.Key, pair.Value.ToText()) : changed);

    private bool IsReferencedByOthers(Compilation compilation) =>
        compilation.SyntaxTrees.Select(solution.GetDocument).FirstOrDefault(document => document is not null) is not { Project.Id: var project }
        || solution.GetProjectDependencyGraph().GetProjectsThatDirectlyDependOnThisProject(project).Count > 0;

    private bool IsNamedInDependentProjects(SyntaxTree tree, string member) =>
        solution.GetDocument(tree) is not { } document
        || solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id)
            .SelectMany(project => solution.GetProject(project)!.Documents)
            .Any(other => TextOf(other).Contains(member, StringComparison.Ordinal));

    private static string TextOf(Document document) =>
        (document.TryGetText(out var text) ? text : document.GetTextAsync(CancellationToken.None).GetAwaiter().GetResult()).ToString();

    private DocumentChanges? ChangesOf(SyntaxTree tree)
    {
        if (solution.GetDocument(tree) is not { } document || document is SourceGeneratedDocument || GeneratedCode.Is(tree))
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
