using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Tests.Oracle;

/// <summary>The columns of tables, EF Core's and ours: <c>schema.table.column</c>, with a question mark if it can be null.</summary>
internal static class ColumnComparison
{
    public static IReadOnlyList<string> Differences(IEnumerable<string> ef, IReadOnlyList<Table> tables)
    {
        // Of a table that is known in part the other columns can be anywhere.
        if (tables.Any(table => table.Unknowns.Count > 0))
            return [];

        var ours = tables
            .SelectMany(table => table.Columns.Select(column => $"{table.Schema}.{table.Name}.{column.Name}{(column.IsNullable.IsTrue ? "?" : column.IsNullable.IsFalse ? "" : " unknown")}"))
            .ToHashSet();
        var theirs = ef.ToHashSet();
        return [.. theirs.Except(ours).Select(line => $"- {line}"), .. ours.Except(theirs).Select(line => $"+ {line}")];
    }
}
