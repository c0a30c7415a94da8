using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Gives one foreign key the properties that convention finds for it, turning it round where they are on the other end.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ForeignKeyPropertyDiscoveryConvention.cs (DiscoverProperties)
/// </summary>
internal static class ForeignKeyPropertyDiscovery
{
    private const ConfigurationSource Source = ConfigurationSource.Convention;

    /// <summary>How many properties are looked at in the time of a step.</summary>
    private const int PropertiesAStep = 32;

    public static ForeignKeyBuilder? Discover(ForeignKeyBuilder foreignKey)
    {
        foreignKey.Model.Step(1 + (foreignKey.DeclaringEntityType.DeclaredProperties.Count / PropertiesAStep));
        if (foreignKey.PropertiesSource > Source)
        {
            return RetypeShadowProperties(foreignKey);
        }

        var properties = ForeignKeyPropertyCandidates.Find(foreignKey, onDependent: true);
        if (foreignKey.PropertiesSource == Source
            && !HasImplicitlyCreated(foreignKey.Properties)
            && (properties is null || !foreignKey.Properties.SequenceEqual(properties)))
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

    private static bool HasImplicitlyCreated(IReadOnlyList<PropertyBuilder> properties)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].IsImplicitlyCreated)
            {
                return true;
            }
        }

        return false;
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

        var users = foreignKey.DeclaringEntityType.FindForeignKeysInHierarchy(properties).Count;
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

        // EF Core 8 leaves those that did not come to be used.
        foreach (var property in foreignKey.Model.EFVersion >= 9 ? retyped : [])
        {
            property.DeclaringType.RemoveUnusedImplicitProperties([property]);
        }

        return foreignKey.Current;
    }
}
