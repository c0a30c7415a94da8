namespace ModelLint.CodeFixes.Edits;

/// <summary>The configuration of a table: <c>builder.ToTable(t => …)</c>, or the lambda alone where the call is there already.</summary>
internal sealed class TableStatement(string head, string parameter) : Statement(head)
{
    private readonly List<CheckStatement> _checks = [];

    /// <summary>The name of the lambda's parameter, by which all that is added goes.</summary>
    public string Parameter { get; } = parameter;

    public void Add(CheckStatement check)
    {
        if (!_checks.Exists(other => other.Head == check.Head))
        {
            _checks.Add(check);
        }
    }

    public override string ToText(string indentation, Layout layout) => $"{indentation}{Head}({Lambda(indentation, indentation.Length + Head.Length + 2, layout)});";

    public string Lambda(string indentation, int column, Layout layout)
    {
        if (_checks.Count == 1)
        {
            return $"{Parameter} => {_checks[0].Call(indentation, column + Parameter.Length + " => ".Length, layout)}";
        }

        var statements = string.Concat(_checks.Select(check => check.ToText(indentation + layout.Unit, layout) + layout.NewLine));
        return $"{Parameter} =>{layout.NewLine}{indentation}{{{layout.NewLine}{statements}{indentation}}}";
    }
}
