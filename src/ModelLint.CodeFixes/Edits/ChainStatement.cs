namespace ModelLint.CodeFixes.Edits;

/// <summary>A statement that a fix writes: a head such as <c>builder.Property(x => x.Name)</c> and calls on it.</summary>
internal sealed class ChainStatement(string head)
{
    private readonly List<string> _calls = [];
    private readonly List<string> _checks = [];
    private string _parameter = "";

    public string Head { get; } = head;

    public void Add(IEnumerable<string> calls) => _calls.AddRange(calls.Where(call => !_calls.Contains(call)));

    /// <summary>Adds a statement on the lambda's parameter: <c>head(t => t.…)</c>.</summary>
    public void AddToLambda(string parameter, string statement)
    {
        _parameter = parameter;
        if (!_checks.Contains(statement))
        {
            _checks.Add(statement);
        }
    }

    public string ToText(string indentation, Layout layout)
    {
        if (_checks.Count > 0)
        {
            return $"{indentation}{Head}({Lambda(indentation, layout)});";
        }

        var line = $"{indentation}{Head}{string.Concat(_calls)};";
        if (line.Length <= Layout.MaxLineLength)
        {
            return line;
        }

        var separator = layout.NewLine + indentation + layout.Unit;
        return $"{indentation}{Head}{string.Concat(_calls.Select(call => separator + call))};";
    }

    public string Lambda(string indentation, Layout layout)
    {
        if (_checks.Count == 1)
        {
            return $"{_parameter} => {_checks[0]}";
        }

        var inner = layout.NewLine + indentation + layout.Unit;
        var statements = string.Concat(_checks.Select(check => $"{inner}{check};"));
        return $"{_parameter} =>{layout.NewLine}{indentation}{{{statements}{layout.NewLine}{indentation}}}";
    }
}
