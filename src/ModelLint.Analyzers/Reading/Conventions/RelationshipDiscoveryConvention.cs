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
                RemoveAmbiguities(entityType, member);
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
            if (RemoveAmbiguous(entityType, type))
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
            isRemoved |= RemoveAmbiguities(type, member);
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
        if (RemoveAmbiguities(entityType, (_, type) => type.Equals(target.ClrType)))
        {
            DiscoverRelationships(entityType);
        }
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation)
    {
        foreach (var entityType in navigation.DeclaringEntityType.SelfAndDerivedTypes.ToList())
        {
            var target = navigation.TargetEntityType;
            var isRemoved = RemoveAmbiguous(entityType, target.ClrType);
            var isTargetRemoved = RemoveAmbiguous(target, entityType.ClrType);
            if (isRemoved)
            {
                DiscoverRelationships(entityType);
            }

            if (isTargetRemoved && navigation.IsInModel)
            {
                DiscoverRelationships(target);
            }

            if (!navigation.IsInModel)
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
            if (RemoveIfAmbiguous(entityType, candidate))
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

    private static bool RemoveIfAmbiguous(EntityTypeBuilder entityType, RelationshipCandidate candidate)
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

        candidate.Navigations.RemoveAll(navigation => !RemoveNavigation(entityType, navigation));
        candidate.Inverses.RemoveAll(inverse => !RemoveNavigation(target, inverse));
        if (!isAmbiguousOnBase)
        {
            AddAmbiguous(entityType, candidate.Navigations, target.ClrType);
            AddAmbiguous(target, candidate.Inverses, entityType.ClrType);
        }

        return true;
    }

    /// <summary>False where a higher source has configured it: then it is not ambiguous.</summary>
    private static bool RemoveNavigation(EntityTypeBuilder declaring, MemberDeclaration member)
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

    private static void AddAmbiguous(EntityTypeBuilder entityType, List<MemberDeclaration> navigations, ClrType target)
    {
        foreach (var navigation in navigations)
        {
            entityType.AmbiguousNavigations[navigation.Name] = target;
        }
    }

    private static bool RemoveAmbiguous(EntityTypeBuilder entityType, ClrType target)
    {
        var names = entityType.AmbiguousNavigations.Where(ambiguous => entityType.Model.Types.IsAssignableTo(ambiguous.Value, target)).Select(ambiguous => ambiguous.Key).ToList();
        foreach (var name in names)
        {
            entityType.AmbiguousNavigations.Remove(name);
        }

        return names.Count > 0;
    }

    private static bool RemoveAmbiguities(EntityTypeBuilder entityType, MemberDeclaration member) =>
        RemoveAmbiguities(entityType, (name, _) => name == member.Name || entityType.FindNavigationMember(name)?.Type.Equals(member.Type) == true);

    /// <summary>Takes back the ambiguities that fit, here and on the types they lead to; false where there was none.</summary>
    private static bool RemoveAmbiguities(EntityTypeBuilder entityType, Func<string, ClrType, bool> fits)
    {
        var found = entityType.AmbiguousNavigations.Where(ambiguous => fits(ambiguous.Key, ambiguous.Value)).ToList();
        foreach (var ambiguous in found)
        {
            RemoveAmbiguous(entityType, ambiguous.Value);
            if (MemberClassifier.GetNavigationCandidates(entityType).TryGetValue(ambiguous.Key, out var candidate)
                && RelationshipCandidates.GetTarget(entityType, candidate, shouldCreate: false) is { } target)
            {
                RemoveAmbiguous(target, entityType.ClrType);
            }
        }

        return found.Count > 0;
    }
}
