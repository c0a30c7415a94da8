using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// EFCore.NamingConventions: gives every conventional name anew, and by that makes a setting of it, each time that what it is made of changes.
/// https://github.com/efcore/EFCore.NamingConventions/blob/main/EFCore.NamingConventions/Internal/NameRewritingConvention.cs
/// Left out: names of columns in one view, function or query alone, which only code can set.
/// </summary>
internal sealed partial class NameRewritingConvention(Func<string, string> rewrite) :
    IEntityTypeAddedConvention,
    IEntityTypeAnnotationChangedConvention,
    IComplexTypeAnnotationChangedConvention,
    IPropertyAddedConvention,
    IForeignKeyOwnershipChangedConvention,
    IKeyAddedConvention,
    IForeignKeyAddedConvention,
    IForeignKeyPropertiesChangedConvention,
    IIndexAddedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IModelFinalizingConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        RewriteTableName(entityType, entityType.FindTableName());
        RewriteViewName(entityType);
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType) =>
        ProcessHierarchyChange(entityType);

    public void ProcessPropertyAdded(PropertyBuilder property) => RewriteColumnName(property);

    public void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) => ProcessOwnershipChange(foreignKey);

    public void ProcessKeyAdded(KeyBuilder key) => RewriteName(key, ConstraintNames.NameOf(key));

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => RewriteName(foreignKey);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (foreignKey.IsInModel)
        {
            RewriteName(foreignKey);
        }
    }

    public void ProcessIndexAdded(IndexBuilder index) => RewriteName(index);

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet == EntityTypeFacets.MappingStrategy)
        {
            ProcessHierarchyChange(entityType);
        }
        else if (facet == EntityTypeFacets.JsonColumnName)
        {
            if (entityType.FindOwnership() is { } ownership)
            {
                ProcessOwnershipChange(ownership);
            }
        }
        else if (facet == EntityTypeFacets.TableName)
        {
            ProcessTableChange(entityType);
        }
        else if (IsMappedElsewhere(entityType, facet) && entityType.SourceOf(EntityTypeFacets.TableName) == ConfigurationSource.Convention)
        {
            entityType.Set(EntityTypeFacets.TableName, null, ConfigurationSource.Convention);
        }
    }

    public void ProcessComplexTypeAnnotationChanged(ComplexTypeBuilder complexType, Facet facet)
    {
        if (facet == ComplexPropertyBuilder.JsonColumnName)
        {
            var property = complexType.DeclaringComplexProperty;
            Overwrite(property, ComplexPropertyBuilder.JsonColumnName, property.Get(ComplexPropertyBuilder.JsonColumnName));
            RewriteJson(complexType);
        }
    }

    /// <summary>A table-sharing prefix that SharedTableConvention has put before a column is the name of a type.</summary>
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes)
        {
            UndoSetName(entityType);
            foreach (var property in entityType.Properties.ToList())
            {
                RewritePrefix(entityType, property);
            }
        }
    }

    // As TableNameFromDbSetConvention, for the name that took the place of the one given there.
    private static void UndoSetName(EntityTypeBuilder entityType)
    {
        if (!entityType.FindTableName().Is(name => name is null)
            && entityType.Model.SetNamesOf(entityType.ClrType).Count == 1
            && entityType.FindMappingStrategy() is { } strategy
            && ((strategy == MappingStrategy.Tpc && entityType.IsAbstract) || (strategy == MappingStrategy.Tph && entityType.BaseType is not null)))
        {
            entityType.Unset(EntityTypeFacets.TableName, ConfigurationSource.Convention);
        }
    }

    private void RewritePrefix(EntityTypeBuilder entityType, PropertyBuilder property)
    {
        var prefix = entityType.ShortName;
        if (HasPrefix(ColumnNameOf(property), out var column))
        {
            property.Set(PropertyFacets.ColumnName, rewrite(prefix) + column.Substring(prefix.Length), ConfigurationSource.Convention);
        }

        if (entityType.FindTable() is { } table && HasPrefix(property.FindColumnNameIn(entityType), out column) && property.CanOverrideIn(table, ConfigurationSource.Convention))
        {
            property.OverrideIn(table, new(rewrite(prefix) + column.Substring(prefix.Length)));
        }

        bool HasPrefix(Configured<string?> name, out string value)
        {
            value = name.IsKnown ? name.Value ?? "" : "";
            return value.StartsWith(prefix + "_", StringComparison.Ordinal);
        }
    }

    private void ProcessHierarchyChange(EntityTypeBuilder changed)
    {
        var strategy = changed.RootType.FindMappingStrategy();
        if (strategy == MappingStrategy.Tpc)
        {
            // Each table of the hierarchy has these by a name of its own, but one setting holds for all.
            foreach (var index in changed.AllIndexes.ToList())
            {
                index.Unset(IndexFacets.DatabaseName, ConfigurationSource.Convention);
            }

            foreach (var foreignKey in changed.AllForeignKeys.ToList())
            {
                foreignKey.HasNoConstraintName(ConfigurationSource.Convention);
            }
        }

        foreach (var entityType in changed.SelfAndDerivedTypes.ToList())
        {
            UnsetTable(entityType);
            if (strategy != MappingStrategy.Tpc || !entityType.IsAbstract)
            {
                RewriteTableName(entityType, !entityType.HasSharedClrType && entityType.Model.SetNamesOf(entityType.ClrType) is [var set] ? new(set) : entityType.FindTableName());
                RewriteViewName(entityType);
            }
        }
    }

    private void ProcessOwnershipChange(ForeignKeyBuilder foreignKey)
    {
        if (!foreignKey.IsOwnership)
        {
            return;
        }

        var owned = foreignKey.DeclaringEntityType;
        owned.FindPrimaryKey()?.Unset(KeyFacets.Name, ConfigurationSource.Convention);
        if (foreignKey.PrincipalEntityType.FindJsonColumnName() is not null)
        {
            UnsetTableAndColumns(owned);
        }
        else if (owned.FindJsonColumnName() is not null)
        {
            Overwrite(owned, EntityTypeFacets.JsonColumnName, owned.Get(EntityTypeFacets.JsonColumnName));
            RewriteJson(owned, []);
        }
        else if (foreignKey.IsUnique)
        {
            // It shares the owner's table, where its columns have the navigation's name before them.
            UnsetTable(owned);
            foreach (var property in owned.Properties.ToList())
            {
                RewriteColumnName(property);
            }
        }
    }

    // What lies in JSON has no names of the database.
    private static void RewriteJson(EntityTypeBuilder entityType, HashSet<EntityTypeBuilder> seen)
    {
        if (!seen.Add(entityType))
        {
            return;
        }

        UnsetTableAndColumns(entityType);
        foreach (var ownership in entityType.AllReferencingForeignKeys.Where(foreignKey => foreignKey.IsOwnership).ToList())
        {
            RewriteJson(ownership.DeclaringEntityType, seen);
        }
    }

    private void RewriteJson(ComplexTypeBuilder complexType)
    {
        foreach (var property in complexType.DeclaredProperties.ToList())
        {
            property.Unset(PropertyFacets.ColumnName, ConfigurationSource.Convention);
            if (!complexType.IsMappedToJson)
            {
                RewriteColumnName(property);
            }
        }

        foreach (var inner in complexType.DeclaredComplexProperties)
        {
            RewriteJson(inner.ComplexType);
        }
    }

    /// <summary>The names of constraints and indexes have the table's in them.</summary>
    private void ProcessTableChange(EntityTypeBuilder entityType)
    {
        var table = entityType.FindTableName();
        if (table.Is(name => name is null))
        {
            return;
        }

        var root = entityType.RootType;
        var isShared = entityType.FindMappingStrategy() == MappingStrategy.Tpc && entityType.DirectlyDerivedTypes.Count > 0;
        if (entityType.FindPrimaryKey() is { } key)
        {
            if (!IsPartOfRow(entityType) && !IsTpt(root))
            {
                RewriteName(key, DefaultNameOf(key));
            }
            else
            {
                foreach (var type in root.SelfAndDerivedTypes)
                {
                    type.FindPrimaryKey()?.Unset(KeyFacets.Name, ConfigurationSource.Convention);
                }
            }
        }

        foreach (var foreignKey in entityType.DeclaredForeignKeys.ToList())
        {
            if (isShared)
            {
                foreignKey.HasNoConstraintName(ConfigurationSource.Convention);
            }
            else
            {
                RewriteName(foreignKey);
            }
        }

        foreach (var index in isShared ? [] : entityType.DeclaredIndexes.ToList())
        {
            RewriteName(index);
        }

        if (entityType.IsSet(EntityTypeFacets.TableName) && entityType.FindOwnership() is { } ownership && !ownership.PrincipalEntityType.FindTableName().Is(table.Value))
        {
            ProcessOwnTable(entityType);
        }
    }

    // What was owned in the table of its owner has one of its own.
    private void ProcessOwnTable(EntityTypeBuilder owned)
    {
        var key = owned.FindPrimaryKey();
        foreach (var property in owned.Properties.Except(key?.Properties ?? []).Where(property => property.CanSet(PropertyFacets.ColumnName, null, ConfigurationSource.Convention)).ToList())
        {
            RewriteColumnName(property);
        }

        if (key is not null)
        {
            RewriteName(key, DefaultNameOf(key));
        }
    }
}
