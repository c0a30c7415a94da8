namespace ModelLint.CodeFixes.Edits;

/// <summary>A place for more statements. It gathers those of all edits and writes them once, in the order in which they came.</summary>
internal abstract class StatementSite
{
    private readonly List<Statement> _statements = [];

    /// <summary>The statement that starts so, made where there is none yet.</summary>
    public TStatement FindOrAdd<TStatement>(TStatement created)
        where TStatement : Statement
    {
        if (_statements.OfType<TStatement>().FirstOrDefault(statement => statement.Head == created.Head) is { } existing)
        {
            return existing;
        }

        _statements.Add(created);
        return created;
    }

    public void WriteTo(DocumentChanges changes) => Write(changes, _statements);

    protected abstract void Write(DocumentChanges changes, IReadOnlyList<Statement> statements);

    protected static string Lines(IEnumerable<Statement> statements, string indentation, Layout layout) =>
        string.Concat(statements.Select(statement => statement.ToText(indentation, layout) + layout.NewLine));
}
