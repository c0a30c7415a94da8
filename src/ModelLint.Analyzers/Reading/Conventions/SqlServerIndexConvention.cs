using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// SQL Server takes two nulls for equal, so EF leaves rows with nulls out of a unique index. Done once at the end: what it depends on is settled then.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerIndexConvention.cs
/// </summary>
internal sealed class SqlServerIndexConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        if (!model.Provider.Is(DatabaseProvider.SqlServer))
        {
            return;
        }

        foreach (var index in model.EntityTypes.SelectMany(entityType => entityType.DeclaredIndexes))
        {
            if (!index.IsUnique || index.Get(IndexFacets.IsClustered).Is(true))
            {
                continue;
            }

            var nullable = index.Properties.Where(IsNullableColumn).ToList();
            if (nullable.Count == 0)
            {
                continue;
            }

            var columns = nullable.Select(property => property.FindColumnName()).ToList();
            if (columns.All(column => column is { IsKnown: true, Value: not null }))
            {
                var filter = string.Join(" AND ", columns.Select(column => $"[{column.Value!.Replace("]", "]]")}] IS NOT NULL"));
                index.Set(IndexFacets.Filter, filter, ConfigurationSource.Convention);
            }
            else
            {
                index.SetUnknown(IndexFacets.Filter, new Unknown("The columns of the index are not certain."), ConfigurationSource.Convention);
            }
        }
    }

    // EF: IsColumnNullable. A row of another type of the hierarchy has no value for it.
    private static bool IsNullableColumn(PropertyBuilder property) =>
        !property.IsPrimaryKey
        && (property.IsNullable
            || property.DeclaringType is EntityTypeBuilder { BaseType: not null } entityType && (entityType.FindMappingStrategy() ?? MappingStrategy.Tph) == MappingStrategy.Tph);
}
