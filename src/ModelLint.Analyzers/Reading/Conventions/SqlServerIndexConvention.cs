using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// SQL Server takes two nulls for equal, so EF leaves rows with nulls out of a unique index. A filter once set stays as it is until a column is renamed.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerIndexConvention.cs
/// </summary>
internal sealed class SqlServerIndexConvention
    : IEntityTypeBaseTypeChangedConvention, IIndexAddedConvention, IIndexUniquenessChangedConvention, IIndexAnnotationChangedConvention,
        IPropertyNullabilityChangedConvention, IPropertyAnnotationChangedConvention
{
    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (newBaseType is null || previousBaseType is null)
        {
            SetFilters(entityType.DeclaredIndexes);
        }
    }

    public void ProcessIndexAdded(IndexBuilder index) => SetFilter(index);

    public void ProcessIndexUniquenessChanged(IndexBuilder index) => SetFilter(index);

    public void ProcessIndexAnnotationChanged(IndexBuilder index, Facet facet)
    {
        if (facet == IndexFacets.IsClustered)
        {
            SetFilter(index);
        }
    }

    public void ProcessPropertyNullabilityChanged(PropertyBuilder property) => SetFilters(property.Indexes);

    public void ProcessPropertyAnnotationChanged(PropertyBuilder property, Facet facet)
    {
        if (facet == PropertyFacets.ColumnName)
        {
            SetFilters(property.Indexes, isColumnRenamed: true);
        }
    }

    private static void SetFilters(IEnumerable<IndexBuilder> indexes, bool isColumnRenamed = false)
    {
        foreach (var index in indexes.ToList())
        {
            SetFilter(index, isColumnRenamed);
        }
    }

    private static void SetFilter(IndexBuilder index, bool isColumnRenamed = false)
    {
        var hasFilter = !index.Get(IndexFacets.Filter).Is(filter => filter is null);
        if (index.IsUnique && !index.Get(IndexFacets.IsClustered).Is(true) && NullableColumnsOf(index) is { Count: > 0 } columns)
        {
            if (isColumnRenamed || !hasFilter)
            {
                index.Set(IndexFacets.Filter, FilterOf(index, columns));
            }
        }
        else if (hasFilter)
        {
            index.Set(IndexFacets.Filter, null, ConfigurationSource.Convention);
        }
    }

    private static IReadOnlyList<Configured<string?>>? NullableColumnsOf(IndexBuilder index)
    {
        var entityType = index.DeclaringEntityType;
        var columns = index.Properties.Select(property => (Column: property.FindColumnNameIn(entityType), IsNullable: property.IsColumnNullable)).ToList();
        return entityType.FindTableName().Is(table => table is null) || columns.Any(column => column.Column.Is(name => name is null))
            ? null
            : [.. columns.Where(column => column.IsNullable).Select(column => column.Column)];
    }

    private static Configured<string?> FilterOf(IndexBuilder index, IReadOnlyList<Configured<string?>> columns) =>
        !index.Model.Provider.IsKnown ? Configured<string?>.Unknown(index.Model.Provider.Reason!, ConfigurationSource.Convention)
        : columns.FirstOrDefault(column => !column.IsKnown) is { Reason: { } reason } ? Configured<string?>.Unknown(reason, ConfigurationSource.Convention)
        : new(string.Join(" AND ", columns.Select(column => $"[{column.Value!.Replace("]", "]]")}] IS NOT NULL")));
}
