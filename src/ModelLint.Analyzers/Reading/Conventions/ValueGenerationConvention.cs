using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A key of one integer or Guid property is generated.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ValueGenerationConvention.cs
/// </summary>
internal class ValueGenerationConvention :
    IEntityTypePrimaryKeyChangedConvention,
    IForeignKeyAddedConvention,
    IForeignKeyRemovedConvention,
    IForeignKeyPropertiesChangedConvention,
    IForeignKeyOwnershipChangedConvention,
    IEntityTypeBaseTypeChangedConvention
{
    private static readonly HashSet<string> Integers =
    [
        "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Char",
    ];

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey)
    {
        if (!foreignKey.IsBaseLinking)
        {
            Process(foreignKey.Properties, ValueGenerationEvent.Other);
        }
    }

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey) =>
        OnForeignKeyRemoved(foreignKey.Properties, ValueGenerationEvent.Other);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (foreignKey.Properties.SequenceEqual(oldProperties))
        {
            return;
        }

        OnForeignKeyRemoved(oldProperties, ValueGenerationEvent.ForeignKeyChanged);
        if (foreignKey.IsAttached && !foreignKey.IsBaseLinking)
        {
            Process(foreignKey.Properties, ValueGenerationEvent.ForeignKeyChanged);
        }
    }

    public void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) =>
        Process(foreignKey.DeclaringEntityType.Properties, ValueGenerationEvent.ForeignKeyChanged);

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
            Process(newKey.Properties, ValueGenerationEvent.Other);
        }
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (entityType.BaseType == newBaseType)
        {
            Process(entityType.Properties, ValueGenerationEvent.Other);
        }
    }

    private void OnForeignKeyRemoved(IReadOnlyList<PropertyBuilder> properties, ValueGenerationEvent @event)
    {
        foreach (var property in properties)
        {
            if (PrimaryKeyOf(property) is { } key)
            {
                // EF asks about the foreign key's property for each of the key's.
                foreach (var keyProperty in key.Properties)
                {
                    Set(keyProperty, ValueGeneratedOf(property, @event));
                }
            }
            else if (property.IsInModel)
            {
                Process([property], @event);
            }
        }
    }

    protected void Process(IEnumerable<PropertyBuilder> properties, ValueGenerationEvent @event)
    {
        foreach (var property in properties.ToList())
        {
            Set(property, ValueGeneratedOf(property, @event));
        }
    }

    private static void Set(PropertyBuilder property, ValueGenerated? valueGenerated) =>
        property.Set(PropertyFacets.ValueGenerated, valueGenerated, ConfigurationSource.Convention);

    protected virtual ValueGenerated? ValueGeneratedOf(PropertyBuilder property, ValueGenerationEvent @event) => OfKey(property);

    protected static ValueGenerated? OfKey(PropertyBuilder property) =>
        property.ForeignKeys.All(foreignKey => foreignKey.IsBaseLinking)
        && PrimaryKeyOf(property) is { } key
        && (key.DeclaringEntityType.IsOwned ? key.Properties.Count(part => !part.IsForeignKey) == 1 : key.Properties.Count == 1)
        && CanBeGenerated(property.ClrType.UnwrapNullable())
            ? ValueGenerated.OnAdd
            : null;

    private static KeyBuilder? PrimaryKeyOf(PropertyBuilder property) => property.Keys.FirstOrDefault(key => key.IsPrimaryKey);

    private static bool CanBeGenerated(ClrType type) => (IsInteger(type) && !type.Is("System.Byte")) || type.Is("System.Guid");

    internal static bool IsInteger(ClrType type) => Integers.Contains(type.UnwrapNullable().DisplayName);
}

/// <summary>What is heard of: a provider's own convention has EF's place for some of it only.</summary>
internal enum ValueGenerationEvent
{
    Other,

    /// <summary>An annotation of a property or an entity type.</summary>
    Annotation,

    /// <summary>Properties, or ownership, of a relationship that is there.</summary>
    ForeignKeyChanged,
}
