using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// How a relationship changes its shape: EF merges it with one that is there already, or makes a new one, and carries over what was set.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>EF's <c>ReplaceForeignKey</c>.</summary>
    private ForeignKeyBuilder? Replace(Shape shape)
    {
        if (shape.IsInverted && IsRequired && IsRequiredSource == ConfigurationSource.Explicit && PrincipalEndSource is null)
        {
            DeclaringEntityType.MarkUnknown(new($"IsRequired was called on {this} before its dependent was known, which EF Core refuses."));
            return null;
        }

        return InBatch(() => ReplaceInBatch(WithWhatIsStronger(shape)));
    }

    /// <summary>Brings a detached relationship back, as far as its types, key and properties are still there.</summary>
    /// <param name="successor">The entity type that has taken the place of one of its ends.</param>
    internal ForeignKeyBuilder? Attach(EntityTypeBuilder? successor)
    {
        if (FindPrincipal(successor) is not { } principal || FindDependent(successor, principal) is not { } dependent)
        {
            return null;
        }

        if (!IsOwnership && Source != ConfigurationSource.Explicit
            && ((principal.IsOwned && DependentToPrincipal is not null && !dependent.IsInOwnershipPath(principal))
                || (dependent.IsOwned && PrincipalToDependent is not null
                    && (dependent.FindOwnership()?.PrincipalEntityType == principal || !dependent.IsInOwnershipPath(principal)))))
        {
            return null;
        }

        if (IsAttached)
        {
            return this;
        }

        IReadOnlyList<PropertyBuilder> principalProperties = PrincipalKeySource is { } keySource && keySource.Overrides(Source)
            ? principal.GetActualProperties(PrincipalKey.Properties, Source) ?? []
            : [];
        IReadOnlyList<PropertyBuilder> dependentProperties =
            (principalProperties.Count == 0 && PropertiesSource != ConfigurationSource.Explicit) || PropertiesSource is not { } propertiesSource || !propertiesSource.Overrides(Source)
                ? []
                : dependent.GetActualProperties(Properties, Source) ?? [];
        if (dependentProperties.Count > 0)
        {
            var keyProperties = principalProperties.Count > 0 ? principalProperties : PrincipalKey.Properties;
            if (!CanSetForeignKey(dependentProperties, dependent, keyProperties, principal, Source, out var resetPrincipalKey))
            {
                dependentProperties = [];
            }
            else if (resetPrincipalKey)
            {
                principalProperties = [];
            }
        }

        return Replace(new(Source, principal, dependent) { DependentProperties = dependentProperties, PrincipalProperties = principalProperties });
    }

    private EntityTypeBuilder? FindPrincipal(EntityTypeBuilder? successor) =>
        PrincipalEntityType.IsInModel ? PrincipalEntityType
        : TakesPlaceOf(successor, PrincipalEntityType) ? successor
        : Model.FindEntityType(PrincipalEntityType.Name);

    /// <summary>What was owned is made anew where it was taken out with its owner.</summary>
    private EntityTypeBuilder? FindDependent(EntityTypeBuilder? successor, EntityTypeBuilder principal)
    {
        var dependent = DeclaringEntityType;
        if (dependent.IsInModel)
        {
            return dependent;
        }

        if (TakesPlaceOf(successor, dependent) && (!principal.HasSharedClrType || principal != successor))
        {
            return successor;
        }

        if (Model.FindEntityType(dependent.Name) is { } found)
        {
            return found;
        }

        return !dependent.HasSharedClrType && Model.FindSharedSource(dependent.ClrType) is null ? Model.Entity(dependent.ClrType, dependent.IsOwned, Source)
            : IsOwnership && PrincipalToDependent is { } navigation
                ? Model.SharedTypeEntity(principal.GetOwnedName(dependent.ShortName, navigation.Name), dependent.ClrType, shouldBeOwned: true, dependent.Source)
            : null;
    }

    private static bool TakesPlaceOf(EntityTypeBuilder? successor, EntityTypeBuilder entityType) =>
        successor is not null && (successor.Name == entityType.Name || successor.ClrType.Equals(entityType.ClrType));

    private ForeignKeyBuilder? ReplaceInBatch(Shape shape)
    {
        var source = shape.Source;
        var skipNavigations = _referencingSkipNavigations.Select(navigation => (Navigation: navigation, Source: navigation.ForeignKeySource ?? source)).ToList();
        if (GetOrCreate(shape, out var existingIsInverted) is not { } builder)
        {
            return null;
        }

        var isStrict = shape.PrincipalEndSource is { } endSource && endSource.Overrides(builder.PrincipalEndSource);
        if (existingIsInverted == true && !isStrict)
        {
            existingIsInverted = false;
            shape = shape with
            {
                IsInverted = !shape.IsInverted,
                Principal = shape.Dependent,
                Dependent = shape.Principal,
                ToPrincipal = shape.ToDependent,
                ToDependent = shape.ToPrincipal,
                DependentProperties = null,
                PrincipalProperties = null,
            };
        }

        var old = Snapshot.Of(this, shape.IsInverted);
        var newSource = shape.DependentProperties?.Count > 0 || shape.ToPrincipal?.Name is not null || shape.ToDependent?.Name is not null ? Source.Max(source) : Source;
        builder.UpdateSource(newSource);
        builder = builder.ResetNavigations(shape, existingIsInverted) ?? builder;
        builder = builder.HasEntityTypes(shape.Principal!, shape.Dependent!, shape.PrincipalEndSource, source) ?? builder;
        if (SetShapeProperties(shape, ref builder) is false)
        {
            return null;
        }

        builder = CarryOver(shape, old, builder);
        foreach (var (navigation, navigationSource) in skipNavigations)
        {
            var current = navigation.IsInModel ? navigation : navigation.DeclaringEntityType.IsInModel ? navigation.DeclaringEntityType.FindSkipNavigation(navigation.Name) : null;
            current?.HasForeignKey(builder, navigationSource);
        }

        if (builder != this)
        {
            builder.TakeFrom(this);
        }

        return builder;
    }

    private ForeignKeyBuilder? ResetNavigations(Shape shape, bool? existingIsInverted)
    {
        if (existingIsInverted is not { } isInverted)
        {
            return this;
        }

        var (toPrincipal, toDependent) = isInverted ? (shape.ToDependent, shape.ToPrincipal) : (shape.ToPrincipal, shape.ToDependent);
        var resetToPrincipal = DependentToPrincipal is not null && toPrincipal is not null && toPrincipal.Name != DependentToPrincipal.Name;
        var resetToDependent = PrincipalToDependent is not null && toDependent is not null && toDependent.Name != PrincipalToDependent.Name;
        return resetToPrincipal || resetToDependent
            ? HasNavigations(resetToPrincipal ? MemberIdentity.None : null, resetToDependent ? MemberIdentity.None : null, shape.Source)
            : this;
    }

    private bool SetShapeProperties(Shape shape, ref ForeignKeyBuilder builder)
    {
        var source = shape.Source;
        var dependentProperties = shape.OldNameDependentProperties ?? shape.DependentProperties;
        var principalProperties = shape.PrincipalProperties;
        var isNew = false;
        ConfigurationSource? propertiesSource = null;
        ConfigurationSource? keySource = null;
        if (dependentProperties is not null)
        {
            dependentProperties = shape.Dependent!.GetActualProperties(dependentProperties, source) ?? [];
            propertiesSource = Properties.HasNamesOf(dependentProperties) && !shape.IsInverted ? source.Max(PropertiesSource) : source;
            if (builder.Properties.SequenceEqual(dependentProperties))
            {
                builder = builder.HasForeignKey(dependentProperties, propertiesSource.Value) ?? builder;
            }
            else
            {
                isNew = dependentProperties.Count > 0 || (!shape.RemoveCurrent && this == builder);
            }
        }

        if (principalProperties is not null)
        {
            principalProperties = shape.Principal!.GetActualProperties(principalProperties, source) ?? [];
            keySource = builder.PrincipalKey.Properties.HasNamesOf(principalProperties) && !shape.IsInverted ? source.Max(PrincipalKeySource) : source;
            if (builder.PrincipalKey.Properties.SequenceEqual(principalProperties))
            {
                builder = builder.HasPrincipalKey(principalProperties, keySource.Value) ?? builder;
            }
            else
            {
                isNew |= principalProperties.Count > 0 || (!shape.RemoveCurrent && this == builder);
            }
        }

        if (!isNew)
        {
            return true;
        }

        var principalKey = principalProperties is { Count: > 0 } ? shape.Principal!.RootType.HasKey(principalProperties, source) : null;
        var baseName = shape.ToPrincipal?.Name ?? _referencingSkipNavigations.FirstOrDefault()?.Inverse?.Name;
        if (builder.DeclaringEntityType.SetOrAddForeignKey(builder, builder.PrincipalEntityType, dependentProperties is { Count: > 0 } ? dependentProperties : null, principalKey, baseName, shape.IsRequired, source: null)
            is not { } updated)
        {
            return false;
        }

        builder = updated;
        if (propertiesSource is { } newPropertiesSource && dependentProperties is { Count: > 0 })
        {
            builder.UpdatePropertiesSource(newPropertiesSource);
        }

        if (keySource is { } newKeySource && principalProperties is { Count: > 0 })
        {
            builder.UpdatePrincipalKeySource(newKeySource);
        }

        return true;
    }
}
