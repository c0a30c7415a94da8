using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// What of an entity type's members could be relationships, and with which inverses.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/RelationshipDiscoveryConvention.cs (FindRelationshipCandidates and the filters behind it)
/// </summary>
internal static class RelationshipCandidates
{
    public static List<RelationshipCandidate> Find(EntityTypeBuilder entityType, ISet<ClrType>? unmatchedInverseTypes)
    {
        var ownership = entityType.FindOwnership();
        if (ownership is null && entityType.IsOwned)
        {
            return [];
        }

        var candidates = FindByTarget(entityType, ownership, unmatchedInverseTypes);
        candidates = WithoutGoneTargets(entityType, candidates);
        candidates = RelationshipPairing.Pair(entityType, candidates);
        RemoveInheritedInverses(candidates);
        return WithoutSingleSidedOfBase(entityType, candidates);
    }

    private static List<RelationshipCandidate> FindByTarget(EntityTypeBuilder entityType, ForeignKeyBuilder? ownership, ISet<ClrType>? unmatchedInverseTypes)
    {
        var candidates = new List<RelationshipCandidate>();
        foreach (var navigation in MemberClassifier.GetNavigationCandidates(entityType).Values)
        {
            if ((entityType.FindNavigation(navigation.Name) is null
                    && entityType.FindSkipNavigation(navigation.Name) is null
                    && (!IsCandidateNavigationProperty(entityType, navigation.Member) || IsNewSharedType(entityType, navigation.TargetType)))
                || entityType.Model.FindComplexSource(navigation.TargetType) is not null
                || GetTarget(entityType, navigation) is not { } target)
            {
                continue;
            }

            if (!entityType.IsInModel)
            {
                // It went while its target was coming.
                Set(candidates, RelationshipCandidate.None(target));
                break;
            }

            Add(candidates, entityType, ownership, navigation, target, unmatchedInverseTypes);
        }

        return candidates;
    }

    private static void Add(
        List<RelationshipCandidate> candidates,
        EntityTypeBuilder entityType,
        ForeignKeyBuilder? ownership,
        MemberClassifier.NavigationCandidate navigation,
        EntityTypeBuilder target,
        ISet<ClrType>? unmatchedInverseTypes)
    {
        if (target.IsKeyless || (target.IsOwned && (entityType.AmbiguousNavigations.ContainsValue(navigation.TargetType) || entityType.IsKeyless)))
        {
            Set(candidates, RelationshipCandidate.None(target));
            return;
        }

        var targetOwnership = target.FindOwnership();
        var shouldBeOwnership = target.IsOwned
            && (targetOwnership is null || (targetOwnership.PrincipalEntityType == entityType && targetOwnership.PrincipalToDependent?.Name == navigation.Name))
            && (ownership is null || !entityType.IsInOwnershipPath(target));
        if (!target.HasSharedClrType)
        {
            unmatchedInverseTypes?.Remove(navigation.TargetType);
        }

        // Only its owner, and what it owns, may have navigations to an owned type; it may have no collections of others.
        var isForeignToOwned = target.IsOwned && !shouldBeOwnership
            && (targetOwnership?.PrincipalEntityType == entityType || !target.IsInOwnershipPath(entityType))
            && (ownership is null || !entityType.IsInOwnershipPath(target));
        if (isForeignToOwned || (!shouldBeOwnership && ownership is not null && navigation.IsCollection))
        {
            Set(candidates, RelationshipCandidate.None(target));
            return;
        }

        if (candidates.FirstOrDefault(candidate => candidate.Target == target) is { } existing)
        {
            if (!existing.IsOwnership && !shouldBeOwnership)
            {
                if ((target != entityType || !existing.Inverses.Contains(navigation.Member)) && !existing.Navigations.Contains(navigation.Member))
                {
                    existing.Navigations.Add(navigation.Member);
                }

                return;
            }

            // Owned a second time: from now on the CLR type is shared, and the first owned type is made anew below its own name.
            var name = entityType.GetOwnedName(navigation.TargetType.ShortDisplayName, navigation.Name);
            if (entityType.Model.SharedTypeEntity(name, navigation.TargetType, shouldBeOwned: true, ConfigurationSource.Convention) is not { } shared)
            {
                return;
            }

            target = shared;
        }

        var inverses = new List<MemberDeclaration>();
        if (!entityType.IsKeyless && !FindInverses(entityType, ownership, navigation.Member, target, shouldBeOwnership, inverses))
        {
            return;
        }

        Set(candidates, new(target, [navigation.Member], inverses, shouldBeOwnership));
    }

    /// <summary>False where the target turns out to be the owner: the relationship is found from there.</summary>
    private static bool FindInverses(
        EntityTypeBuilder entityType, ForeignKeyBuilder? ownership, MemberDeclaration navigation, EntityTypeBuilder target, bool shouldBeOwnership, List<MemberDeclaration> inverses)
    {
        var types = entityType.Model.Types;
        foreach (var inverse in MemberClassifier.GetNavigationCandidates(target).Values)
        {
            if (IsSame(types, inverse.Member, navigation)
                || (target.FindNavigation(inverse.Name) is null && target.FindSkipNavigation(inverse.Name) is null && !IsCandidateNavigationProperty(target, inverse.Member)))
            {
                continue;
            }

            // The inverse of a base type counts only where the target is owned by this type.
            if (!inverse.TargetType.Equals(entityType.ClrType)
                && (!types.IsAssignableTo(entityType.ClrType, inverse.TargetType)
                    || inverse.IsCollection
                    || (!shouldBeOwnership && !target.IsInOwnershipPath(entityType))))
            {
                continue;
            }

            if (ownership is not null
                && !shouldBeOwnership
                && !target.IsInOwnershipPath(entityType)
                && (ownership.PrincipalEntityType == target || !entityType.IsInOwnershipPath(target))
                && (ownership.PrincipalEntityType != target || ownership.PrincipalToDependent?.Name != inverse.Name))
            {
                continue;
            }

            if (shouldBeOwnership && inverse.IsCollection)
            {
                RemoveIfUnused(target);
                return false;
            }

            inverses.Add(inverse.Member);
        }

        return true;
    }

    // EF: IsSameAs.
    private static bool IsSame(TypeCatalog types, MemberDeclaration left, MemberDeclaration right) =>
        left.Name == right.Name
        && (types.IsAssignableTo(left.DeclaringType, right.DeclaringType) || types.IsAssignableTo(right.DeclaringType, left.DeclaringType));

    private static List<RelationshipCandidate> WithoutGoneTargets(EntityTypeBuilder entityType, List<RelationshipCandidate> candidates)
    {
        var result = new List<RelationshipCandidate>();
        foreach (var candidate in candidates)
        {
            if (!entityType.IsInModel || candidate.Navigations.Count == 0)
            {
                RemoveIfUnused(candidate.Target);
            }
            else if (candidate.Target.IsInModel)
            {
                result.Add(candidate);
            }
            else if (candidate.Navigations.Count == 1
                && MemberClassifier.GetNavigationCandidates(entityType).TryGetValue(candidate.Navigations[0].Name, out var navigation)
                && GetTarget(entityType, navigation) is { } target)
            {
                // It has become one of several over a shared CLR type meanwhile.
                result.Add(new(target, candidate.Navigations, candidate.Inverses, candidate.IsOwnership));
            }
        }

        return result;
    }

    /// <summary>A navigation of a base is the inverse for the base alone, not again for its derived types.</summary>
    private static void RemoveInheritedInverses(List<RelationshipCandidate> candidates)
    {
        foreach (var hierarchy in candidates.GroupBy(candidate => candidate.Target.RootType).Select(group => group.ToList()))
        {
            var done = new HashSet<RelationshipCandidate>();
            foreach (var candidate in hierarchy)
            {
                RemoveInheritedInverses(candidate, hierarchy, done);
            }
        }
    }

    private static void RemoveInheritedInverses(RelationshipCandidate candidate, List<RelationshipCandidate> hierarchy, HashSet<RelationshipCandidate> done)
    {
        if (done.Contains(candidate) || (candidate.Navigations.Count > 1 && candidate.Inverses.Count > 0) || candidate.Inverses.Count > 1)
        {
            return;
        }

        done.Add(candidate);
        if (candidate.Inverses.Count == 0)
        {
            return;
        }

        var name = candidate.Inverses[0].Name;
        foreach (var derived in hierarchy.Where(other => other.Target.IsStrictlyDerivedFrom(candidate.Target)))
        {
            derived.Inverses.RemoveAll(inverse => inverse.Name == name);
            RemoveInheritedInverses(derived, hierarchy, done);
        }
    }

    /// <summary>A derived type has the navigation with an inverse: then its base does not have it without one.</summary>
    private static List<RelationshipCandidate> WithoutSingleSidedOfBase(EntityTypeBuilder entityType, List<RelationshipCandidate> candidates)
    {
        var result = new List<RelationshipCandidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Inverses.Count == 0)
            {
                candidate.Navigations.RemoveAll(navigation => entityType.FindDerivedNavigations(navigation.Name).Any(derived => derived.Inverse is not null));
                if (candidate.Navigations.Count == 0)
                {
                    if (result.All(other => other.Target != candidate.Target))
                    {
                        RemoveIfUnused(candidate.Target);
                    }

                    continue;
                }
            }

            result.Add(candidate);
        }

        return result;
    }

    public static EntityTypeBuilder? GetTarget(EntityTypeBuilder entityType, MemberClassifier.NavigationCandidate navigation, bool shouldCreate = true)
    {
        var identity = MemberIdentity.Of(navigation.Member);
        return (shouldCreate ? entityType.GetTarget(navigation.TargetType, null, identity, ConfigurationSource.Convention, navigation.ShouldBeOwned) : null)
            ?? (entityType.IsInModel ? entityType.GetTarget(navigation.TargetType, null, identity, null, navigation.ShouldBeOwned) : null);
    }

    public static bool IsCandidateNavigationProperty(EntityTypeBuilder entityType, MemberDeclaration member) =>
        !entityType.IsIgnored(member.Name, ConfigurationSource.Convention)
        && entityType.FindProperty(member.Name) is null
        && entityType.FindComplexProperty(member.Name) is null
        && (!entityType.IsKeyless || entityType.Model.Types.SequenceTypeOf(member.Type) is null);

    /// <summary>An owned or shared type that was made for a navigation, and has no relationship after all, goes again.</summary>
    public static void RemoveIfUnused(EntityTypeBuilder entityType)
    {
        if ((entityType.IsOwned || entityType.HasSharedClrType)
            && entityType.Source == ConfigurationSource.Convention
            && !entityType.AllForeignKeys.Any()
            && !entityType.AllReferencingForeignKeys.Any())
        {
            entityType.Model.RemoveEntityType(entityType, ConfigurationSource.Convention);
        }
    }

    private static bool IsNewSharedType(EntityTypeBuilder entityType, ClrType target) =>
        (entityType.Model.FindSharedSource(target) is not null || target is { Name: "Dictionary", Namespace: "System.Collections.Generic", TypeArguments.Count: 2 })
        && !entityType.Model.IsOwned(target)
        && entityType.FindInOwnershipPath(target) is null;

    private static void Set(List<RelationshipCandidate> candidates, RelationshipCandidate candidate)
    {
        var index = candidates.FindIndex(other => other.Target == candidate.Target);
        if (index < 0)
        {
            candidates.Add(candidate);
        }
        else
        {
            candidates[index] = candidate;
        }
    }
}
