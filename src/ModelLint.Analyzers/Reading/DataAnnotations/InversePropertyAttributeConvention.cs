using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[InverseProperty]</c> on one of two navigations, or on both.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/InversePropertyAttributeConvention.cs
/// Left out: what becomes of an attribute whose other end is ignored after it had made an ambiguity; the types are unknown then.
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
            if (entityType.Model.FindEntityType(candidate.TargetType) is { } target)
            {
                Forget(entityType, candidate.Name, target, attribute);
            }
        }
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
            else if (entityType.Model.FindEntityType(candidate.TargetType) is { } target)
            {
                Forget(entityType, candidate.Name, target, attribute);
            }
        }
    }

    public void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        if (MemberClassifier.GetNavigationCandidates(entityType).TryGetValue(name, out var candidate)
            && candidate.Member.FindAttribute(AttributeNames.InverseProperty) is { } attribute
            && RelationshipCandidates.GetTarget(entityType, candidate, shouldCreate: false) is { } target)
        {
            Forget(entityType, name, target, attribute);
        }

        if (entityType.InverseNavigations.TryGetValue(name, out var references))
        {
            entityType.InverseNavigations.Remove(name);
            foreach (var (navigation, other) in references.Where(reference => reference.EntityType.IsInModel))
            {
                other.HasRelationship(entityType, MemberIdentity.Of(navigation, other), null, ConfigurationSource.Convention);
            }
        }
    }

    public void ProcessNavigationAdded(NavigationBuilder navigation)
    {
        if (navigation.Member?.FindAttribute(AttributeNames.InverseProperty) is { } attribute
            && !navigation.DeclaringEntityType.IsOwned
            && !navigation.TargetEntityType.IsOwned)
        {
            Configure(navigation.DeclaringEntityType, navigation.Member, navigation.TargetEntityType, attribute);
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

    private static void Configure(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target, AttributeDeclaration attribute)
    {
        if (FindInverse(entityType, navigation, target, attribute) is not { } inverse)
        {
            return;
        }

        var references = Note(entityType, navigation, target, inverse);
        if (RemoveIfAmbiguous(entityType, navigation, target, inverse, references))
        {
            return;
        }

        var ownership = entityType.FindOwnership();
        var targetOwnership = target.FindOwnership();
        if ((ownership?.PrincipalEntityType == target && ownership.PrincipalToDependent?.Name != inverse.Name)
            || (targetOwnership?.PrincipalEntityType == entityType && targetOwnership.PrincipalToDependent?.Name != navigation.Name))
        {
            return;
        }

        var identity = MemberIdentity.Of(navigation);
        var inverseIdentity = MemberIdentity.Of(inverse);
        if (target.IsOwned && (targetOwnership is null || targetOwnership.PrincipalEntityType == entityType))
        {
            if (!IsInheritedFromEntityType(entityType, navigation))
            {
                entityType.HasOwnership(target, identity, inverseIdentity, Source);
            }

            return;
        }

        if (entityType.IsOwned && (ownership is null || ownership.PrincipalEntityType == target))
        {
            if (!IsInheritedFromEntityType(entityType, navigation))
            {
                target.HasOwnership(entityType, inverseIdentity, identity, Source);
            }

            return;
        }

        if (ownership is not null || targetOwnership is not null || target.HasRelationship(entityType, inverseIdentity, identity, Source) is not null)
        {
            return;
        }

        var types = entityType.Model.Types;
        if (types.SequenceTypeOf(navigation.Type) is { } navigationTarget && types.SequenceTypeOf(inverse.Type) is { } inverseTarget
            && types.IsAssignableTo(target.ClrType, navigationTarget) && types.IsAssignableTo(entityType.ClrType, inverseTarget))
        {
            entityType.HasSkipNavigation(identity, target, inverseIdentity, Source);
        }
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

    private static List<(string Navigation, EntityTypeBuilder EntityType)> Note(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target, MemberDeclaration inverse)
    {
        if (!target.InverseNavigations.TryGetValue(inverse.Name, out var references))
        {
            target.InverseNavigations.Add(inverse.Name, references = []);
        }

        if (!references.Contains((navigation.Name, entityType)))
        {
            references.Add((navigation.Name, entityType));
        }

        return references;
    }

    private static void Forget(EntityTypeBuilder entityType, string navigation, EntityTypeBuilder target, AttributeDeclaration attribute)
    {
        if (attribute.Argument<string>(0) is not { } inverse
            || !target.InverseNavigations.TryGetValue(inverse, out var references)
            || references.RemoveAll(reference => reference.Navigation == navigation && (reference.EntityType == entityType || entityType.IsAssignableFrom(reference.EntityType))) == 0)
        {
            return;
        }

        if (references.Count == 0)
        {
            target.InverseNavigations.Remove(inverse);
        }
        else if (references.Count == 1 && references[0] is var (other, otherType) && otherType.IsInModel)
        {
            target.HasRelationship(otherType, MemberIdentity.Of(inverse, target), MemberIdentity.Of(other, otherType), Source);
        }
    }

    /// <summary>Whether another navigation claims an inverse that this one claims by its attribute: then neither has it.</summary>
    public static bool IsAmbiguous(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target)
    {
        if (navigation.FindAttribute(AttributeNames.InverseProperty) is null)
        {
            return false;
        }

        var types = entityType.Model.Types;
        return target.SelfAndBaseTypes
            .SelectMany(type => type.InverseNavigations.Select(inverse => (Member: type.FindNavigationMember(inverse.Key), References: inverse.Value)))
            .Any(inverse => inverse.Member is not null
                && types.IsAssignableTo(entityType.ClrType, types.SequenceTypeOf(inverse.Member.Type) ?? inverse.Member.Type)
                && FindAmbiguous(navigation.Name, entityType, inverse.References) is not null);
    }

    private static (string Navigation, EntityTypeBuilder EntityType)? FindAmbiguous(
        string navigation, EntityTypeBuilder entityType, List<(string Navigation, EntityTypeBuilder EntityType)> references)
    {
        foreach (var reference in references)
        {
            var other = reference.EntityType.IsInModel ? reference.EntityType : entityType.Model.FindEntityType(reference.EntityType.Name);
            if (other is not null
                && !other.IsIgnored(reference.Navigation, Source)
                && (reference.Navigation != navigation || !entityType.IsInHierarchyOf(other)))
            {
                return (reference.Navigation, other);
            }
        }

        return null;
    }

    private static bool RemoveIfAmbiguous(
        EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target, MemberDeclaration inverse, List<(string Navigation, EntityTypeBuilder EntityType)> references)
    {
        var ambiguous = FindAmbiguous(navigation.Name, entityType, references);
        for (var type = target.BaseType; ambiguous is null && type is not null; type = type.BaseType)
        {
            if (type.InverseNavigations.TryGetValue(inverse.Name, out var inherited))
            {
                ambiguous = FindAmbiguous(navigation.Name, entityType, inherited);
            }
        }

        if (ambiguous is not var (otherNavigation, other))
        {
            return false;
        }

        Remove(target.FindNavigation(inverse.Name)?.Inverse);
        Remove(entityType.FindNavigation(navigation.Name));
        Remove(other.FindNavigation(otherNavigation));
        foreach (var skipNavigation in new[] { target.FindSkipNavigation(inverse.Name), entityType.FindSkipNavigation(navigation.Name), other.FindSkipNavigation(otherNavigation) })
        {
            skipNavigation?.DeclaringEntityType.HasNoSkipNavigation(skipNavigation, Source);
        }

        return true;
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
