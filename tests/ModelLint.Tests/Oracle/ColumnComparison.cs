using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Tests.Oracle;

/// <summary>The columns of tables, EF Core's and ours: <c>schema.table.column</c>, with a question mark if it can be null. Their constraints likewise.</summary>
internal static class ColumnComparison
{
    public static IReadOnlyList<string> Differences(IEnumerable<string> ef, EntityModel model)
    {
        var tables = model.Tables;
        // Of a table that is known in part the other columns can be anywhere.
        if (tables.Any(table => table.Unknowns.Count > 0))
            return [];

        // The parts of a split entity have constraints that are no foreign keys of the model.
        var isSplit = model.EntityTypes.Any(entityType => entityType.MappingFragments.Count > 0);
        var constraints = isSplit ? [] : model.ForeignKeyConstraints;
        var ours = tables
            .SelectMany(table => table.Columns.Select(column => $"{table.Schema}.{table.Name}.{column.Name}{(column.IsNullable.IsTrue ? "?" : column.IsNullable.IsFalse ? "" : " unknown")}"))
            .Concat(constraints.Select(constraint => constraint.Identity))
            .ToHashSet();
        var theirs = ef.Where(line => !isSplit || !line.Contains(" -> ", StringComparison.Ordinal)).ToHashSet();
        return [.. theirs.Except(ours).Select(line => $"- {line}"), .. ours.Except(theirs).Select(line => $"+ {line}")];
    }
}
