using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// Other foreign keys that hold what a relationship is to have, and whether they give way, merge or stand in the way.
internal sealed partial class ForeignKeyBuilder
{
    [Flags]
    private enum Resolution
    {
        None = 0,
        Remove = 1,
        ResetToPrincipal = 2,
        ResetToDependent = 4,
        ResetDependentProperties = 8,
    }

    private sealed record Match(ForeignKeyBuilder ForeignKey, bool HasSameSource, Resolution Resolution, bool RemovesInverse);

    private sealed class Matches
    {
        /// <summary>The one to merge with.</summary>
        public ForeignKeyBuilder? Found { get; set; }

        public bool? IsInverted { get; set; }

        /// <summary>Something of a higher source stands in the way.</summary>
        public bool HasConflicts { get; set; }

        public List<Match> Resolvable { get; } = [];
    }

    /// <summary>EF's <c>FindCompatibleRelationship</c>.</summary>
    private Matches FindCompatible(
        EntityTypeBuilder principal,
        EntityTypeBuilder dependent,
        MemberIdentity? toPrincipal,
        MemberIdentity? toDependent,
        IReadOnlyList<PropertyBuilder>? dependentProperties,
        IReadOnlyList<PropertyBuilder>? principalProperties,
        ConfigurationSource? principalEndSource,
        ConfigurationSource? source)
    {
        var result = new Matches();
        var unresolvable = new List<ForeignKeyBuilder>();
        var related = FindRelated(principal, dependent, toPrincipal, toDependent, dependentProperties, principalProperties ?? principal.FindPrimaryKey()?.Properties);
        foreach (var other in related.Where(other => other != this))
        {
            if (other.Resolve(principal, dependent, toPrincipal, toDependent, dependentProperties, source) is { } match)
            {
                result.Resolvable.Add(match);
            }
            else
            {
                unresolvable.Add(other);
            }
        }

        var candidates = unresolvable
            .Concat(result.Resolvable.Where(match => match.HasSameSource).Select(match => match.ForeignKey))
            .Concat(result.Resolvable.Where(match => !match.HasSameSource).Select(match => match.ForeignKey));
        foreach (var candidate in candidates)
        {
            if (CanMergeWith(candidate, principal, dependent, toPrincipal, toDependent, dependentProperties, principalProperties, principalEndSource, source, out var isInverted))
            {
                result.IsInverted = isInverted;
                result.Found = candidate;
                break;
            }
        }

        if (unresolvable.Any(other => other != result.Found))
        {
            result.HasConflicts = true;
            result.Found = null;
        }

        return result;
    }

    /// <summary>What the existing foreign key has to give up for a relationship of the given shape; null where its source forbids it.</summary>
    private Match? Resolve(
        EntityTypeBuilder principal,
        EntityTypeBuilder dependent,
        MemberIdentity? toPrincipal,
        MemberIdentity? toDependent,
        IReadOnlyList<PropertyBuilder>? dependentProperties,
        ConfigurationSource? source)
    {
        var resolution = Resolution.None;
        bool? hasSameSource = null;
        var removesInverse = false;
        var resolvable = true;
        GiveUp(toPrincipal?.Name, toDependent?.Name, dependent);
        GiveUp(toDependent?.Name, toPrincipal?.Name, principal);

        if (dependentProperties is not null && Properties.SequenceEqual(dependentProperties))
        {
            if (source.Overrides(PropertiesSource))
            {
                resolution |= Resolution.ResetDependentProperties;
                if (source == PropertiesSource)
                {
                    hasSameSource = true;
                }
                else
                {
                    hasSameSource ??= false;
                }
            }
            else
            {
                resolvable = false;
            }
        }

        if (!resolvable)
        {
            return null;
        }

        if ((hasSameSource ?? true) && source is { } && source.Overrides(Source))
        {
            resolution |= Resolution.Remove;
        }

        return new(this, hasSameSource ?? true, resolution, removesInverse);

        void GiveUp(string? name, string? inverseName, EntityTypeBuilder entityType)
        {
            if (name is null)
            {
                return;
            }

            bool pointsToPrincipal;
            if (name == DependentToPrincipal?.Name && entityType.IsInHierarchyOf(DeclaringEntityType))
            {
                pointsToPrincipal = true;
            }
            else if (name == PrincipalToDependent?.Name && entityType.IsInHierarchyOf(PrincipalEntityType))
            {
                pointsToPrincipal = false;
            }
            else
            {
                return;
            }

            var existingDeclaring = pointsToPrincipal ? DeclaringEntityType : PrincipalEntityType;
            var existingInverse = Navigation(!pointsToPrincipal);
            var reset = pointsToPrincipal ? Resolution.ResetToPrincipal : Resolution.ResetToDependent;
            if (CanRemoveNavigation(pointsToPrincipal, source, overrideSameSource: false))
            {
                resolution |= reset;
                hasSameSource ??= false;
            }
            else if (CanRemoveNavigation(pointsToPrincipal, source)
                // A pair of navigations of derived types is not given up for a single one of a base.
                && (Source == ConfigurationSource.Explicit || inverseName is not null || existingInverse is null || !existingDeclaring.IsStrictlyDerivedFrom(entityType)))
            {
                removesInverse |= inverseName is not null && existingInverse is not null && inverseName != existingInverse.Name;
                resolution |= reset;
                hasSameSource = true;
            }
            else if (!source.Overrides(Source) || source is null)
            {
                resolvable = false;
            }
        }
    }

    private bool CanMergeWith(
        ForeignKeyBuilder candidate,
        EntityTypeBuilder principal,
        EntityTypeBuilder dependent,
        MemberIdentity? toPrincipal,
        MemberIdentity? toDependent,
        IReadOnlyList<PropertyBuilder>? dependentProperties,
        IReadOnlyList<PropertyBuilder>? principalProperties,
        ConfigurationSource? principalEndSource,
        ConfigurationSource? source,
        out bool isInverted)
    {
        isInverted = false;
        if (Model.EFVersion >= 9
            && principalEndSource.OverridesStrictly(candidate.DependentToPrincipalSource)
            && (principal != candidate.PrincipalEntityType || dependent != candidate.DeclaringEntityType)
            && principal.IsInHierarchyOf(dependent))
        {
            return false;
        }

        var strictPrincipal = principalEndSource is not null && principalEndSource.Overrides(PrincipalEndSource);
        if (candidate.FitTypes(principal, dependent, strictPrincipal, toPrincipal, toDependent, source) is not { } fit)
        {
            return false;
        }

        isInverted = fit.ShouldInvert;
        var (existingPrincipal, existingDependent) = isInverted
            ? (candidate.DeclaringEntityType, candidate.PrincipalEntityType)
            : (candidate.PrincipalEntityType, candidate.DeclaringEntityType);
        var isPairOfDerivedTypes = source != ConfigurationSource.Explicit
            && (fit.ResetsToPrincipal || fit.ResetsToDependent)
            && (toPrincipal?.Name is null || toDependent?.Name is null)
            && candidate.DependentToPrincipal is not null && candidate.PrincipalToDependent is not null
            && principal.IsAssignableFrom(existingPrincipal) && dependent.IsAssignableFrom(existingDependent);
        return !isPairOfDerivedTypes
            && (dependentProperties is null || RelationshipCompatibility.AreOn(dependentProperties, candidate.DeclaringEntityType))
            && (principalProperties is null || RelationshipCompatibility.AreOn(principalProperties, candidate.PrincipalEntityType));
    }

    private static IEnumerable<ForeignKeyBuilder> FindRelated(
        EntityTypeBuilder principal,
        EntityTypeBuilder dependent,
        MemberIdentity? toPrincipal,
        MemberIdentity? toDependent,
        IReadOnlyList<PropertyBuilder>? dependentProperties,
        IReadOnlyList<PropertyBuilder>? principalProperties)
    {
        var related = new List<ForeignKeyBuilder>();
        if (toPrincipal?.Name is { } toPrincipalName)
        {
            related.AddRange(dependent.FindNavigationsInHierarchy(toPrincipalName).Select(navigation => navigation.ForeignKey));
        }

        if (toDependent?.Name is { } toDependentName)
        {
            related.AddRange(principal.FindNavigationsInHierarchy(toDependentName).Select(navigation => navigation.ForeignKey));
        }

        if (dependentProperties is not null)
        {
            var principalKey = principalProperties is null ? null : principal.FindKey(principalProperties);
            related.AddRange(dependent.FindForeignKeysInHierarchy(dependentProperties).Where(foreignKey =>
                foreignKey.PrincipalEntityType == principal
                && (principalProperties is null || (principalKey is not null && foreignKey.PrincipalKey == principalKey))));
        }

        return related.Distinct().ToList();
    }

    /// <summary>The one foreign key that already has this shape; null where there is none, or more than one.</summary>
    public static ForeignKeyBuilder? FindCurrent(EntityTypeBuilder principal, EntityTypeBuilder dependent, MemberIdentity? toPrincipal, MemberIdentity? toDependent)
    {
        ForeignKeyBuilder? current = null;
        foreach (var other in FindRelated(principal, dependent, toPrincipal, toDependent, null, null))
        {
            if (!other.DeclaringEntityType.IsAssignableFrom(dependent) || !other.PrincipalEntityType.IsAssignableFrom(principal))
            {
                continue;
            }

            var isInvertedInHierarchy = principal.IsInHierarchyOf(dependent) && other.HasAlready(toDependent, toPrincipal);
            if (!isInvertedInHierarchy && !other.HasAlready(toPrincipal, toDependent))
            {
                continue;
            }

            if (current is not null)
            {
                return null;
            }

            current = other;
        }

        return current;
    }
}
