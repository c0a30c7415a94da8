using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.DataAnnotations;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Makes relationships of the properties that lead to other entity types, brings those into the model, and gives up what it cannot pair in one way.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/RelationshipDiscoveryConvention.cs
/// </summary>
internal sealed class RelationshipDiscoveryConvention :
    ITypeIgnoredConvention,
    IEntityTypeAddedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IEntityTypeMemberIgnoredConvention,
    INavigationRemovedConvention,
    INavigationAddedConvention,
    IForeignKeyOwnershipChangedConvention,
    IForeignKeyNullNavigationSetConvention,
    IForeignKeyRemovedConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => DiscoverRelationships(entityType, discoverUnmatchedInverses: true);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is { IsInModel: true })
        {
            DiscoverRelationships(previousBaseType);
        }

        if (entityType.BaseType != newBaseType)
        {
            return;
        }

        foreach (var ignored in newBaseType?.SelfAndBaseTypes.SelectMany(type => type.IgnoredMembers).ToList() ?? [])
        {
            if (entityType.FindNavigationMember(ignored) is { } member)
            {
                AmbiguousNavigations.ForgetOnBothEnds(entityType, member);
            }
        }

        var related = entityType.AllReferencingForeignKeys.Select(foreignKey => foreignKey.DeclaringEntityType)
            .Concat(entityType.AllForeignKeys.Select(foreignKey => foreignKey.PrincipalEntityType))
            .Distinct()
            .Concat(entityType.SelfAndDerivedTypes)
            .ToList();
        foreach (var type in related.Where(type => type.IsInModel))
        {
            DiscoverRelationships(type);
        }
    }

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.IsOwnership && !entityType.IsOwned)
        {
            DiscoverRelationships(entityType, discoverUnmatchedInverses: true);
        }
    }

    public void ProcessNavigationRemoved(EntityTypeBuilder source, EntityTypeBuilder target, string name)
    {
        if (source.IsInModel
            && (target.IsInModel || !source.Model.IsIgnored(target.ClrType, ConfigurationSource.Convention))
            && source.FindNavigationMember(name) is { } member
            && source.FindNavigation(name) is null
            && RelationshipCandidates.IsCandidateNavigationProperty(source, member)
            && MemberClassifier.FindCandidate(source.Model, member) is not null)
        {
            Discover(source, name);
        }
    }

    /// <summary>Here, or else on the types derived from it.</summary>
    private static void Discover(EntityTypeBuilder entityType, string name)
    {
        DiscoverRelationships(entityType);
        if (entityType.FindNavigation(name) is null && !entityType.SelfAndBaseTypes.Any(type => type.AmbiguousNavigations.ContainsKey(name)))
        {
            foreach (var derived in entityType.DirectlyDerivedTypes.ToList())
            {
                Discover(derived, name);
            }
        }
    }

    public void ProcessTypeIgnored(ModelBuilder model, string name, ClrType? type)
    {
        if (type is null)
        {
            return;
        }

        foreach (var entityType in model.EntityTypes.ToList())
        {
            if (AmbiguousNavigations.Forget(entityType, type))
            {
                DiscoverRelationships(entityType);
            }
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        if (entityType.FindNavigationMember(name) is not { } member)
        {
            return;
        }

        var isRemoved = false;
        foreach (var type in entityType.SelfAndDerivedTypes)
        {
            isRemoved |= AmbiguousNavigations.ForgetOnBothEnds(type, member);
        }

        if (isRemoved)
        {
            DiscoverRelationships(entityType);
        }
    }

    public void ProcessForeignKeyNullNavigationSet(ForeignKeyBuilder foreignKey, bool pointsToPrincipal)
    {
        var (entityType, target) = pointsToPrincipal
            ? (foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType)
            : (foreignKey.PrincipalEntityType, foreignKey.DeclaringEntityType);
        if (AmbiguousNavigations.ForgetOnBothEnds(entityType, (_, type) => type.Equals(target.ClrType)))
        {
            DiscoverRelationships(entityType);
        }
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation)
    {
        foreach (var entityType in navigation.DeclaringEntityType.SelfAndDerivedTypes.ToList())
        {
            var target = navigation.TargetEntityType;
            var isRemoved = AmbiguousNavigations.Forget(entityType, target.ClrType);
            var isTargetRemoved = AmbiguousNavigations.Forget(target, entityType.ClrType);
            if (isRemoved)
            {
                DiscoverRelationships(entityType);
            }

            if (isTargetRemoved && (navigation.IsInModel || entityType.Model.EFVersion < 10))
            {
                DiscoverRelationships(target);
            }

            if (!navigation.IsInModel && entityType.Model.EFVersion >= 10)
            {
                return;
            }
        }
    }

    public void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) =>
        DiscoverRelationships(foreignKey.DeclaringEntityType, discoverUnmatchedInverses: true);

    private static void DiscoverRelationships(EntityTypeBuilder entityType, bool discoverUnmatchedInverses = false)
    {
        if (!entityType.IsInModel)
        {
            return;
        }

        HashSet<ClrType>? unmatched = null;
        List<ClrType> inverseTypes = [];
        if (discoverUnmatchedInverses)
        {
            inverseTypes = [.. MemberClassifier.GetInverseCandidateTypes(entityType)];
            unmatched = [.. inverseTypes];
        }

        CreateRelationships(entityType, RelationshipCandidates.Find(entityType, unmatched));
        foreach (var type in inverseTypes.Where(type => unmatched!.Contains(type)))
        {
            foreach (var inverseType in entityType.Model.FindEntityTypes(type).Where(inverseType => inverseType.IsInModel).ToList())
            {
                DiscoverRelationships(inverseType);
            }
        }
    }

    private static void CreateRelationships(EntityTypeBuilder entityType, IReadOnlyList<RelationshipCandidate> candidates)
    {
        var unused = new List<EntityTypeBuilder>();
        foreach (var candidate in candidates)
        {
            var target = candidate.Target;
            RemoveExtraOwnershipInverse(entityType, candidate);
            if (AmbiguousNavigations.GiveUp(entityType, candidate))
            {
                unused.Add(target);
                continue;
            }

            foreach (var navigation in candidate.Navigations)
            {
                if ((target.IsInModel || target.IsOwned) && !Create(entityType, candidate, navigation))
                {
                    unused.Add(target);
                }
            }

            if (candidate.Navigations.Count > 0)
            {
                continue;
            }

            if (candidate.Inverses.Count == 0 || target.IsOwned)
            {
                unused.Add(target);
                continue;
            }

            foreach (var inverse in candidate.Inverses.Where(_ => target.IsInModel))
            {
                if (InverseClaims.IsAmbiguous(target, inverse, entityType))
                {
                    unused.Add(target);
                }
                else
                {
                    target.HasRelationship(entityType, MemberIdentity.Of(inverse), null, ConfigurationSource.Convention);
                }
            }
        }

        foreach (var type in unused)
        {
            RelationshipCandidates.RemoveIfUnused(type);
        }
    }

    private static bool Create(EntityTypeBuilder entityType, RelationshipCandidate candidate, MemberDeclaration navigation)
    {
        var target = candidate.Target;
        var inverse = candidate.Inverses.SingleOrDefault();
        if (InverseClaims.IsAmbiguous(entityType, navigation, target)
            || (inverse is not null && InverseClaims.IsAmbiguous(target, inverse, entityType)))
        {
            return false;
        }

        var toTarget = MemberIdentity.Of(navigation);
        var toEntityType = inverse is null ? null : MemberIdentity.Of(inverse);
        if (candidate.IsOwnership)
        {
            return entityType.HasOwnership(target, toTarget, toEntityType, ConfigurationSource.Convention) is not null;
        }

        if (entityType.HasRelationship(target, toTarget, toEntityType, ConfigurationSource.Convention) is not null)
        {
            return true;
        }

        if (inverse is null)
        {
            return false;
        }

        var types = entityType.Model.Types;
        if (types.SequenceTypeOf(navigation.Type)?.Equals(target.ClrType) == true && types.SequenceTypeOf(inverse.Type)?.Equals(entityType.ClrType) == true)
        {
            entityType.HasSkipNavigation(toTarget, target, toEntityType!, ConfigurationSource.Convention);
        }

        return entityType.FindNavigation(navigation.Name) is not null;
    }

    /// <summary>Of several navigations between an owned type and its owner that differ in how derived their type is, the most derived one counts.</summary>
    private static void RemoveExtraOwnershipInverse(EntityTypeBuilder entityType, RelationshipCandidate candidate)
    {
        var types = entityType.Model.Types;
        if (candidate.Navigations.Count > 1 && entityType.FindOwnership()?.PrincipalEntityType == candidate.Target)
        {
            RemoveLessDerived(types, candidate.Navigations);
        }

        if (candidate.Inverses.Count > 1 && candidate.IsOwnership)
        {
            RemoveLessDerived(types, candidate.Inverses);
        }
    }

    private static void RemoveLessDerived(TypeCatalog types, List<MemberDeclaration> members)
    {
        var mostDerived = members[0].Type;
        foreach (var member in members)
        {
            mostDerived = types.IsAssignableTo(member.Type, mostDerived) ? member.Type : mostDerived;
        }

        members.RemoveAll(member => !member.Type.Equals(mostDerived) && types.IsAssignableTo(mostDerived, member.Type));
    }
}
