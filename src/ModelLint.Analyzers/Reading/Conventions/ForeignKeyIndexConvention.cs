using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// An index for each foreign key, as long as no key or index begins with its properties; filters and the like do not count.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ForeignKeyIndexConvention.cs
/// </summary>
internal sealed class ForeignKeyIndexConvention :
    IForeignKeyAddedConvention,
    IForeignKeyRemovedConvention,
    IForeignKeyPropertiesChangedConvention,
    IForeignKeyUniquenessChangedConvention,
    IKeyAddedConvention,
    IKeyRemovedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IIndexAddedConvention,
    IIndexRemovedConvention,
    IIndexUniquenessChangedConvention
{
    private const ConfigurationSource Source = ConfigurationSource.Convention;

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => CreateIndex(foreignKey);

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey) => RemoveIndexOf(entityType, foreignKey.Properties);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (!foreignKey.Properties.SequenceEqual(oldProperties))
        {
            RemoveIndexOf(foreignKey.DeclaringEntityType, oldProperties);
            if (foreignKey.IsAttached)
            {
                CreateIndex(foreignKey);
            }
        }
    }

    private static void RemoveIndexOf(EntityTypeBuilder entityType, IReadOnlyList<PropertyBuilder> properties)
    {
        if (entityType.FindIndex(properties) is not { } index)
        {
            return;
        }

        var others = entityType.FindForeignKeys(properties).ToList();
        if (others.Count == 0)
        {
            Remove(index);
        }
        else if (index.IsUnique && others.All(foreignKey => !foreignKey.IsUnique))
        {
            index.Set(IndexFacets.IsUnique, false, Source);
        }
    }

    public void ProcessKeyAdded(KeyBuilder key) => RemoveCovered(key.DeclaringEntityType, null, key.Properties, isUnique: true);

    public void ProcessKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key) => CreateUncovered(entityType, key.Properties, isUnique: true);

    public void ProcessIndexAdded(IndexBuilder index) => RemoveCovered(index.DeclaringEntityType, index, index.Properties, index.IsUnique);

    public void ProcessIndexRemoved(EntityTypeBuilder entityType, IndexBuilder index) => CreateUncovered(entityType, index.Properties, index.IsUnique);

    public void ProcessIndexUniquenessChanged(IndexBuilder index)
    {
        if (index.IsUnique)
        {
            RemoveCovered(index.DeclaringEntityType, index, index.Properties, isUnique: true);
            return;
        }

        foreach (var foreignKey in ForeignKeysOf(index.DeclaringEntityType).Where(foreignKey => foreignKey.IsUnique))
        {
            if (IsCovered(foreignKey.Properties, isUnique: true, index.Properties, isCoverUnique: true))
            {
                CreateIndex(foreignKey);
            }
        }
    }

    public void ProcessForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey)
    {
        var index = foreignKey.DeclaringEntityType.FindIndex(foreignKey.Properties);
        if (index is null)
        {
            if (foreignKey.IsUnique)
            {
                CreateIndex(foreignKey);
            }
        }
        else if (!foreignKey.IsUnique && IsCoveredByKey(foreignKey.DeclaringEntityType, foreignKey.Properties, false))
        {
            Remove(index);
        }
        else if (!foreignKey.IsUnique && foreignKey.DeclaringEntityType.AllIndexes.Any(cover => cover != index && IsCovered(foreignKey.Properties, false, cover.Properties, cover.IsUnique)))
        {
            Remove(index);
        }
        else
        {
            index.Set(IndexFacets.IsUnique, foreignKey.IsUnique, Source);
        }
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (entityType.BaseType != newBaseType)
        {
            return;
        }

        foreach (var foreignKey in ForeignKeysOf(entityType))
        {
            if (foreignKey.DeclaringEntityType.FindIndex(foreignKey.Properties) is not { } index)
            {
                CreateIndex(foreignKey);
            }
            else if (newBaseType is not null
                && (IsCoveredByKey(newBaseType, foreignKey.Properties, foreignKey.IsUnique)
                    || newBaseType.AllIndexes.Any(cover => IsCovered(foreignKey.Properties, foreignKey.IsUnique, cover.Properties, cover.IsUnique))))
            {
                Remove(index);
            }
        }
    }

    private static void CreateIndex(ForeignKeyBuilder foreignKey)
    {
        var entityType = foreignKey.DeclaringEntityType;
        if (IsCoveredByKey(entityType, foreignKey.Properties, foreignKey.IsUnique)
            || entityType.AllIndexes.Any(cover => IsCovered(foreignKey.Properties, foreignKey.IsUnique, cover.Properties, cover.IsUnique)))
        {
            return;
        }

        var index = entityType.HasIndex(foreignKey.Properties, null, Source);
        if (foreignKey.IsUnique)
        {
            index?.Set(IndexFacets.IsUnique, true, Source);
        }
    }

    private static void RemoveCovered(EntityTypeBuilder entityType, IndexBuilder? cover, IReadOnlyList<PropertyBuilder> properties, bool isUnique)
    {
        foreach (var index in entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredIndexes).ToList())
        {
            if (index != cover && IsCovered(index.Properties, index.IsUnique, properties, isUnique))
            {
                Remove(index);
            }
        }
    }

    private static void CreateUncovered(EntityTypeBuilder entityType, IReadOnlyList<PropertyBuilder> properties, bool isUnique)
    {
        foreach (var foreignKey in ForeignKeysOf(entityType))
        {
            if (IsCovered(foreignKey.Properties, foreignKey.IsUnique, properties, isUnique))
            {
                CreateIndex(foreignKey);
            }
        }
    }

    private static List<ForeignKeyBuilder> ForeignKeysOf(EntityTypeBuilder entityType) =>
        entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredForeignKeys).ToList();

    private static bool IsCoveredByKey(EntityTypeBuilder entityType, IReadOnlyList<PropertyBuilder> properties, bool isUnique) =>
        entityType.AllKeys.Any(key => IsCovered(properties, isUnique, key.Properties, isCoverUnique: true));

    /// <summary>EF's <c>AreIndexedBy</c>: not unique, the first properties, by name; unique, just these properties.</summary>
    private static bool IsCovered(IReadOnlyList<PropertyBuilder> properties, bool isUnique, IReadOnlyList<PropertyBuilder> cover, bool isCoverUnique) =>
        isUnique
            ? isCoverUnique && cover.SequenceEqual(properties)
            : cover.Count >= properties.Count && !properties.Where((property, index) => property.Name != cover[index].Name).Any();

    private static void Remove(IndexBuilder index) => index.DeclaringEntityType.RemoveIndex(index, Source);
}
