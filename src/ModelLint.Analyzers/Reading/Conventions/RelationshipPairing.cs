using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Which of an entity type's navigations go with which inverses.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/RelationshipDiscoveryConvention.cs (RemoveIncompatibleWithExistingRelationships)
/// </summary>
internal static class RelationshipPairing
{
    /// <summary>Pairs what can be paired in one way only; what is left of a candidate with several inverses is ambiguous.</summary>
    public static List<RelationshipCandidate> Pair(EntityTypeBuilder entityType, List<RelationshipCandidate> candidates)
    {
        var result = new List<RelationshipCandidate>();
        foreach (var candidate in candidates)
        {
            var target = candidate.Target;
            while (candidate.Navigations.Count > 0)
            {
                var navigation = candidate.Navigations[0];
                if (LeadsElsewhere(entityType, navigation, target))
                {
                    candidate.Navigations.Remove(navigation);
                    continue;
                }

                if (candidate.Navigations.Count == 1 && candidate.Inverses.Count == 0)
                {
                    break;
                }

                var compatible = candidate.Inverses.Where(inverse => AreCompatible(navigation, inverse, entityType, target)).Take(2).ToList();
                if (compatible.Count == 2)
                {
                    break;
                }

                if (compatible.Count == 0)
                {
                    candidate.Navigations.Remove(navigation);
                    result.Add(new(target, [navigation], [], candidate.IsOwnership));
                    if (target == entityType && candidate.Inverses.Count > 0)
                    {
                        MoveFirstInverse(candidate);
                    }

                    if (candidate.Navigations.Count == 0)
                    {
                        candidate.Inverses.RemoveAll(inverse => !AreCompatible(null, inverse, entityType, target));
                    }

                    continue;
                }

                if (candidate.Navigations.Any(other => other != navigation && AreCompatible(other, compatible[0], entityType, target)))
                {
                    break;
                }

                candidate.Navigations.Remove(navigation);
                candidate.Inverses.Remove(compatible[0]);
                result.Add(new(target, [navigation], compatible, candidate.IsOwnership));
                if (target == entityType && candidate.Navigations.Count == 0 && candidate.Inverses.Count > 0)
                {
                    MoveFirstInverse(candidate);
                }
            }

            if (candidate.Navigations.Count > 0 || candidate.Inverses.Count > 0)
            {
                result.Add(candidate);
            }
            else if (result.All(other => other.Target != target))
            {
                RelationshipCandidates.RemoveIfUnused(target);
            }
        }

        return result;
    }

    /// <summary>Of a self-reference: what could be the inverse of one navigation is a navigation itself.</summary>
    private static void MoveFirstInverse(RelationshipCandidate candidate)
    {
        var next = candidate.Inverses[0];
        if (!candidate.Navigations.Contains(next))
        {
            candidate.Navigations.Add(next);
        }

        candidate.Inverses.Remove(next);
    }

    private static bool LeadsElsewhere(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target) =>
        entityType.FindNavigation(navigation.Name) is { } existing ? existing.DeclaringEntityType != entityType || existing.TargetEntityType != target
        : entityType.FindSkipNavigation(navigation.Name) is { } skip && (skip.DeclaringEntityType != entityType || skip.TargetEntityType != target);

    private static bool AreCompatible(MemberDeclaration? navigation, MemberDeclaration? inverse, EntityTypeBuilder entityType, EntityTypeBuilder target)
    {
        if (navigation is not null
            && entityType.FindNavigation(navigation.Name) is { } existing
            && ((inverse is not null && !CanSetInverse(existing, inverse, target)) || !existing.TargetEntityType.IsInHierarchyOf(target)))
        {
            return false;
        }

        return inverse is null
            || target.FindNavigation(inverse.Name) is not { } existingInverse
            || (existingInverse.DeclaringEntityType == target
                && (navigation is null || CanSetInverse(existingInverse, navigation, entityType))
                && existingInverse.TargetEntityType.IsInHierarchyOf(entityType)
                && entityType.Model.Types.IsAssignableTo(existingInverse.TargetEntityType.ClrType, entityType.ClrType));
    }

    private static bool CanSetInverse(NavigationBuilder existing, MemberDeclaration inverse, EntityTypeBuilder inverseType)
    {
        var foreignKey = existing.ForeignKey;
        return (foreignKey.IsSelfReferencing || existing.TargetEntityType == inverseType)
            && foreignKey.CanSetNavigation(MemberIdentity.Of(inverse), !existing.IsOnDependent, ConfigurationSource.Convention);
    }
}
