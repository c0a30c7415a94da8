using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// The two ends of the relationship, and what gives way to them.
internal sealed partial class ForeignKeyBuilder
{
    public ForeignKeyBuilder? HasNavigation(string? name, bool pointsToPrincipal, ConfigurationSource source) =>
        pointsToPrincipal
            ? HasNavigations(MemberIdentity.Of(name, DeclaringEntityType), null, source)
            : HasNavigations(null, MemberIdentity.Of(name, PrincipalEntityType), source);

    public ForeignKeyBuilder? HasNavigations(MemberIdentity? toPrincipal, MemberIdentity? toDependent, ConfigurationSource source) =>
        HasNavigations(toPrincipal, toDependent, PrincipalEntityType, DeclaringEntityType, source);

    public ForeignKeyBuilder? HasNavigations(
        MemberIdentity? toPrincipal, MemberIdentity? toDependent, EntityTypeBuilder principal, EntityTypeBuilder dependent, ConfigurationSource source)
    {
        if (HasAlready(toPrincipal, toDependent))
        {
            UpdateSource(source);
            SetNavigation(toPrincipal, source, pointsToPrincipal: true);
            SetNavigation(toDependent, source, pointsToPrincipal: false);
            return this;
        }

        if (Fit(toPrincipal, toDependent, principal, dependent, source) is not { } fit)
        {
            return null;
        }

        if (fit.RemovesOpposite)
        {
            toPrincipal ??= MemberIdentity.None;
            toDependent ??= MemberIdentity.None;
        }

        IReadOnlyList<PropertyBuilder>? dependentProperties = null;
        IReadOnlyList<PropertyBuilder>? principalProperties = null;
        if (fit.ShouldInvert == true)
        {
            (principal, dependent) = (dependent, principal);
            (toPrincipal, toDependent) = (toDependent, toPrincipal);
            dependentProperties = PropertiesSource == source ? [] : null;
            principalProperties = PrincipalKeySource == source ? [] : null;
        }

        MakeRoom(dependent, toPrincipal, source);
        MakeRoom(principal, toDependent, source);

        var result = fit.ShouldInvert == true || fit.HasConflicts || fit.ChangesTypes
            ? Replace(new(source, principal, dependent)
            {
                ToPrincipal = toPrincipal,
                ToDependent = toDependent,
                DependentProperties = dependentProperties,
                PrincipalProperties = principalProperties,
                IsUnique = fit.ShouldBeUnique,
                RemoveCurrent = fit.ShouldInvert == true || fit.ChangesTypes,
                PrincipalEndSource = fit.ShouldInvert is null ? null : source,
                IsInverted = fit.ShouldInvert == true,
            })
            : SetNavigations(toPrincipal, toDependent, fit.ShouldBeUnique, source);
        return result is not null && !result.HasEitherWay(toPrincipal, toDependent) ? null : result;
    }

    private bool HasAlready(MemberIdentity? toPrincipal, MemberIdentity? toDependent) =>
        (toPrincipal is null || toPrincipal.Name == DependentToPrincipal?.Name) && (toDependent is null || toDependent.Name == PrincipalToDependent?.Name);

    internal bool HasEitherWay(MemberIdentity? toPrincipal, MemberIdentity? toDependent) =>
        HasAlready(toPrincipal, toDependent) || HasAlready(toDependent, toPrincipal);

    private static void MakeRoom(EntityTypeBuilder entityType, MemberIdentity? navigation, ConfigurationSource source)
    {
        if (navigation?.Name is { } name && !entityType.FindNavigationsInHierarchy(name).Any())
        {
            entityType.RemoveMembersInHierarchy(name, source);
        }
    }

    private ForeignKeyBuilder? SetNavigations(MemberIdentity? toPrincipal, MemberIdentity? toDependent, bool? shouldBeUnique, ConfigurationSource source) =>
        InBatch(() =>
        {
            if (toPrincipal?.Name is not null && toPrincipal.Name == PrincipalToDependent?.Name)
            {
                SetNavigation(MemberIdentity.None, source, pointsToPrincipal: false);
            }

            SetNavigation(toPrincipal, source, pointsToPrincipal: true);
            if (toDependent is not null)
            {
                SetIsUnique(shouldBeUnique, shouldBeUnique is null ? ConfigurationSource.Convention : source);
                SetNavigation(toDependent, source, pointsToPrincipal: false);
            }

            return this;
        });

    /// <summary>Sets one end without looking at anything else (EF: <c>ForeignKey.Navigation</c>).</summary>
    internal void SetNavigation(MemberIdentity? navigation, ConfigurationSource source, bool pointsToPrincipal)
    {
        if (navigation is null)
        {
            return;
        }

        var declaring = pointsToPrincipal ? DeclaringEntityType : PrincipalEntityType;
        var target = pointsToPrincipal ? PrincipalEntityType : DeclaringEntityType;
        if (navigation.Name is { } newName)
        {
            declaring.RemoveIgnored(newName);
            if (target.IsKeyless)
            {
                declaring.MarkUnknown(new($"Navigation '{newName}' points to keyless entity type '{target}', which EF Core refuses."));
                return;
            }
        }

        var existing = Navigation(pointsToPrincipal);
        if (existing?.Name == navigation.Name)
        {
            var existingSource = pointsToPrincipal ? DependentToPrincipalSource : PrincipalToDependentSource;
            UpdateNavigationSource(source, pointsToPrincipal);
            if (existing is null && ((ConfigurationSource?)source).OverridesStrictly(existingSource))
            {
                Model.Dispatcher.OnForeignKeyNullNavigationSet(this, pointsToPrincipal);
            }

            return;
        }

        if (existing is not null)
        {
            existing.IsInModel = false;
            declaring.RemoveNavigation(existing);
        }

        var added = navigation.Name is null ? null : declaring.AddNavigation(new(navigation.Name, navigation.Member, this, pointsToPrincipal));
        if (pointsToPrincipal)
        {
            DependentToPrincipal = added;
        }
        else
        {
            PrincipalToDependent = added;
        }

        UpdateNavigationSource(source, pointsToPrincipal);
        if (existing is not null)
        {
            Model.Dispatcher.OnNavigationRemoved(declaring, target, existing.Name);
        }

        if (added is not null)
        {
            Model.Dispatcher.OnNavigationAdded(added);
        }
        else
        {
            Model.Dispatcher.OnForeignKeyNullNavigationSet(this, pointsToPrincipal);
        }
    }

    internal void UpdateNavigationSource(ConfigurationSource source, bool pointsToPrincipal)
    {
        if (pointsToPrincipal)
        {
            DependentToPrincipalSource = source.Max(DependentToPrincipalSource);
        }
        else
        {
            PrincipalToDependentSource = source.Max(PrincipalToDependentSource);
        }
    }

    public bool CanSetNavigation(MemberIdentity navigation, bool pointsToPrincipal, ConfigurationSource? source) =>
        CanSetNavigation(navigation, pointsToPrincipal, source, out _);

    private bool CanSetNavigation(MemberIdentity navigation, bool pointsToPrincipal, ConfigurationSource? source, out bool? shouldBeUnique)
    {
        var (toPrincipal, toDependent) = pointsToPrincipal ? (navigation, (MemberIdentity?)null) : (null, navigation);
        shouldBeUnique = null;
        if (HasAlready(toPrincipal, toDependent))
        {
            return true;
        }

        var fit = Fit(toPrincipal, toDependent, PrincipalEntityType, DeclaringEntityType, source);
        shouldBeUnique = fit?.ShouldBeUnique;
        return fit is not null;
    }

    /// <summary>How the wanted navigations fit this foreign key (EF: <c>CanSetNavigations</c>); null where they do not.</summary>
    private NavigationFit? Fit(
        MemberIdentity? toPrincipal, MemberIdentity? toDependent, EntityTypeBuilder principal, EntityTypeBuilder dependent, ConfigurationSource? source)
    {
        var fit = new NavigationFit();
        if (source is not { } configurationSource
            || !CanTake(toPrincipal, toDependent, dependent, pointsToPrincipal: true, configurationSource, fit)
            || !CanTake(toDependent, toPrincipal, principal, pointsToPrincipal: false, configurationSource, fit)
            || !RelationshipCompatibility.AreCompatible(toPrincipal?.Member, toDependent?.Member, principal, dependent, out var shouldInvert, out var shouldBeUnique)
            || (shouldBeUnique is { } unique && IsUnique != unique && !source.Overrides(IsUniqueSource)))
        {
            return null;
        }

        fit.ShouldInvert = shouldInvert;
        fit.ShouldBeUnique = shouldBeUnique;
        var match = FindCompatible(principal, dependent, toPrincipal, toDependent, null, null, PrincipalEndSource, source);
        if (match.HasConflicts)
        {
            return null;
        }

        fit.HasConflicts = match.Found is not null
            || match.Resolvable.Any(resolvable => (resolvable.Resolution & (Resolution.ResetToDependent | Resolution.ResetToPrincipal | Resolution.Remove)) != 0);
        if (fit.ShouldBeUnique is null
            && (IsUnique || source.OverridesStrictly(IsUniqueSource))
            && ((toDependent?.Member is not null && shouldInvert != true) || (toPrincipal?.Member is not null && shouldInvert == true)))
        {
            fit.ShouldBeUnique = true;
        }

        fit.ChangesTypes = shouldInvert == false && !fit.HasConflicts && (principal != PrincipalEntityType || dependent != DeclaringEntityType)
            && ((toPrincipal?.Member is { } toPrincipalMember && !RelationshipCompatibility.IsNavigation(toPrincipalMember, DeclaringEntityType, PrincipalEntityType, shouldBeCollection: false))
                || (toDependent?.Member is { } toDependentMember && !RelationshipCompatibility.CanPointToDependent(toDependentMember, PrincipalEntityType, DeclaringEntityType, out _)));
        return fit;
    }

    /// <summary>Whether one end may change to what is wanted of it.</summary>
    private bool CanTake(
        MemberIdentity? wanted, MemberIdentity? opposite, EntityTypeBuilder declaring, bool pointsToPrincipal, ConfigurationSource source, NavigationFit fit)
    {
        if (wanted is null || wanted.Name == Navigation(pointsToPrincipal)?.Name)
        {
            return true;
        }

        if (!source.Overrides(pointsToPrincipal ? DependentToPrincipalSource : PrincipalToDependentSource))
        {
            return false;
        }

        if (wanted.Name is null)
        {
            return true;
        }

        if (opposite is null
            && wanted.Name == Navigation(!pointsToPrincipal)?.Name
            && (DeclaringEntityType.IsAssignableFrom(PrincipalEntityType) || PrincipalEntityType.IsAssignableFrom(DeclaringEntityType)))
        {
            fit.RemovesOpposite = true;
            return source.Overrides(pointsToPrincipal ? PrincipalToDependentSource : DependentToPrincipalSource);
        }

        return source == ConfigurationSource.Explicit || declaring.CanAddNavigation(wanted.Name, wanted.Member?.Type, source);
    }

    /// <summary>Whether a source may take a navigation away.</summary>
    private bool CanRemoveNavigation(bool pointsToPrincipal, ConfigurationSource? source, bool overrideSameSource = true)
    {
        var existingSource = pointsToPrincipal ? DependentToPrincipalSource : PrincipalToDependentSource;
        return Navigation(pointsToPrincipal) is null
            || ((pointsToPrincipal || !IsOwnership) && source.Overrides(existingSource) && (overrideSameSource || source != existingSource));
    }

    private sealed class NavigationFit
    {
        /// <summary>True: the ends must be swapped; false: they must not; null: both ways fit.</summary>
        public bool? ShouldInvert { get; set; }

        public bool? ShouldBeUnique { get; set; }

        public bool RemovesOpposite { get; set; }

        /// <summary>Other relationships hold a navigation that is wanted here.</summary>
        public bool HasConflicts { get; set; }

        public bool ChangesTypes { get; set; }
    }
}
