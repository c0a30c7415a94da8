using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>A navigation that names its inverse by <c>[InverseProperty]</c>.</summary>
internal sealed record InverseClaim(string Navigation, EntityTypeBuilder EntityType)
{
    /// <summary>The entity type of that name that the model has now; null where it has gone.</summary>
    public EntityTypeBuilder? Actual => EntityType.IsInModel ? EntityType : EntityType.Model.FindEntityType(EntityType.Name);

    public MemberIdentity Identity => MemberIdentity.Of(Navigation, EntityType);
}

/// <summary>
/// Which navigations claim an inverse: as long as several claim the same one, none has it.
/// (EF: the annotation InverseNavigations, and the private half of InversePropertyAttributeConvention.)
/// </summary>
internal static class InverseClaims
{
    private const ConfigurationSource Source = ConfigurationSource.DataAnnotation;

    public static List<InverseClaim> Add(InverseClaim claim, EntityTypeBuilder target, string inverse)
    {
        if (!target.InverseClaims.TryGetValue(inverse, out var claims))
        {
            target.InverseClaims.Add(inverse, claims = []);
        }

        if (!claims.Any(other => other.Navigation == claim.Navigation && other.Actual == claim.EntityType))
        {
            claims.Add(claim);
        }

        return claims;
    }

    /// <summary>The navigation claims the inverse no longer: the only other claim may have it now.</summary>
    public static void Remove(EntityTypeBuilder entityType, string navigation, EntityTypeBuilder target, string inverse)
    {
        if (!target.InverseClaims.TryGetValue(inverse, out var claims)
            || claims.RemoveAll(claim => claim.Navigation == navigation && IsOf(claim.EntityType, entityType)) == 0)
        {
            return;
        }

        if (claims.Count == 0)
        {
            target.InverseClaims.Remove(inverse);
        }
        else if (claims.Count == 1 && claims[0].Actual is { } other)
        {
            target.HasRelationship(other, MemberIdentity.Of(inverse, target), claims[0].Identity, Source);
        }
    }

    /// <summary>The inverse is ignored: who claimed it is a relationship of its own, or pairs with the one navigation that leads back.</summary>
    public static void RemoveAll(EntityTypeBuilder target, string inverse)
    {
        if (!target.InverseClaims.TryGetValue(inverse, out var claims))
        {
            return;
        }

        target.InverseClaims.Remove(inverse);
        foreach (var claim in claims)
        {
            if (claim.Actual is not { } other)
            {
                continue;
            }

            var backwards = target.SelfAndBaseTypes.SelectMany(type => type.DeclaredNavigations).Where(navigation => navigation.TargetEntityType == other).ToList();
            if (backwards is [{ Inverse: null } only])
            {
                other.HasRelationship(target, claim.Identity, MemberIdentity.Of(only), Source);
            }
            else if (backwards.Count < 2)
            {
                other.HasRelationship(target, claim.Identity, null, ConfigurationSource.Convention);
            }
        }
    }

    /// <summary>Whether another navigation claims an inverse that this one claims by its attribute.</summary>
    public static bool IsAmbiguous(EntityTypeBuilder entityType, MemberDeclaration navigation, EntityTypeBuilder target)
    {
        if (navigation.FindAttribute(AttributeNames.InverseProperty) is null)
        {
            return false;
        }

        var types = entityType.Model.Types;
        return target.SelfAndBaseTypes
            .SelectMany(type => type.InverseClaims.Select(inverse => (Member: type.FindNavigationMember(inverse.Key), Claims: inverse.Value)))
            .Any(inverse => inverse.Member is not null
                && types.IsAssignableTo(entityType.ClrType, TargetOf(inverse.Member))
                && FindOther(navigation.Name, entityType, inverse.Claims) is not null);

        // EF Core 8 does not look into collections here.
        ClrType TargetOf(MemberDeclaration inverse) => entityType.Model.EFVersion == 8 ? inverse.Type : types.SequenceTypeOf(inverse.Type) ?? inverse.Type;
    }

    /// <summary>Another claim than that of the navigation.</summary>
    public static InverseClaim? FindOther(string navigation, EntityTypeBuilder entityType, List<InverseClaim> claims) =>
        claims.FirstOrDefault(claim => claim.Actual is { } other
            && !other.IsIgnored(claim.Navigation, Source)
            && (claim.Navigation != navigation || !entityType.IsInHierarchyOf(other)));

    private static bool IsOf(EntityTypeBuilder claiming, EntityTypeBuilder entityType) =>
        claiming.IsInModel ? entityType.IsAssignableFrom(claiming) : entityType.Model.Types.IsAssignableTo(claiming.ClrType, entityType.ClrType);
}
