using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Finds the properties of a foreign key by name, decides which end of a one-to-one relationship is the dependent, and keeps requiredness in step.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ForeignKeyPropertyDiscoveryConvention.cs
/// </summary>
internal sealed class ForeignKeyPropertyDiscoveryConvention :
    IForeignKeyAddedConvention,
    INavigationAddedConvention,
    IForeignKeyPropertiesChangedConvention,
    IForeignKeyPrincipalEndChangedConvention,
    IForeignKeyUniquenessChangedConvention,
    IForeignKeyRequirednessChangedConvention,
    IKeyAddedConvention,
    IKeyRemovedConvention,
    IEntityTypePrimaryKeyChangedConvention,
    IEntityTypeMemberIgnoredConvention,
    IPropertyAddedConvention,
    IPropertyFieldChangedConvention,
    IPropertyNullabilityChangedConvention,
    ISkipNavigationForeignKeyChangedConvention,
    ISkipNavigationInverseChangedConvention,
    IModelFinalizingConvention
{
    private const ConfigurationSource Source = ConfigurationSource.Convention;

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => Process(foreignKey);

    public void ProcessForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey) => Process(foreignKey);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        var properties = foreignKey.Properties;
        if (!foreignKey.IsAttached || properties == oldProperties)
        {
            return;
        }

        Process(foreignKey);
        if (foreignKey.Properties != properties)
        {
            // The other conventions have still to hear what the properties were.
            foreignKey.Model.Dispatcher.StopProcessing();
            foreignKey.Model.Dispatcher.OnForeignKeyPropertiesChanged(foreignKey, oldProperties, oldPrincipalKey);
        }
    }

    private static void Process(ForeignKeyBuilder foreignKey)
    {
        var isRequired = (foreignKey.IsOwnership && foreignKey.Model.EFVersion >= 9) || !foreignKey.Properties.Any(property => property.IsNullable);
        foreignKey = foreignKey.SetIsRequired(isRequired, Source)?.Current ?? foreignKey;
        foreignKey = ForeignKeyPropertyDiscovery.Discover(foreignKey) ?? foreignKey;

        // The properties that it has given up may now serve another.
        DiscoverAll(foreignKey.DeclaringEntityType.AllForeignKeys
            .Where(other => other != foreignKey)
            .Concat(foreignKey.DeclaringEntityType.DerivedTypes.SelectMany(type => type.DeclaredForeignKeys)));
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation) => ForeignKeyPropertyDiscovery.Discover(navigation.ForeignKey);

    public void ProcessPropertyAdded(PropertyBuilder property) => DiscoverAround(property);

    public void ProcessPropertyFieldChanged(PropertyBuilder property) => DiscoverAround(property);

    private static void DiscoverAround(PropertyBuilder property)
    {
        if (!property.IsImplicitlyCreated && property.DeclaringType is EntityTypeBuilder entityType)
        {
            DiscoverAround(entityType);
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name) => DiscoverAround(entityType);

    private static void DiscoverAround(EntityTypeBuilder entityType)
    {
        DiscoverAll(entityType.DerivedTypes.Count == 0 ? entityType.DeclaredForeignKeys : entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredForeignKeys));
        foreach (var foreignKey in Copy(entityType.AllReferencingForeignKeys))
        {
            if (foreignKey.IsAttached && Source.Overrides(foreignKey.PrincipalEndSource))
            {
                ForeignKeyPropertyDiscovery.Discover(foreignKey);
            }
        }
    }

    private static void DiscoverAll(IEnumerable<ForeignKeyBuilder> foreignKeys)
    {
        foreach (var foreignKey in Copy(foreignKeys))
        {
            if (foreignKey.IsAttached)
            {
                ForeignKeyPropertyDiscovery.Discover(foreignKey);
            }
        }
    }

    /// <summary>For going through what changes meanwhile; most entity types have none of one kind, or one.</summary>
    private static IReadOnlyList<ForeignKeyBuilder> Copy(IEnumerable<ForeignKeyBuilder> foreignKeys) =>
        foreignKeys switch
        {
            IReadOnlyList<ForeignKeyBuilder> { Count: 0 } => [],
            IReadOnlyList<ForeignKeyBuilder> { Count: 1 } single => [single[0]],
            _ => foreignKeys.ToList(),
        };

    public void ProcessPropertyNullabilityChanged(PropertyBuilder property)
    {
        var isNullable = property.IsNullable;
        foreach (var foreignKey in property.ForeignKeys.ToList())
        {
            if (foreignKey.IsRequired == isNullable && (isNullable || !foreignKey.Properties.Any(other => other.IsNullable)))
            {
                foreignKey.SetIsRequired(!isNullable, Source);
            }
        }
    }

    public void ProcessForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey) => ForeignKeyPropertyDiscovery.Discover(foreignKey);

    public void ProcessForeignKeyRequirednessChanged(ForeignKeyBuilder foreignKey)
    {
        var isRequired = foreignKey.IsRequired;
        ForeignKeyBuilder? current;
        using (foreignKey.Model.Batch())
        {
            foreach (var property in foreignKey.Properties.Where(property => property.IsNullableType).ToList())
            {
                // One nullable property suffices for the foreign key to be optional.
                if (property.IsRequired(isRequired, Source) && !isRequired)
                {
                    break;
                }
            }

            current = ForeignKeyPropertyDiscovery.Discover(foreignKey);
        }

        if (current != foreignKey || current.IsRequired != isRequired)
        {
            foreignKey.Model.Dispatcher.StopProcessing();
        }
    }

    public void ProcessKeyAdded(KeyBuilder key)
    {
        foreach (var foreignKey in key.DeclaringEntityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredForeignKeys).ToList())
        {
            if (key.Properties.All(foreignKey.Properties.Contains) && (!foreignKey.IsUnique || foreignKey.DeclaringEntityType.BaseType is not null))
            {
                foreignKey.HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, Source);
            }
        }
    }

    public void ProcessKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key) =>
        DiscoverAll(key.DeclaringEntityType.SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Where(foreignKey => !(foreignKey.IsUnique && foreignKey.DeclaringEntityType.BaseType is null)));

    public void ProcessEntityTypePrimaryKeyChanged(EntityTypeBuilder entityType, KeyBuilder? newKey, KeyBuilder? previousKey)
    {
        if (newKey is { IsInModel: false })
        {
            return;
        }

        var initial = entityType.FindPrimaryKey();
        DiscoverAll(entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredForeignKeys).Where(foreignKey => foreignKey.IsUnique));
        DiscoverAll(entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredReferencingForeignKeys).Where(foreignKey => !foreignKey.IsSelfReferencing));
        if (entityType.FindPrimaryKey() != initial)
        {
            entityType.Model.Dispatcher.StopProcessing();
        }
    }

    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey)
    {
        if (foreignKey is { IsAttached: true, PropertiesSource: null } && navigation.Inverse is { IsInModel: true })
        {
            ForeignKeyPropertyDiscovery.Discover(foreignKey);
        }
    }

    public void ProcessSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse)
    {
        if (navigation.ForeignKey is { IsAttached: true, PropertiesSource: null } foreignKey && inverse is { IsInModel: true })
        {
            ForeignKeyPropertyDiscovery.Discover(foreignKey);
        }
    }

    /// <summary>Two foreign keys that would take the same properties by name: EF refuses the model.</summary>
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var foreignKey in model.EntityTypes.SelectMany(type => type.DeclaredForeignKeys).Where(foreignKey => foreignKey.PropertiesSource is null).ToList())
        {
            if (ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: true) is { } properties
                && foreignKey.DeclaringEntityType.FindForeignKeysInHierarchy(properties).Any(other => other != foreignKey && Source.Overrides(other.PropertiesSource)))
            {
                foreignKey.MarkUnknown(new Unknown($"Several relationships could use the foreign key properties of {foreignKey}, which EF Core refuses."));
            }
        }
    }
}
