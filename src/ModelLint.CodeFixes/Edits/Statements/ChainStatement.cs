namespace ModelLint.CodeFixes.Edits;

/// <summary>A head such as <c>builder.Property(x => x.Name)</c> and calls on it.</summary>
internal sealed class ChainStatement(string head) : Statement(head)
{
    private readonly List<string> _calls = [];

    public void Add(IEnumerable<string> calls) => _calls.AddRange(calls.Where(call => !_calls.Contains(call)));

    public override string ToText(string indentation, Layout layout)
    {
        var line = $"{indentation}{Head}{string.Concat(_calls)};";
        var separator = layout.NewLine + indentation + layout.Unit;
        return line.Length <= layout.MaxLineLength ? line : $"{indentation}{Head}{string.Concat(_calls.Select(call => separator + call))};";
    }
}
