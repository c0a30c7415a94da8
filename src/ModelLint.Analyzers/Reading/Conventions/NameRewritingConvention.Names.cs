using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

// The names that are given anew, and EF's defaults that they are made of: RelationalKeyExtensions.GetDefaultName and its like without a table,
// which know neither of shared tables nor of prefixes.
internal sealed partial class NameRewritingConvention
{
    private void RewriteTableName(EntityTypeBuilder entityType, Configured<string?> name)
    {
        if (name.Is(value => value is null))
        {
            return;
        }

        var schema = entityType.FindSchema();
        if (entityType.Set(EntityTypeFacets.TableName, Rewritten(name)))
        {
            entityType.Set(EntityTypeFacets.Schema, schema.Reason is { } reason ? Configured<string?>.Unknown(reason, ConfigurationSource.Convention) : new(schema.Value));
        }
    }

    private void RewriteViewName(EntityTypeBuilder entityType)
    {
        if (entityType.SourceOf(EntityTypeFacets.ViewName) == ConfigurationSource.Convention && !entityType.FindViewName().Is(name => name is null))
        {
            entityType.Set(EntityTypeFacets.ViewName, Rewritten(entityType.FindViewName()));
        }
    }

    private void RewriteColumnName(PropertyBuilder property)
    {
        property.Unset(PropertyFacets.ColumnName, ConfigurationSource.Convention);
        var name = property.DeclaringType.ContainingEntityType.FindTableName().Is(table => table is null) ? property.FindDefaultColumnName() : property.FindDefaultColumnNameInTable();
        if (!name.Is(value => value is null))
        {
            property.Set(PropertyFacets.ColumnName, Rewritten(name));
        }
    }

    private void RewriteName(KeyBuilder key, Configured<string?> name)
    {
        if (!name.Is(value => value is null))
        {
            key.Set(KeyFacets.Name, Rewritten(name));
        }
    }

    private void RewriteName(ForeignKeyBuilder foreignKey)
    {
        if (DefaultNameOf(foreignKey) is var name && !name.Is(value => value is null))
        {
            foreignKey.HasConstraintName(Rewritten(name));
        }
    }

    private void RewriteName(IndexBuilder index)
    {
        if (DefaultNameOf(index) is var name && !name.Is(value => value is null))
        {
            index.Set(IndexFacets.DatabaseName, Rewritten(name));
        }
    }

    /// <summary>Whatever the source of the name is: EF's setter asks for none.</summary>
    private void Overwrite(ModelElement element, Facet<string?> facet, Configured<string?> name)
    {
        if (name is { IsKnown: true, Value: { } value })
        {
            element.Set(facet, rewrite(value), name.Source, name.Anchor);
        }
    }

    private Configured<string?> Rewritten(Configured<string?> name) =>
        name is { IsKnown: true, Value: { } value } ? new(rewrite(value)) : Configured<string?>.Unknown(name.Reason ?? new("this name is not known"), ConfigurationSource.Convention);

    private static void UnsetTable(EntityTypeBuilder entityType)
    {
        entityType.Unset(EntityTypeFacets.TableName, ConfigurationSource.Convention);
        entityType.Unset(EntityTypeFacets.Schema, ConfigurationSource.Convention);
    }

    private static void UnsetTableAndColumns(EntityTypeBuilder entityType)
    {
        UnsetTable(entityType);
        foreach (var property in entityType.Properties.ToList())
        {
            property.Unset(PropertyFacets.ColumnName, ConfigurationSource.Convention);
        }
    }

    private static bool IsMappedElsewhere(EntityTypeBuilder entityType, Facet facet) =>
        (facet == EntityTypeFacets.ViewName && !entityType.Get(EntityTypeFacets.ViewName).Is(name => name is null))
        || (facet == EntityTypeFacets.SqlQuery && !entityType.Get(EntityTypeFacets.SqlQuery).Is(sql => sql is null))
        || (facet == EntityTypeFacets.FunctionName && !entityType.Get(EntityTypeFacets.FunctionName).Is(name => name is null));

    private static bool IsPartOfRow(EntityTypeBuilder entityType) => entityType.AllForeignKeys.Any(foreignKey => foreignKey.IsRowInternal);

    private static bool IsTpt(EntityTypeBuilder root) =>
        root.DirectlyDerivedTypes.FirstOrDefault() is { } derived && derived.FindTableName() is var table && !(table.IsKnown && root.FindTableName().Is(table.Value));

    private static Configured<string?> DefaultNameOf(KeyBuilder key) =>
        Compose(key.DeclaringEntityType, key.Properties, (table, columns) => key.IsPrimaryKey ? $"PK_{table}" : $"AK_{table}_{columns}");

    private static Configured<string?> DefaultNameOf(IndexBuilder index) =>
        Compose(index.DeclaringEntityType, index.Properties, (table, columns) => $"IX_{table}_{columns}");

    private static Configured<string?> DefaultNameOf(ForeignKeyBuilder foreignKey)
    {
        var principal = foreignKey.PrincipalEntityType;
        var principalTable = principal.FindTableName();
        var isSpread = principal.FindMappingStrategy() == MappingStrategy.Tpc && principal.DerivedTypes.Any(type => !type.FindTableName().Is(name => name is null));
        return isSpread ? default
            : !principalTable.IsKnown || principalTable.Value is null ? principalTable
            : Compose(foreignKey.DeclaringEntityType, foreignKey.Properties, (table, columns) => $"FK_{table}_{principalTable.Value}_{columns}");
    }

    private static Configured<string?> Compose(EntityTypeBuilder entityType, IEnumerable<PropertyBuilder> properties, Func<string, string, string> compose)
    {
        var table = entityType.FindTableName();
        var columns = properties.Select(ColumnNameOf).ToList();
        return !table.IsKnown || table.Value is null ? table
            : columns.Where(column => !column.IsKnown).Select(column => column.Reason).FirstOrDefault() is { } reason ? Configured<string?>.Unknown(reason, ConfigurationSource.Convention)
            : entityType.Model.Identifiers.Fit(compose(table.Value, string.Join("_", columns.Select(column => column.Value))));
    }

    /// <summary>EF's <c>GetColumnName()</c>, which does not ask where the column is.</summary>
    private static Configured<string?> ColumnNameOf(PropertyBuilder property) =>
        property.Get(PropertyFacets.ColumnName) is var name && !name.Is(value => value is null) ? name : property.FindDefaultColumnName();
}
