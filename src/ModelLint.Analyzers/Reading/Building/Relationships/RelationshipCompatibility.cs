using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>Whether CLR members and properties can serve a relationship (EF: <c>Navigation.IsCompatible</c>, <c>ForeignKey.AreCompatible</c>).</summary>
internal static class RelationshipCompatibility
{
    /// <summary>Whether <paramref name="member"/> can be a navigation from <paramref name="source"/> to <paramref name="target"/>; null: as a collection or reference, as its type says.</summary>
    public static bool IsNavigation(MemberDeclaration member, EntityTypeBuilder source, EntityTypeBuilder target, bool? shouldBeCollection)
    {
        var types = source.Model.Types;
        if (!types.IsAssignableTo(source.ClrType, member.DeclaringType))
        {
            return false;
        }

        var elementType = types.SequenceTypeOf(member.Type);
        var isCollection = shouldBeCollection ?? (elementType is not null && !member.Type.Equals(target.ClrType));
        return isCollection
            ? elementType is not null && types.IsAssignableTo(target.ClrType, elementType)
            : types.IsAssignableTo(target.ClrType, member.Type);
    }

    /// <summary>As many properties, of the same types but for nullability, in the same order. A type that is not known may be any.</summary>
    public static bool AreCompatible(IReadOnlyList<PropertyBuilder> principalProperties, IReadOnlyList<PropertyBuilder> dependentProperties)
    {
        for (var i = 0; i < principalProperties.Count && i < dependentProperties.Count; i++)
        {
            if (!AreSame(principalProperties[i].ClrType.UnwrapNullable(), dependentProperties[i].ClrType.UnwrapNullable()))
            {
                return false;
            }
        }

        return principalProperties.Count == dependentProperties.Count;
    }

    /// <summary>Whether the properties could be those of <paramref name="entityType"/> too (EF: <c>Property.AreCompatible</c>).</summary>
    public static bool AreOn(IReadOnlyList<PropertyBuilder> properties, EntityTypeBuilder entityType) =>
        properties.All(property => property.Member is null || entityType.Members.Find(property.Name) is not null);

    /// <summary>
    /// How two navigations fit two types: whether the ends must be swapped (null: either way fits) and whether the dependent's end must be single (null: open).
    /// False where they fit neither way.
    /// </summary>
    public static bool AreCompatible(
        MemberDeclaration? toPrincipal, MemberDeclaration? toDependent, EntityTypeBuilder principal, EntityTypeBuilder dependent, out bool? shouldInvert, out bool? shouldBeUnique)
    {
        shouldInvert = null;
        shouldBeUnique = null;
        bool? invertedShouldBeUnique = null;
        if (toPrincipal is not null && !CanPointToDependent(toPrincipal, dependent, principal, out invertedShouldBeUnique))
        {
            shouldInvert = false;
        }

        if (toDependent is not null && !IsNavigation(toDependent, principal, dependent, shouldBeCollection: false))
        {
            shouldInvert = false;
        }

        if (toPrincipal is not null && !IsNavigation(toPrincipal, dependent, principal, shouldBeCollection: false))
        {
            if (shouldInvert is not null)
            {
                return false;
            }

            shouldInvert = true;
        }

        if (toDependent is not null && !CanPointToDependent(toDependent, principal, dependent, out shouldBeUnique))
        {
            if (shouldInvert is not null)
            {
                return false;
            }

            shouldInvert = true;
        }

        if (shouldInvert == true)
        {
            shouldBeUnique = invertedShouldBeUnique;
        }

        return true;
    }

    /// <summary>Whether the member can be the navigation to a dependent, and if so, whether as a reference only (unique), a collection only (not), or both (null).</summary>
    public static bool CanPointToDependent(MemberDeclaration member, EntityTypeBuilder source, EntityTypeBuilder target, out bool? shouldBeUnique)
    {
        var canBeUnique = IsNavigation(member, source, target, shouldBeCollection: false);
        var canBeNonUnique = IsNavigation(member, source, target, shouldBeCollection: true);
        shouldBeUnique = canBeUnique != canBeNonUnique ? canBeUnique : null;
        return canBeUnique || canBeNonUnique;
    }

    private static bool AreSame(ClrType type, ClrType other) => type.Equals(other) || type.Kind == ClrTypeKind.Unresolved || other.Kind == ClrTypeKind.Unresolved;
}
