using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[InverseProperty]</c> on one of two navigations, or on both.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/InversePropertyAttributeConvention.cs
/// </summary>
internal sealed class InversePropertyAttributeConvention :
    IEntityTypeAddedConvention,
    IEntityTypeRemovedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IEntityTypeMemberIgnoredConvention,
    INavigationAddedConvention
{
    private const ConfigurationSource Source = ConfigurationSource.DataAnnotation;

    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        foreach (var (candidate, attribute) in NavigationsWithAttribute(entityType))
        {
            if (!entityType.IsInModel)
            {
                return;
            }

            Process(entityType, candidate, attribute);
        }
    }

    public void ProcessEntityTypeRemoved(EntityTypeBuilder entityType)
    {
        foreach (var (candidate, attribute) in NavigationsWithAttribute(entityType))
        {
            Forget(entityType, candidate, attribute);
            var declaringType = candidate.Member.DeclaringType;
            if (entityType.HasSharedClrType || entityType.IsOwned || entityType.Model.FindEntityType(declaringType) is not null)
            {
                continue;
            }

            // The classes that inherit the navigation have it themselves now.
            foreach (var heir in LeastDerived(entityType.Model, declaringType).Where(heir => heir.IsInModel && !heir.IsIgnored(candidate.Name, Source)))
            {
                Process(heir, candidate, attribute);
            }
        }
    }

    private static IReadOnlyList<EntityTypeBuilder> LeastDerived(ModelBuilder model, ClrType declaringType)
    {
        var heirs = model.EntityTypes.Where(type => !type.HasSharedClrType && !type.IsOwned && model.Types.IsAssignableTo(type.ClrType, declaringType)).ToList();
        return [.. heirs.Where(type => !heirs.Any(other => other != type && model.Types.IsAssignableTo(type.ClrType, other.ClrType)))];
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (entityType.BaseType != newBaseType)
        {
            return;
        }

        foreach (var (candidate, attribute) in NavigationsWithAttribute(entityType).Where(navigation => !navigation.Candidate.Member.DeclaringType.Equals(entityType.ClrType)))
        {
            if (newBaseType is null)
            {
                Process(entityType, candidate, attribute);
            }
            else
            {
                Forget(entityType, candidate, attribute);
            }
        }

        if (newBaseType is null)
        {
            return;
        }

        // What is claimed of the type may be claimed of its new base type too.
        foreach (var target in entityType.SelfAndDerivedTypes.ToList())
        {
            foreach (var (inverse, claims) in target.InverseClaims.Select(claimed => (claimed.Key, claimed.Value.ToList())).ToList())
            {
                _ = claims.Any(claim => RemoveIfAmbiguous(claim.EntityType, claim.Navigation, inverse, target, newBaseType, claims));
            }
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        if (MemberClassifier.GetNavigationCandidates(entityType).TryGetValue(name, out var candidate)
            && candidate.Member.FindAttribute(AttributeNames.InverseProperty) is { } attribute
            && attribute.Argument<string>(0) is { } inverse
            && RelationshipCandidates.GetTarget(entityType, candidate, shouldCreate: false) is { } target)
        {
            InverseClaims.Remove(entityType, name, target, inverse);
        }

        InverseClaims.RemoveAll(entityType, name);
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation)
    {
        if (navigation.Member?.FindAttribute(AttributeNames.InverseProperty) is { } attribute
            && !navigation.DeclaringEntityType.IsOwned
            && !navigation.TargetEntityType.IsOwned
            && Configure(navigation.DeclaringEntityType, navigation.Member, navigation.TargetEntityType, attribute) is null)
        {
            navigation.DeclaringEntityType.Model.Dispatcher.StopProcessing();
        }
    }

    private static void Forget(EntityTypeBuilder entityType, MemberClassifier.NavigationCandidate candidate, AttributeDeclaration attribute)
    {
        if (attribute.Argument<string>(0) is { } inverse && entityType.Model.FindEntityType(candidate.TargetType) is { } target)
        {
            InverseClaims.Remove(entityType, candidate.Name, target, inverse);
        }
    }

    private static IReadOnlyList<(MemberClassifier.NavigationCandidate Candidate, AttributeDeclaration Attribute)> NavigationsWithAttribute(EntityTypeBuilder entityType) =>
        [.. MemberClassifier.GetNavigationCandidates(entityType).Values
            .Select(candidate => (candidate, candidate.Member.FindAttribute(AttributeNames.InverseProperty)!))
            .Where(navigation => navigation.Item2 is not null)];

    private static void Process(EntityTypeBuilder entityType, MemberClassifier.NavigationCandidate candidate, AttributeDeclaration attribute)
    {
        if (entityType.CanHaveNavigation(candidate.Name, candidate.Member.Type, Source)
            && entityType.GetTarget(candidate.TargetType, null, MemberIdentity.Of(candidate.Member), Source, candidate.ShouldBeOwned) is { } target)
        {
            Configure(entityType, candidate.Member, target, attribute);
        }
    }

    /// <summary>Null where the pair is not made, or no relationship.</summary>
    private static ForeignKeyBuilder? Configure(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target, AttributeDeclaration attribute)
    {
        if (FindInverse(entityType, navigation, target, attribute) is not { } inverse)
        {
            return null;
        }

        var claims = InverseClaims.Add(new(navigation.Name, entityType), target, inverse.Name);
        if (RemoveIfAmbiguous(entityType, navigation.Name, inverse.Name, target, target.BaseType, claims))
        {
            return entityType.FindNavigation(navigation.Name)?.ForeignKey;
        }

        var ownership = entityType.FindOwnership();
        var targetOwnership = target.FindOwnership();
        if ((ownership?.PrincipalEntityType == target && ownership.PrincipalToDependent?.Name != inverse.Name)
            || (targetOwnership?.PrincipalEntityType == entityType && targetOwnership.PrincipalToDependent?.Name != navigation.Name))
        {
            return null;
        }

        var identity = MemberIdentity.Of(navigation);
        var inverseIdentity = MemberIdentity.Of(inverse);
        if (target.IsOwned && (targetOwnership is null || targetOwnership.PrincipalEntityType == entityType))
        {
            return IsInheritedFromEntityType(entityType, navigation) ? null : entityType.HasOwnership(target, identity, inverseIdentity, Source);
        }

        if (entityType.IsOwned && (ownership is null || ownership.PrincipalEntityType == target))
        {
            return IsInheritedFromEntityType(entityType, navigation) ? null : target.HasOwnership(entityType, inverseIdentity, identity, Source);
        }

        if (ownership is not null || targetOwnership is not null)
        {
            return null;
        }

        if (target.HasRelationship(entityType, inverseIdentity, identity, Source) is { } foreignKey)
        {
            return foreignKey;
        }

        var types = entityType.Model.Types;
        if (types.SequenceTypeOf(navigation.Type) is { } navigationTarget && types.SequenceTypeOf(inverse.Type) is { } inverseTarget
            && types.IsAssignableTo(target.ClrType, navigationTarget) && types.IsAssignableTo(entityType.ClrType, inverseTarget))
        {
            entityType.HasSkipNavigation(identity, target, inverseIdentity, Source);
        }

        return null;
    }

    private static bool IsInheritedFromEntityType(EntityTypeBuilder entityType, MemberDeclaration navigation) =>
        !navigation.DeclaringType.Equals(entityType.ClrType) && entityType.Model.FindEntityType(navigation.DeclaringType) is not null;

    /// <summary>The member that the attribute names; null where EF throws: no such member, itself, or one that names another.</summary>
    private static MemberDeclaration? FindInverse(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target, AttributeDeclaration attribute)
    {
        var name = attribute.Argument<string>(0);
        var candidates = MemberClassifier.GetNavigationCandidates(target);
        var candidate = name is null ? null
            : candidates.TryGetValue(name, out var exact) ? exact
            : candidates.Values.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        if (candidate is null
            || !entityType.Model.Types.IsAssignableTo(entityType.ClrType, candidate.TargetType)
            || (target == entityType && candidate.Name == navigation.Name)
            || (candidate.Member.FindAttribute(AttributeNames.InverseProperty)?.Argument<string>(0) is { } back && back != navigation.Name))
        {
            var anchor = entityType.Model.Types.AnchorOf(attribute);
            entityType.Fail($"[InverseProperty] on '{entityType.Name}.{navigation.Name}' names no navigation that leads back, which EF Core refuses.", anchor);
            target.Fail($"[InverseProperty] on '{entityType.Name}.{navigation.Name}' names no navigation that leads back, which EF Core refuses.", anchor);
            return null;
        }

        return candidate.Member;
    }

    /// <summary>Where another navigation claims the inverse, here or on a base type, neither has it.</summary>
    private static bool RemoveIfAmbiguous(
        EntityTypeBuilder entityType, string navigation, string inverse, EntityTypeBuilder target, EntityTypeBuilder? targetBaseType, List<InverseClaim> claims)
    {
        var other = InverseClaims.FindOther(navigation, entityType, claims);
        for (var type = targetBaseType; other is null && type is not null; type = type.BaseType)
        {
            if (type.InverseClaims.TryGetValue(inverse, out var inherited))
            {
                claims = inherited;
                other = InverseClaims.FindOther(navigation, entityType, claims);
            }
        }

        if (other is null)
        {
            return false;
        }

        if (entityType.FindSkipNavigation(navigation) is { } skipNavigation)
        {
            RemoveSkipNavigations(skipNavigation, target.FindSkipNavigation(inverse), other, claims);
            return true;
        }

        if (target.FindNavigation(inverse)?.Inverse is { } paired && InverseClaims.FindOther(paired.Name, paired.DeclaringEntityType, claims) is not null)
        {
            Remove(paired);
        }

        Remove(entityType.FindNavigation(navigation));
        Remove(other.Actual?.FindNavigation(other.Navigation));
        return true;
    }

    private static void RemoveSkipNavigations(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, InverseClaim other, List<InverseClaim> claims)
    {
        var ownInverse = navigation.Inverse;
        if (inverse?.Inverse is { } paired && InverseClaims.FindOther(paired.Name, paired.DeclaringEntityType, claims) is not null)
        {
            Remove(paired);
            Remove(inverse);
        }

        Remove(navigation);
        Remove(ownInverse);
        Remove(other.Actual?.FindSkipNavigation(other.Navigation));
    }

    private static void Remove(SkipNavigationBuilder? navigation)
    {
        if (navigation is { IsInModel: true })
        {
            navigation.DeclaringEntityType.HasNoSkipNavigation(navigation, Source);
        }
    }

    private static void Remove(NavigationBuilder? navigation)
    {
        if (navigation is null)
        {
            return;
        }

        var foreignKey = navigation.ForeignKey;
        if (foreignKey.IsOwnership && !navigation.IsOnDependent && Source.Overrides(foreignKey.DeclaringEntityType.Source))
        {
            foreignKey.Model.RemoveEntityType(foreignKey.DeclaringEntityType, Source);
        }
        else if ((foreignKey.IsOwnership && navigation.IsOnDependent) || !foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, Source))
        {
            foreignKey.HasNavigation(null, navigation.IsOnDependent, Source);
        }
    }
}
