using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A key of one integer or Guid column is generated, and so is what has a default or is computed.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ValueGenerationConvention.cs
/// with EFCore.Relational's RelationalValueGenerationConvention, and those of the providers as far as they do not need a strategy that code chose.
/// </summary>
internal sealed class ValueGenerationConvention :
    IEntityTypePrimaryKeyChangedConvention,
    IForeignKeyAddedConvention,
    IForeignKeyRemovedConvention,
    IForeignKeyPropertiesChangedConvention,
    IForeignKeyOwnershipChangedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IEntityTypeAnnotationChangedConvention,
    IPropertyAnnotationChangedConvention
{
    private static readonly HashSet<string> Integers =
    [
        "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Char",
    ];

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey)
    {
        if (!foreignKey.IsBaseLinking)
        {
            Process(foreignKey.Properties);
        }
    }

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey) => OnForeignKeyRemoved(foreignKey.Properties);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (foreignKey.Properties.SequenceEqual(oldProperties))
        {
            return;
        }

        OnForeignKeyRemoved(oldProperties);
        if (foreignKey.IsAttached && !foreignKey.IsBaseLinking)
        {
            Process(foreignKey.Properties);
        }
    }

    public void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) => Process(foreignKey.DeclaringEntityType.Properties);

    public void ProcessEntityTypePrimaryKeyChanged(EntityTypeBuilder entityType, KeyBuilder? newKey, KeyBuilder? previousKey)
    {
        foreach (var property in previousKey?.Properties ?? [])
        {
            if (property.IsInModel)
            {
                property.Set(PropertyFacets.ValueGenerated, ValueGenerated.Never, ConfigurationSource.Convention);
            }
        }

        if (newKey is { IsInModel: true })
        {
            Process(newKey.Properties);
        }
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (entityType.BaseType == newBaseType)
        {
            Process(entityType.Properties);
        }
    }

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet)
    {
        if (facet == EntityTypeFacets.TableName || facet == EntityTypeFacets.ViewName || facet == EntityTypeFacets.FunctionName || facet == EntityTypeFacets.SqlQuery)
        {
            Process(entityType.DeclaredProperties);
        }
        else if (facet == EntityTypeFacets.MappingStrategy)
        {
            Process(entityType.FindPrimaryKey()?.Properties ?? []);
        }
    }

    public void ProcessPropertyAnnotationChanged(PropertyBuilder property, Facet facet)
    {
        if (facet == PropertyFacets.DefaultValue || facet == PropertyFacets.DefaultValueSql || facet == PropertyFacets.ComputedColumnSql)
        {
            Process([property]);
        }
    }

    private static void OnForeignKeyRemoved(IReadOnlyList<PropertyBuilder> properties)
    {
        foreach (var property in properties)
        {
            if (PrimaryKeyOf(property) is { } key)
            {
                // EF asks about the foreign key's property for each of the key's.
                foreach (var keyProperty in key.Properties)
                {
                    Set(keyProperty, ValueGeneratedOf(property));
                }
            }
            else if (property.IsInModel)
            {
                Process([property]);
            }
        }
    }

    private static void Process(IEnumerable<PropertyBuilder> properties)
    {
        foreach (var property in properties.ToList())
        {
            Set(property, ValueGeneratedOf(property));
        }
    }

    private static void Set(PropertyBuilder property, ValueGenerated? valueGenerated) =>
        property.Set(PropertyFacets.ValueGenerated, valueGenerated, ConfigurationSource.Convention);

    private static ValueGenerated? ValueGeneratedOf(PropertyBuilder property)
    {
        var entityType = property.DeclaringType.ContainingEntityType;
        var provider = entityType.Model.Provider;
        if (provider.Is(DatabaseProvider.NonRelational))
        {
            return OfKey(property);
        }

        // An integer key that is unique across the tables of TPC takes a sequence.
        var hasSequence = !provider.IsKnown || provider.Value is DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql;
        if (!hasSequence && entityType.FindMappingStrategy() == MappingStrategy.Tpc && property.IsPrimaryKey && IsInteger(property.ClrType) && !property.ClrType.Is("System.Byte"))
        {
            return null;
        }

        if (!IsInTable(property))
        {
            return null;
        }

        return OfKey(property)
            ?? (property.IsSet(PropertyFacets.ComputedColumnSql) ? ValueGenerated.OnAddOrUpdate
                : property.IsSet(PropertyFacets.DefaultValue) || property.IsSet(PropertyFacets.DefaultValueSql) ? ValueGenerated.OnAdd
                : null);
    }

    private static ValueGenerated? OfKey(PropertyBuilder property) =>
        property.ForeignKeys.All(foreignKey => foreignKey.IsBaseLinking)
        && PrimaryKeyOf(property) is { } key
        && (key.DeclaringEntityType.IsOwned ? key.Properties.Count(part => !part.IsForeignKey) == 1 : key.Properties.Count == 1)
        && CanBeGenerated(property.ClrType.UnwrapNullable())
            ? ValueGenerated.OnAdd
            : null;

    /// <summary>Whether a table has the property: that of its type, or of an abstract root the one of some derived type.</summary>
    private static bool IsInTable(PropertyBuilder property)
    {
        var entityType = property.DeclaringType.ContainingEntityType;
        return entityType.FindJsonColumnName() is null
            && entityType.SelfAndDerivedTypes.Any(type => !type.FindTableName().Is(name => name is null));
    }

    private static KeyBuilder? PrimaryKeyOf(PropertyBuilder property) => property.Keys.FirstOrDefault(key => key.IsPrimaryKey);

    private static bool CanBeGenerated(ClrType type) => (IsInteger(type) && !type.Is("System.Byte")) || type.Is("System.Guid");

    private static bool IsInteger(ClrType type) => Integers.Contains(type.UnwrapNullable().DisplayName);
}
