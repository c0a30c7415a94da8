using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

/// <summary>The columns of the tables that EF Core makes of a model, one a line.</summary>
public static class ModelColumns
{
    public static IReadOnlyList<string> Of(Type contextType)
    {
        using var context = ContextFactory.Create(contextType);
        return
        [
            .. from table in context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
               from column in table.Columns
               select $"{table.Schema}.{table.Name}.{column.Name}{(column.IsNullable ? "?" : "")}",
        ];
    }
}
