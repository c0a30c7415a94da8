using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// How a relationship changes its shape: EF merges it with one that is there already, or makes a new one, and carries over what was set.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>The shape wanted. Lists: null leaves them as they are, an empty one leaves the choice to conventions.</summary>
    private sealed record Shape(ConfigurationSource Source, EntityTypeBuilder? Principal = null, EntityTypeBuilder? Dependent = null)
    {
        public MemberIdentity? ToPrincipal { get; init; }

        public MemberIdentity? ToDependent { get; init; }

        public IReadOnlyList<PropertyBuilder>? DependentProperties { get; init; }

        public IReadOnlyList<PropertyBuilder>? OldNameDependentProperties { get; init; }

        public IReadOnlyList<PropertyBuilder>? PrincipalProperties { get; init; }

        public bool? IsUnique { get; init; }

        public bool? IsRequired { get; init; }

        public bool? IsRequiredDependent { get; init; }

        public bool? IsOwnership { get; init; }

        public DeleteBehavior? DeleteBehavior { get; init; }

        public bool RemoveCurrent { get; init; }

        public ConfigurationSource? PrincipalEndSource { get; init; }

        /// <summary>The principal of the existing relationship is the dependent of the wanted one.</summary>
        public bool IsInverted { get; init; }
    }

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
        if (FindSuccessor(PrincipalEntityType) is not { } principal || FindSuccessor(DeclaringEntityType) is not { } dependent)
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
        return Replace(new(Source, principal, dependent) { DependentProperties = dependentProperties, PrincipalProperties = principalProperties });

        EntityTypeBuilder? FindSuccessor(EntityTypeBuilder entityType) =>
            entityType.IsInModel ? entityType
            : successor is not null && (successor.Name == entityType.Name || successor.ClrType.Equals(entityType.ClrType)) ? successor
            : Model.FindEntityType(entityType.Name);
    }

    /// <summary>What the asking source or one above it has set stays.</summary>
    private Shape WithWhatIsStronger(Shape shape)
    {
        var source = shape.Source;
        var isInverted = shape.IsInverted;
        var required = isInverted ? Explicit(_isRequiredDependent) : Stronger(_isRequired);
        var requiredDependent = isInverted ? Explicit(_isRequired) : Stronger(_isRequiredDependent);
        var full = shape with
        {
            Principal = shape.Principal ?? (isInverted ? DeclaringEntityType : PrincipalEntityType),
            Dependent = shape.Dependent ?? (isInverted ? PrincipalEntityType : DeclaringEntityType),
            ToPrincipal = shape.ToPrincipal ?? Keep(pointsToPrincipal: !isInverted),
            ToDependent = shape.ToDependent ?? Keep(pointsToPrincipal: isInverted),
            DependentProperties = shape.DependentProperties ?? (!isInverted && IsStronger(PropertiesSource) ? Properties : null),
            PrincipalProperties = shape.PrincipalProperties ?? (!isInverted && IsStronger(PrincipalKeySource) ? PrincipalKey.Properties : null),
            IsUnique = shape.IsUnique ?? Stronger(_isUnique),
            IsRequired = required,
            IsRequiredDependent = requiredDependent,
            IsOwnership = isInverted ? null : Stronger(_isOwnership),
            DeleteBehavior = IsStronger(DeleteBehaviorSource) ? DeleteBehavior : null,
        };
        var decidesEnd = full.Principal != full.Dependent
            && (full.PrincipalProperties?.Count > 0 || full.DependentProperties?.Count > 0 || (full.ToDependent is not null && full.IsUnique == false) || full.IsOwnership == true);
        return full with { PrincipalEndSource = (shape.PrincipalEndSource ?? (decidesEnd ? source : null)).Max(PrincipalEndSource) };

        bool IsStronger(ConfigurationSource? existing) => existing is { } value && value.Overrides(source);

        bool? Stronger(Setting<bool> setting) => IsStronger(setting.Source) ? setting.Value : null;

        static bool? Explicit(Setting<bool> setting) => setting.Source == ConfigurationSource.Explicit ? setting.Value : null;

        MemberIdentity? Keep(bool pointsToPrincipal) =>
            IsStronger(pointsToPrincipal ? DependentToPrincipalSource : PrincipalToDependentSource) ? MemberIdentity.Of(Navigation(pointsToPrincipal)) : null;
    }

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
            propertiesSource = Properties.SequenceEqual(dependentProperties) && !shape.IsInverted ? source.Max(PropertiesSource) : source;
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
            keySource = builder.PrincipalKey.Properties.SequenceEqual(principalProperties) && !shape.IsInverted ? source.Max(PrincipalKeySource) : source;
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

    /// <summary>What the old relationship was told, to be told to the new one.</summary>
    private sealed record Snapshot(
        MemberIdentity ToPrincipal, MemberIdentity ToDependent, ConfigurationSource? ToPrincipalSource, ConfigurationSource? ToDependentSource,
        Setting<bool> IsUnique, Setting<bool> IsRequired, Setting<bool> IsRequiredDependent, Setting<bool> IsOwnership, Setting<DeleteBehavior> DeleteBehavior)
    {
        public static Snapshot Of(ForeignKeyBuilder foreignKey, bool isInverted) =>
            isInverted
                ? new(MemberIdentity.Of(foreignKey.PrincipalToDependent), MemberIdentity.Of(foreignKey.DependentToPrincipal), foreignKey.PrincipalToDependentSource, foreignKey.DependentToPrincipalSource,
                    default, OnlyExplicit(foreignKey._isRequiredDependent), OnlyExplicit(foreignKey._isRequired), default, default)
                : new(MemberIdentity.Of(foreignKey.DependentToPrincipal), MemberIdentity.Of(foreignKey.PrincipalToDependent), foreignKey.DependentToPrincipalSource, foreignKey.PrincipalToDependentSource,
                    foreignKey._isUnique, foreignKey._isRequired, foreignKey._isRequiredDependent, foreignKey._isOwnership, foreignKey._deleteBehavior);

        private static Setting<bool> OnlyExplicit(Setting<bool> setting) => setting.Source == ConfigurationSource.Explicit ? setting : default;
    }

    private ForeignKeyBuilder CarryOver(Shape shape, Snapshot old, ForeignKeyBuilder builder)
    {
        var source = shape.Source;
        if (shape.IsUnique is { } unique)
        {
            builder = builder.SetIsUnique(unique, unique == IsUnique ? source.Max(IsUniqueSource) : source, _isUnique.Anchor) ?? builder;
        }
        else if (old.IsUnique.Source is { } uniqueSource && builder.IsUniqueSource is null)
        {
            builder = builder.SetIsUnique(old.IsUnique.Value, uniqueSource, old.IsUnique.Anchor) ?? builder;
        }

        if (shape.IsRequired is { } required)
        {
            builder = builder.SetIsRequired(required, required == IsRequired ? source.Max(IsRequiredSource) : source, _isRequired.Anchor) ?? builder;
        }
        else if (old.IsRequired.Source is { } requiredSource && builder.IsRequiredSource is null)
        {
            builder = builder.SetIsRequired(old.IsRequired.Value, requiredSource, old.IsRequired.Anchor) ?? builder;
        }

        if (shape.IsRequiredDependent is { } requiredDependent)
        {
            builder = builder.SetIsRequiredDependent(requiredDependent, requiredDependent == IsRequiredDependent ? source.Max(_isRequiredDependent.Source) : source) ?? builder;
        }
        else if (old.IsRequiredDependent.Source is { } requiredDependentSource && builder._isRequiredDependent.Source is null)
        {
            builder = builder.SetIsRequiredDependent(old.IsRequiredDependent.Value, requiredDependentSource) ?? builder;
        }

        if (shape.DeleteBehavior is { } deleteBehavior)
        {
            builder = builder.OnDelete(deleteBehavior, deleteBehavior == DeleteBehavior ? source.Max(DeleteBehaviorSource) : source, _deleteBehavior.Anchor) ?? builder;
        }
        else if (old.DeleteBehavior.Source is { } deleteSource && builder.DeleteBehaviorSource is null)
        {
            builder = builder.OnDelete(old.DeleteBehavior.Value, deleteSource, old.DeleteBehavior.Anchor) ?? builder;
        }

        builder = CarryOverNavigation(builder, shape.ToPrincipal, old.ToPrincipal, old.ToPrincipalSource, source, pointsToPrincipal: true);
        builder = CarryOverNavigation(builder, shape.ToDependent, old.ToDependent, old.ToDependentSource, source, pointsToPrincipal: false);
        if (shape.IsOwnership is { } ownership)
        {
            return builder.SetIsOwnership(ownership, ownership == IsOwnership ? source.Max(_isOwnership.Source) : source) ?? builder;
        }

        return old.IsOwnership.Source is { } ownershipSource ? builder.SetIsOwnership(old.IsOwnership.Value, ownershipSource) ?? builder : builder;
    }

    private static ForeignKeyBuilder CarryOverNavigation(
        ForeignKeyBuilder builder, MemberIdentity? wanted, MemberIdentity old, ConfigurationSource? oldSource, ConfigurationSource source, bool pointsToPrincipal)
    {
        if (wanted is not null)
        {
            return Set(wanted, wanted.Name == old.Name ? source.Max(oldSource) : source);
        }

        return old.Name is not null && oldSource is { } value
            && builder.Navigation(pointsToPrincipal) is null
            && builder.CanSetNavigation(old, pointsToPrincipal, value)
            ? Set(old, value)
            : builder;

        ForeignKeyBuilder Set(MemberIdentity navigation, ConfigurationSource navigationSource) =>
            (pointsToPrincipal ? builder.HasNavigations(navigation, null, navigationSource) : builder.HasNavigations(null, navigation, navigationSource)) ?? builder;
    }

    private void TakeFrom(ForeignKeyBuilder old)
    {
        foreach (var anchor in old._configurations)
        {
            AddConfiguration(anchor);
        }

        foreach (var reason in old.Unknowns)
        {
            MarkUnknown(reason);
        }

        if (ConstraintName is { IsKnown: true, Value: null })
        {
            ConstraintName = old.ConstraintName;
        }
    }

    /// <summary>EF's <c>GetOrCreateRelationshipBuilder</c>.</summary>
    private ForeignKeyBuilder? GetOrCreate(Shape shape, out bool? existingIsInverted)
    {
        var principal = shape.Principal!;
        var dependent = shape.Dependent!;
        var dependentProperties = shape.DependentProperties is { Count: > 0 } ? shape.DependentProperties : null;
        var principalProperties = shape.PrincipalProperties is { Count: > 0 } ? shape.PrincipalProperties : null;
        var matches = FindCompatible(principal, dependent, shape.ToPrincipal, shape.ToDependent, dependentProperties, principalProperties, shape.PrincipalEndSource, shape.Source);
        existingIsInverted = matches.IsInverted;
        if (matches.HasConflicts)
        {
            return null;
        }

        var result = matches.Found;
        var baseName = shape.ToPrincipal?.Name ?? _referencingSkipNavigations.FirstOrDefault()?.Inverse?.Name;
        var removed = new List<ForeignKeyBuilder>();
        using (EntityTypeBuilder.Hold(dependentProperties))
        using (EntityTypeBuilder.Hold(principalProperties))
        {
            if (!IsAttached)
            {
                removed.Add(this);
            }
            else if (shape.RemoveCurrent || result is not null)
            {
                result = result == this ? null : result;
                removed.Add(this);
                DeclaringEntityType.HasNoRelationship(this, ConfigurationSource.Explicit);
            }
            else
            {
                existingIsInverted = false;
                result = this;
            }

            foreach (var match in matches.Resolvable)
            {
                if (match.HasSameSource && shape.Source == ConfigurationSource.Explicit && match.RemovesInverse)
                {
                    dependent.MarkUnknown(new($"A navigation of {match.ForeignKey} is configured for two relationships, which EF Core refuses."));
                }

                if (match.ForeignKey != result)
                {
                    GiveWay(match, removed);
                }
            }

            result ??= Create(shape, dependentProperties, principalProperties, baseName);
        }

        if (result is not null)
        {
            foreach (var foreignKey in removed.Where(foreignKey => foreignKey != result))
            {
                foreignKey.ReplaceBy(result);
            }
        }

        return result;
    }

    private static void GiveWay(Match match, List<ForeignKeyBuilder> removed)
    {
        var other = match.ForeignKey;
        if (match.Resolution.HasFlag(Resolution.Remove))
        {
            removed.Add(other);
            other.DeclaringEntityType.HasNoRelationship(other, ConfigurationSource.Explicit);
            return;
        }

        if (match.Resolution.HasFlag(Resolution.ResetToPrincipal))
        {
            other = other.HasNavigations(MemberIdentity.None, null, other.Source) ?? other;
        }

        if (match.Resolution.HasFlag(Resolution.ResetToDependent))
        {
            other = other.HasNavigations(null, MemberIdentity.None, other.Source) ?? other;
        }

        if (!other.IsAttached)
        {
            return;
        }

        if (other.DependentToPrincipal is null
            && other.PrincipalToDependent is null
            && other.DeclaringEntityType.HasNoRelationship(other, ConfigurationSource.Convention))
        {
            removed.Add(other);
        }

        if (match.Resolution.HasFlag(Resolution.ResetDependentProperties) && other.IsAttached)
        {
            other.HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, other.Source);
        }
    }

    private ForeignKeyBuilder? Create(Shape shape, IReadOnlyList<PropertyBuilder>? dependentProperties, IReadOnlyList<PropertyBuilder>? principalProperties, string? baseName)
    {
        var principal = shape.Principal!;
        var dependent = shape.Dependent!;
        var principalKey = principalProperties is not null ? principal.RootType.HasKey(principalProperties, shape.Source) : principal.FindPrimaryKey();
        if (principalKey is not null)
        {
            var named = shape.OldNameDependentProperties
                ?? (dependentProperties is not null
                    && !RelationshipCompatibility.AreCompatible(principalKey.Properties, dependentProperties)
                    && dependentProperties.All(property => property.IsShadowProperty && ConfigurationSource.Convention.Overrides(property.TypeSource))
                        ? dependentProperties
                        : null);
            if (named is not null && named.Count == principalKey.Properties.Count)
            {
                dependentProperties = dependent.RetypeShadowProperties(named, principalKey.Properties, shape.IsRequired ?? false);
            }

            if (dependentProperties is not null && !RelationshipCompatibility.AreCompatible(principalKey.Properties, dependentProperties))
            {
                if (principalProperties is null)
                {
                    principalKey = null;
                }
                else
                {
                    dependentProperties = null;
                }
            }
        }

        return dependent.CreateForeignKey(principal, dependentProperties, principalKey, baseName, shape.IsRequired, ConfigurationSource.Convention);
    }
}
