using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

/// <summary>The columns of the tables that EF Core makes of a model, and their foreign key constraints, one a line.</summary>
public static class ModelColumns
{
    public static IReadOnlyList<string> Of(Type contextType)
    {
        using var context = ContextFactory.Create(contextType);
        var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToList();
        return
        [
            .. from table in tables
               from column in table.Columns
               select $"{table.Schema}.{table.Name}.{column.Name}{(column.IsNullable ? "?" : "")}",
            .. from table in tables
               from constraint in table.ForeignKeyConstraints
               select $"{Describe(table, constraint.Columns)} -> {Describe(constraint.PrincipalTable, constraint.PrincipalColumns)}",
        ];
    }

    private static string Describe(ITable table, IEnumerable<IColumn> columns) => $"{table.Schema}.{table.Name}({string.Join(", ", columns.Select(column => column.Name))})";
}
