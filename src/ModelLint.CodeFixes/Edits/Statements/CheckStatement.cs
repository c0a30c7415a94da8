namespace ModelLint.CodeFixes.Edits;

/// <summary>A CHECK constraint on a table's builder: <c>t.HasCheckConstraint("name", "sql")</c>.</summary>
internal sealed class CheckStatement(string table, string name, string sql) : Statement($"{table}.HasCheckConstraint({name})")
{
    private readonly IReadOnlyList<string> _arguments = [CodeScope.Literal(name), CodeScope.Literal(sql)];

    public override string ToText(string indentation, Layout layout) => $"{indentation}{Call(indentation, indentation.Length, layout)};";

    /// <summary>The call, its arguments on lines of their own where it would be too long behind the column.</summary>
    public string Call(string indentation, int column, Layout layout)
    {
        var method = $"{table}.HasCheckConstraint";
        var line = $"{method}({string.Join(", ", _arguments)})";
        var separator = layout.NewLine + indentation + layout.Unit;
        return column + line.Length + ";".Length <= layout.MaxLineLength ? line : $"{method}({separator}{string.Join($",{separator}", _arguments)})";
    }
}
