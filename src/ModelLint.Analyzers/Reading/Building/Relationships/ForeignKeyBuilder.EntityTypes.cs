using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// Which types the relationship relates, and which of them is the principal.
internal sealed partial class ForeignKeyBuilder
{
    public ForeignKeyBuilder? HasEntityTypes(EntityTypeBuilder principal, EntityTypeBuilder dependent, ConfigurationSource source) =>
        HasEntityTypes(principal, dependent, source, source);

    private ForeignKeyBuilder? HasEntityTypes(EntityTypeBuilder principal, EntityTypeBuilder dependent, ConfigurationSource? principalEndSource, ConfigurationSource source)
    {
        if ((PrincipalEntityType == principal && DeclaringEntityType == dependent)
            || (PrincipalEntityType == LeastDerived(principal, PrincipalEntityType) && DeclaringEntityType == LeastDerived(dependent, DeclaringEntityType)))
        {
            if (principalEndSource is not { } endSource || (PrincipalEndSource is { } existing && existing.Overrides(endSource)))
            {
                return this;
            }

            principal.UpdateSource(source);
            dependent.UpdateSource(source);
            return UpdatePrincipalEndSource(endSource);
        }

        var fit = FitTypes(principal, dependent, strictPrincipal: true, null, null, source);
        if (fit is null)
        {
            if (source == ConfigurationSource.Explicit)
            {
                DeclaringEntityType.MarkUnknown(new($"The ends of the relationship {this} do not fit '{principal}' and '{dependent}'."));
            }

            return null;
        }

        IReadOnlyList<PropertyBuilder>? dependentProperties = [];
        IReadOnlyList<PropertyBuilder>? principalProperties = [];
        if (fit.ShouldInvert)
        {
            principal = LeastDerived(principal, DeclaringEntityType) ?? principal;
            dependent = LeastDerived(dependent, PrincipalEntityType) ?? dependent;
        }
        else
        {
            principal = LeastDerived(principal, PrincipalEntityType) ?? principal;
            dependent = LeastDerived(dependent, DeclaringEntityType) ?? dependent;
            dependentProperties = fit.ResetsDependentProperties ? [] : PropertiesSource is { } propertiesSource && propertiesSource.Overrides(source) ? dependent.GetActualProperties(Properties, source) : null;
            principalProperties = fit.ResetsPrincipalProperties ? [] : PrincipalKeySource is { } keySource && keySource.Overrides(source) ? principal.GetActualProperties(PrincipalKey.Properties, source) : null;
        }

        return Replace(new(source, principal, dependent)
        {
            ToPrincipal = fit.ResetsToPrincipal ? MemberIdentity.None : null,
            ToDependent = fit.ResetsToDependent ? MemberIdentity.None : null,
            DependentProperties = dependentProperties,
            PrincipalProperties = principalProperties,
            IsUnique = fit.ShouldBeUnique,
            RemoveCurrent = true,
            PrincipalEndSource = principalEndSource,
            IsInverted = fit.ShouldInvert,
        });
    }

    private static EntityTypeBuilder? LeastDerived(EntityTypeBuilder left, EntityTypeBuilder right) =>
        left.IsAssignableFrom(right) ? left : right.IsAssignableFrom(left) ? right : null;

    private sealed class TypesFit
    {
        public bool ShouldInvert { get; set; }

        public bool ResetsToPrincipal { get; set; }

        public bool ResetsToDependent { get; set; }

        public bool ResetsPrincipalProperties { get; set; }

        public bool ResetsDependentProperties { get; set; }

        public bool? ShouldBeUnique { get; set; }
    }

    /// <summary>What it takes to relate these two types (EF: <c>CanSetRelatedTypes</c>); null where it cannot be done.</summary>
    private TypesFit? FitTypes(
        EntityTypeBuilder principal, EntityTypeBuilder dependent, bool strictPrincipal, MemberIdentity? toPrincipal, MemberIdentity? toDependent, ConfigurationSource? source)
    {
        var isInvertedInHierarchy = principal.IsInHierarchyOf(dependent)
            && ((toPrincipal is not null && toPrincipal.Name == PrincipalToDependent?.Name)
                || (toDependent is not null && toDependent.Name == DependentToPrincipal?.Name)
                || (Model.EFVersion >= 9 && toPrincipal is null && toDependent is null && principal == DeclaringEntityType && dependent == PrincipalEntityType));
        TypesFit? upright = null;
        if (!isInvertedInHierarchy)
        {
            upright = FitTypes(principal, dependent, toPrincipal, toDependent, source, isInverted: false);
            if (upright is { ResetsToPrincipal: false, ResetsToDependent: false })
            {
                return upright;
            }
        }

        if ((!strictPrincipal || (source is not null && source.Overrides(PrincipalEndSource)))
            && FitTypes(dependent, principal, toDependent, toPrincipal, source, strictPrincipal) is { } inverted
            && (upright is null || inverted is { ResetsToPrincipal: false, ResetsToDependent: false }))
        {
            return new()
            {
                ShouldInvert = true,
                ResetsToPrincipal = inverted.ResetsToDependent,
                ResetsToDependent = inverted.ResetsToPrincipal,
                ShouldBeUnique = inverted.ShouldBeUnique,
            };
        }

        return upright;
    }

    private TypesFit? FitTypes(
        EntityTypeBuilder principal, EntityTypeBuilder dependent, MemberIdentity? toPrincipal, MemberIdentity? toDependent, ConfigurationSource? source, bool isInverted)
    {
        var fit = new TypesFit();
        var newPrincipal = isInverted ? dependent : principal;
        if (!DeclaringEntityType.IsInHierarchyOf(dependent)
            || !PrincipalEntityType.IsInHierarchyOf(principal)
            || (newPrincipal.IsKeyless && !source.OverridesStrictly(newPrincipal.KeylessSource)))
        {
            return null;
        }

        if (toPrincipal is not null)
        {
            if (source is null || !CanSetNavigation(toPrincipal, pointsToPrincipal: true, source, out _))
            {
                return null;
            }

            fit.ResetsToPrincipal = DependentToPrincipal is not null && toPrincipal.Name != DependentToPrincipal.Name;
        }
        else
        {
            bool? shouldBeUnique = null;
            if (DependentToPrincipal?.Member is { } member
                && !(isInverted
                    ? RelationshipCompatibility.CanPointToDependent(member, dependent, principal, out shouldBeUnique)
                    : RelationshipCompatibility.IsNavigation(member, dependent, principal, shouldBeCollection: false)))
            {
                if (source is null || !CanSetNavigation(MemberIdentity.None, pointsToPrincipal: true, source))
                {
                    return null;
                }

                fit.ResetsToPrincipal = true;
            }

            if (isInverted)
            {
                fit.ShouldBeUnique = shouldBeUnique;
            }
        }

        if (toDependent is not null)
        {
            if (source is null || !CanSetNavigation(toDependent, pointsToPrincipal: false, source, out var shouldBeUnique))
            {
                return null;
            }

            fit.ResetsToDependent = PrincipalToDependent is not null && toDependent.Name != PrincipalToDependent.Name;
            fit.ShouldBeUnique = shouldBeUnique ?? fit.ShouldBeUnique;
        }
        else
        {
            bool? shouldBeUnique = null;
            if (PrincipalToDependent?.Member is { } member
                && !(isInverted
                    ? RelationshipCompatibility.IsNavigation(member, principal, dependent, shouldBeCollection: false)
                    : RelationshipCompatibility.CanPointToDependent(member, principal, dependent, out shouldBeUnique)))
            {
                if (source is null || !CanSetNavigation(MemberIdentity.None, pointsToPrincipal: false, source))
                {
                    return null;
                }

                fit.ResetsToDependent = true;
            }

            fit.ShouldBeUnique = (isInverted ? null : shouldBeUnique) ?? fit.ShouldBeUnique;
        }

        if (fit.ShouldBeUnique is { } unique && !CanSetIsUnique(unique, source, out _))
        {
            return null;
        }

        fit.ResetsPrincipalProperties = !RelationshipCompatibility.AreOn(PrincipalKey.Properties, principal);
        fit.ResetsDependentProperties = !RelationshipCompatibility.AreOn(Properties, dependent);
        return (fit.ResetsPrincipalProperties && !(source is not null && source.Overrides(PrincipalKeySource)))
            || (fit.ResetsDependentProperties && !(source is not null && source.Overrides(PropertiesSource)))
            ? null
            : fit;
    }
}
