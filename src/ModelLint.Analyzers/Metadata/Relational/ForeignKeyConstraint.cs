namespace ModelLint.Metadata.Relational;

/// <summary>A foreign key constraint of a table (EF: <c>IForeignKeyConstraint</c>).</summary>
/// <param name="ForeignKey">The first of those that it is made for: types that share a table can share it.</param>
internal sealed record ForeignKeyConstraint(Table Table, IReadOnlyList<Column> Columns, Table PrincipalTable, IReadOnlyList<Column> PrincipalColumns, ForeignKey ForeignKey)
{
    /// <summary>Two foreign keys with one of these are one constraint.</summary>
    public string Identity => $"{Describe(Table, Columns)} -> {Describe(PrincipalTable, PrincipalColumns)}";

    private static string Describe(Table table, IReadOnlyList<Column> columns) => $"{table.Schema}.{table.Name}({string.Join(", ", columns.Select(column => column.Name))})";
}
