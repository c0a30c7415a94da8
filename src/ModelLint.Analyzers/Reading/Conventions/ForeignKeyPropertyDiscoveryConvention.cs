using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

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
        var isRequired = foreignKey.IsOwnership || !foreignKey.Properties.Any(property => property.IsNullable);
        foreignKey = foreignKey.SetIsRequired(isRequired, Source)?.Current ?? foreignKey;
        foreignKey = DiscoverProperties(foreignKey) ?? foreignKey;

        // The properties that it has given up may now serve another.
        var others = foreignKey.DeclaringEntityType.AllForeignKeys
            .Where(other => other != foreignKey)
            .Concat(foreignKey.DeclaringEntityType.DerivedTypes.SelectMany(type => type.DeclaredForeignKeys))
            .ToList();
        DiscoverAll(others);
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation) => DiscoverProperties(navigation.ForeignKey);

    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (!property.IsImplicitlyCreated && property.DeclaringType is EntityTypeBuilder entityType)
        {
            DiscoverAround(entityType);
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name) => DiscoverAround(entityType);

    private static void DiscoverAround(EntityTypeBuilder entityType)
    {
        DiscoverAll(entityType.DeclaredForeignKeys.Concat(entityType.DerivedTypes.SelectMany(type => type.DeclaredForeignKeys)));
        DiscoverAll(entityType.AllReferencingForeignKeys.Where(foreignKey => Source.Overrides(foreignKey.PrincipalEndSource)));
    }

    private static void DiscoverAll(IEnumerable<ForeignKeyBuilder> foreignKeys)
    {
        foreach (var foreignKey in foreignKeys.ToList())
        {
            if (foreignKey.IsAttached)
            {
                DiscoverProperties(foreignKey);
            }
        }
    }

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

    public void ProcessForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey) => DiscoverProperties(foreignKey);

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

            current = DiscoverProperties(foreignKey);
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
            DiscoverProperties(foreignKey);
        }
    }

    public void ProcessSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse)
    {
        if (navigation.ForeignKey is { IsAttached: true, PropertiesSource: null } foreignKey && inverse is { IsInModel: true })
        {
            DiscoverProperties(foreignKey);
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

    private static ForeignKeyBuilder? DiscoverProperties(ForeignKeyBuilder foreignKey)
    {
        var properties = ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: true);
        if (foreignKey.PropertiesSource > Source
            || (foreignKey.PropertiesSource == Source
                && foreignKey.Properties.All(property => !property.IsImplicitlyCreated)
                && (properties is null || !foreignKey.Properties.SequenceEqual(properties))))
        {
            return RetypeShadowProperties(foreignKey);
        }

        var isInvertible = true;
        if (foreignKey.IsOwnership
            || foreignKey.DeclaringEntityType.IsKeyless
            || (!foreignKey.IsUnique && !Source.Overrides(foreignKey.IsUniqueSource))
            || foreignKey.PrincipalToDependent?.IsCollection == true
            || foreignKey.DeclaringEntityType.FindOwnership() is not null
            || (foreignKey.IsBaseLinking && foreignKey.PrincipalEntityType.IsAssignableFrom(foreignKey.DeclaringEntityType)))
        {
            foreignKey = foreignKey.HasEntityTypes(foreignKey.PrincipalEntityType, foreignKey.DeclaringEntityType, Source) ?? foreignKey;
            isInvertible = false;
        }
        else if (Source.Overrides(foreignKey.PrincipalEndSource)
            && foreignKey.PrincipalEntityType.FindOwnership() is not null
            && foreignKey is { PrincipalToDependent: not null, DependentToPrincipal: null }
            && foreignKey.HasEntityTypes(foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType, Source) is { } inverted)
        {
            return inverted;
        }

        var isOpen = isInvertible && Source.Overrides(foreignKey.PrincipalEndSource);
        if (properties is null)
        {
            if (isOpen && ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: false) is not null)
            {
                return Invert(foreignKey);
            }

            if (FindByKey(foreignKey, isInvertible, out properties, out var turned))
            {
                return turned;
            }

            if (properties is null && isInvertible && Source.Overrides(foreignKey.PrincipalEndSource))
            {
                foreignKey.PrincipalEndSource = null;
            }
        }
        else if (isOpen && ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: false) is not null)
        {
            // Both sides have a property that fits: the dependent is anybody's guess, and EF does not guess.
            properties = null;
            foreignKey.PrincipalEndSource = null;
        }

        return Use(foreignKey, properties);
    }

    private static ForeignKeyBuilder? Invert(ForeignKeyBuilder foreignKey)
    {
        var inverted = foreignKey.HasEntityTypes(foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType, Source);
        if (inverted is { IsSelfReferencing: true })
        {
            inverted = inverted.HasNavigations(MemberIdentity.Of(inverted.PrincipalToDependent), MemberIdentity.Of(inverted.DependentToPrincipal), Source);
        }

        return inverted ?? foreignKey.Current;
    }

    /// <summary>The dependent's own key as the foreign key; true where the relationship has been turned round on the way.</summary>
    private static bool FindByKey(ForeignKeyBuilder foreignKey, bool isInvertible, out IReadOnlyList<PropertyBuilder>? properties, out ForeignKeyBuilder? turned)
    {
        properties = null;
        turned = null;
        var dependent = foreignKey.DeclaringEntityType;
        if (dependent.BaseType is not null || foreignKey.IsSelfReferencing)
        {
            return false;
        }

        if (!foreignKey.IsUnique)
        {
            properties = ForeignKeyPropertyCandidates.FindPartOfPrimaryKey(foreignKey);
            return false;
        }

        var isEndFixed = !Source.Overrides(foreignKey.PrincipalEndSource) || dependent.IsInOwnershipPath(foreignKey.PrincipalEntityType);
        var hasOwnKey = !Source.Overrides(dependent.PrimaryKeySource) || dependent.FindPrimaryKey()?.Properties.All(property => !property.IsShadowProperty) == true;
        if (foreignKey.IsOwnership ? hasOwnKey : isEndFixed)
        {
            properties = dependent.FindPrimaryKey() is { } key && RelationshipCompatibility.AreCompatible(foreignKey.PrincipalKey.Properties, key.Properties) ? key.Properties : null;
            return false;
        }

        if (!isInvertible)
        {
            return false;
        }

        properties = ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: true, matchPrimaryKey: true);
        if (ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: false, matchPrimaryKey: true) is not { } onPrincipal)
        {
            return false;
        }

        if (properties is not null)
        {
            properties = null;
            foreignKey.PrincipalEndSource = null;
            return false;
        }

        using (foreignKey.Model.Batch())
        {
            turned = foreignKey.HasEntityTypes(dependent, foreignKey.PrincipalEntityType, Source)?.HasForeignKey(onPrincipal, Source);
        }

        turned = turned?.Current;
        return true;
    }

    private static ForeignKeyBuilder? Use(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder>? properties)
    {
        if (properties is null)
        {
            return foreignKey.ReuniquifyImplicitProperties(force: false);
        }

        var users = foreignKey.DeclaringEntityType.FindForeignKeysInHierarchy(properties).Count();
        if (foreignKey.Properties.SequenceEqual(properties))
        {
            return users > 1 && !foreignKey.IsOwnership ? foreignKey.ReuniquifyImplicitProperties(force: true) : foreignKey;
        }

        return users > 0 ? foreignKey.ReuniquifyImplicitProperties(force: false) : foreignKey.HasForeignKey(properties, Source) ?? foreignKey.Current;
    }

    /// <summary>The properties were chosen: only shadow ones whose type EF chose follow the relationship's requiredness.</summary>
    private static ForeignKeyBuilder? RetypeShadowProperties(ForeignKeyBuilder foreignKey)
    {
        var retyped = new List<PropertyBuilder>();
        using (foreignKey.Model.Batch())
        {
            foreach (var property in foreignKey.Properties.ToList())
            {
                if (Source.Overrides(property.TypeSource)
                    && property.Member is null
                    && property.IsNullableType == foreignKey.IsRequired
                    && property.ForeignKeys.All(other => other.IsRequired == foreignKey.IsRequired))
                {
                    var isNullable = !foreignKey.IsRequired && !property.IsKey;
                    var type = isNullable ? foreignKey.Model.Types.MakeNullable(property.ClrType) : property.ClrType.UnwrapNullable();
                    if (!type.Equals(property.ClrType)
                        && property.DeclaringType.Property(property.Name, type, null, property.Source == ConfigurationSource.DataAnnotation ? Source : (ConfigurationSource?)null, Source) is { } made)
                    {
                        retyped.Add(made);
                    }
                }
            }
        }

        foreach (var property in retyped)
        {
            property.DeclaringType.RemoveUnusedImplicitProperties([property]);
        }

        return foreignKey.Current;
    }
}
