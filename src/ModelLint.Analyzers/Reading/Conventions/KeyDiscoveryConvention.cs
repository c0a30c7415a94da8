using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// <c>Id</c>, else <c>{short name}Id</c>; of owned types and join entity types what their foreign keys make.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/KeyDiscoveryConvention.cs
/// with EFCore.Relational's RelationalKeyDiscoveryConvention: an owned collection in JSON has an ordinal.
/// </summary>
internal sealed class KeyDiscoveryConvention :
    IEntityTypeAddedConvention,
    IPropertyAddedConvention,
    IKeyRemovedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IEntityTypeMemberIgnoredConvention,
    IEntityTypeAnnotationChangedConvention,
    IForeignKeyAddedConvention,
    IForeignKeyRemovedConvention,
    IForeignKeyPropertiesChangedConvention,
    IForeignKeyUniquenessChangedConvention,
    IForeignKeyOwnershipChangedConvention,
    ISkipNavigationForeignKeyChangedConvention
{
    private const string Suffix = "Id";
    public const string SynthesizedOrdinal = "__synthesizedOrdinal";

    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => TryConfigurePrimaryKey(entityType);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (entityType.BaseType == newBaseType)
        {
            TryConfigurePrimaryKey(entityType);
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        if (IsKeyName(name, "") || IsKeyName(name, entityType.ShortName))
        {
            TryConfigurePrimaryKey(entityType);
        }
    }

    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (property.DeclaringType is EntityTypeBuilder entityType && property.Name != SynthesizedOrdinal)
        {
            TryConfigurePrimaryKey(entityType);
        }
    }

    public void ProcessKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key)
    {
        if (entityType.FindPrimaryKey() is null)
        {
            TryConfigurePrimaryKey(entityType);
        }
    }

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet == EntityTypeFacets.JsonColumnName)
        {
            TryConfigureOwned(entityType);
        }
    }

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.IsOwnership)
        {
            TryConfigurePrimaryKey(foreignKey.DeclaringEntityType);
        }
    }

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.IsOwnership)
        {
            TryConfigurePrimaryKey(entityType);
        }
    }

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (foreignKey.IsAttached && (foreignKey.IsOwnership || (foreignKey.Model.EFVersion >= 9 && IsManyToMany(foreignKey))) && !foreignKey.Properties.SequenceEqual(oldProperties))
        {
            TryConfigurePrimaryKey(foreignKey.DeclaringEntityType);
        }
    }

    public void ProcessForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.IsOwnership)
        {
            TryConfigurePrimaryKey(foreignKey.DeclaringEntityType);
        }
    }

    public void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) => TryConfigurePrimaryKey(foreignKey.DeclaringEntityType);

    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey)
    {
        if (navigation.ForeignKey?.DeclaringEntityType is { } joinEntityType)
        {
            TryConfigurePrimaryKey(joinEntityType);
        }
    }

    private static void TryConfigureOwned(EntityTypeBuilder entityType)
    {
        TryConfigurePrimaryKey(entityType);
        foreach (var ownership in entityType.DeclaredReferencingForeignKeys.Where(foreignKey => foreignKey.IsOwnership).ToList())
        {
            TryConfigureOwned(ownership.DeclaringEntityType);
        }
    }

    private static void TryConfigurePrimaryKey(EntityTypeBuilder entityType)
    {
        if (entityType.BaseType is not null
            || (entityType.IsKeyless && entityType.KeylessSource != ConfigurationSource.Convention)
            || !entityType.CanSetPrimaryKey((IReadOnlyList<PropertyBuilder>?)null, ConfigurationSource.Convention)
            || DiscoverKeyProperties(entityType) is not { } found)
        {
            return;
        }

        var properties = ProcessKeyProperties(entityType, found);
        if (properties.Count > 0)
        {
            entityType.PrimaryKey(properties, ConfigurationSource.Convention);
        }
    }

    /// <summary>Null where two are candidates.</summary>
    private static List<PropertyBuilder>? DiscoverKeyProperties(EntityTypeBuilder entityType)
    {
        var ownership = OwnershipOf(entityType);
        if (ownership is { IsUnique: false } && HasOrdinal(entityType))
        {
            return [];
        }

        if (ownership is { IsUnique: true })
        {
            return ownership.Properties.ToList();
        }

        var properties = FindByName(entityType, "");
        if (properties.Count == 0)
        {
            properties = FindByName(entityType, entityType.ShortName);
        }

        if (properties.Count > 1)
        {
            return null;
        }

        if (ownership is { IsUnique: false })
        {
            var own = properties.FirstOrDefault(property => !ownership.Properties.Contains(property)) ?? OrdinalOf(entityType, ownership);
            properties = own is null ? [] : ownership.Properties.Concat([own]).ToList();
        }

        if (properties.Count == 0)
        {
            var foreignKeys = entityType.AllForeignKeys.Where(IsManyToMany).ToList();
            if (foreignKeys.Count == 2 && foreignKeys.All(foreignKey => foreignKey.PrincipalEntityType != entityType))
            {
                properties.AddRange(foreignKeys.SelectMany(foreignKey => foreignKey.Properties));
            }
        }

        return properties;
    }

    private static List<PropertyBuilder> FindByName(EntityTypeBuilder root, string prefix)
    {
        var properties = new List<PropertyBuilder>();
        foreach (var property in root.DeclaredProperties)
        {
            if (IsKeyName(property.Name, prefix) && !property.IsImplicitlyCreated)
            {
                properties.Add(property);
            }
        }

        return properties;
    }

    private static List<PropertyBuilder> ProcessKeyProperties(EntityTypeBuilder entityType, List<PropertyBuilder> properties)
    {
        if (OwnershipOf(entityType) is { IsUnique: false } ownership && HasOrdinal(entityType))
        {
            // A new one each time, beside that of the key that goes.
            if (entityType.CreateUniqueProperties([(entityType.Model.Types.Int32, SynthesizedOrdinal)], isRequired: true, "") is not [var ordinal])
            {
                return [];
            }

            ordinal.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAdd, ConfigurationSource.Convention);
            return ownership.Properties.Concat(properties).Where(property => property != ordinal).Concat([ordinal]).Distinct().ToList();
        }

        if (properties is [{ Name: not SynthesizedOrdinal }])
        {
            return properties;
        }

        return WithoutOrdinal(properties);
    }

    /// <summary>Where one is named twice, its last place counts.</summary>
    private static List<PropertyBuilder> WithoutOrdinal(List<PropertyBuilder> properties) =>
        properties.Where((property, i) => properties.LastIndexOf(property) == i && property.Name != SynthesizedOrdinal).ToList();

    /// <summary>The shadow <c>Id</c> that tells the elements of an owned collection apart.</summary>
    private static PropertyBuilder? OrdinalOf(EntityTypeBuilder entityType, ForeignKeyBuilder ownership)
    {
        var last = entityType.FindPrimaryKey() is { Properties.Count: > 1 } key ? key.Properties[key.Properties.Count - 1] : null;
        return last is not null && !ownership.Properties.Contains(last)
            ? last
            : entityType.CreateUniqueProperties([(entityType.Model.Types.Int32, Suffix)], isRequired: true, "")?[0];
    }

    // EF 8 gives an owned collection in JSON a key like that of any other.
    private static bool HasOrdinal(EntityTypeBuilder entityType) => entityType.Model.EFVersion >= 9 && entityType.FindJsonColumnName() is not null;

    private static ForeignKeyBuilder? OwnershipOf(EntityTypeBuilder entityType) => entityType.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership);

    private static bool IsManyToMany(ForeignKeyBuilder foreignKey) => foreignKey.ReferencingSkipNavigations.Count > 0;

    private static bool IsKeyName(string name, string prefix) =>
        name.Length == prefix.Length + Suffix.Length
        && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
}
