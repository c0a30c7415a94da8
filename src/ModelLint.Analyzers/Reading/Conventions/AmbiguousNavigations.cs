using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Navigations that could be paired in more than one way: they are given up, and noted until something settles it.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/RelationshipDiscoveryConvention.cs (TryRemoveAmbiguous… and the annotation AmbiguousNavigations)
/// </summary>
internal static class AmbiguousNavigations
{
    /// <summary>Gives up what could be paired in more than one way; false where the candidate is not ambiguous.</summary>
    public static bool GiveUp(EntityTypeBuilder entityType, RelationshipCandidate candidate)
    {
        var target = candidate.Target;
        var isAmbiguousOnBase = IsAmbiguousTo(entityType.BaseType, target.ClrType) || IsAmbiguousTo(target.BaseType, entityType.ClrType);
        if (!(candidate.Navigations.Count > 1 && candidate.Inverses.Count > 0 && !candidate.IsOwnership)
            && candidate.Inverses.Count <= 1
            && !isAmbiguousOnBase
            && !entityType.AmbiguousNavigations.ContainsValue(target.ClrType)
            && !target.AmbiguousNavigations.ContainsValue(entityType.ClrType))
        {
            return false;
        }

        // An ownership stays even if the owner is referred to in more than one way.
        if (entityType.IsOwned && entityType.FindOwnership() is { } ownership && ownership.PrincipalEntityType == target)
        {
            candidate.Inverses.RemoveAll(inverse => inverse.Name == ownership.PrincipalToDependent?.Name);
        }

        candidate.Navigations.RemoveAll(navigation => !Remove(entityType, navigation));
        candidate.Inverses.RemoveAll(inverse => !Remove(target, inverse));
        if (!isAmbiguousOnBase)
        {
            Add(entityType, candidate.Navigations, target.ClrType);
            Add(target, candidate.Inverses, entityType.ClrType);
        }

        return true;
    }

    /// <summary>False where a higher source has configured it: then it is not ambiguous.</summary>
    private static bool Remove(EntityTypeBuilder declaring, MemberDeclaration member)
    {
        if (declaring.FindDeclaredNavigation(member.Name) is { } navigation)
        {
            var foreignKey = navigation.ForeignKey;
            if (!foreignKey.IsOwnership)
            {
                return foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, ConfigurationSource.Convention)
                    || foreignKey.HasNavigation(null, navigation.IsOnDependent, ConfigurationSource.Convention) is not null;
            }

            return navigation.IsOnDependent
                ? foreignKey.HasNavigation(null, navigation.IsOnDependent, ConfigurationSource.Convention) is not null
                : foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, ConfigurationSource.Convention);
        }

        if (declaring.FindDeclaredSkipNavigation(member.Name) is { } skipNavigation)
        {
            var inverse = skipNavigation.Inverse;
            if (!declaring.HasNoSkipNavigation(skipNavigation, ConfigurationSource.Convention))
            {
                return false;
            }

            if (inverse is { IsInModel: true })
            {
                inverse.DeclaringEntityType.HasNoSkipNavigation(inverse, ConfigurationSource.Convention);
            }
        }

        return true;
    }

    private static bool IsAmbiguousTo(EntityTypeBuilder? entityType, ClrType target) =>
        entityType?.SelfAndBaseTypes.Any(type => type.AmbiguousNavigations.ContainsValue(target)) == true;

    private static void Add(EntityTypeBuilder entityType, List<MemberDeclaration> navigations, ClrType target)
    {
        foreach (var navigation in navigations)
        {
            entityType.AmbiguousNavigations[navigation.Name] = target;
        }
    }

    /// <summary>The ambiguities that lead to that type are settled; false where there was none.</summary>
    public static bool Forget(EntityTypeBuilder entityType, ClrType target)
    {
        var names = entityType.AmbiguousNavigations.Where(ambiguous => entityType.Model.Types.IsAssignableTo(ambiguous.Value, target)).Select(ambiguous => ambiguous.Key).ToList();
        foreach (var name in names)
        {
            entityType.AmbiguousNavigations.Remove(name);
        }

        return names.Count > 0;
    }

    public static bool ForgetOnBothEnds(EntityTypeBuilder entityType, MemberDeclaration member) =>
        ForgetOnBothEnds(entityType, (name, _) => name == member.Name || entityType.FindNavigationMember(name)?.Type.Equals(member.Type) == true);

    /// <summary>Takes back the ambiguities that fit, here and on the types they lead to; false where there was none.</summary>
    public static bool ForgetOnBothEnds(EntityTypeBuilder entityType, Func<string, ClrType, bool> fits)
    {
        var found = entityType.AmbiguousNavigations.Where(ambiguous => fits(ambiguous.Key, ambiguous.Value)).ToList();
        foreach (var ambiguous in found)
        {
            Forget(entityType, ambiguous.Value);
            if (MemberClassifier.GetNavigationCandidates(entityType).TryGetValue(ambiguous.Key, out var candidate)
                && RelationshipCandidates.GetTarget(entityType, candidate, shouldCreate: false) is { } target)
            {
                Forget(target, entityType.ClrType);
            }
        }

        return found.Count > 0;
    }
}
