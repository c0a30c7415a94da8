using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[ForeignKey]</c>, on a navigation with the names of the properties, or on a property with the name of the navigation.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ForeignKeyAttributeConvention.cs
/// </summary>
internal sealed class ForeignKeyAttributeConvention :
    IEntityTypeAddedConvention,
    IForeignKeyAddedConvention,
    INavigationAddedConvention,
    ISkipNavigationForeignKeyChangedConvention,
    IModelFinalizingConvention
{
    private const ConfigurationSource Source = ConfigurationSource.DataAnnotation;

    /// <summary>Self-references that would be ambiguous without the attribute.</summary>
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        var configured = new List<MemberDeclaration>();
        var open = new List<MemberDeclaration>();
        var inverses = new List<string>();
        foreach (var candidate in MemberClassifier.GetNavigationCandidates(entityType).Values.Where(candidate => candidate.TargetType.Equals(entityType.ClrType)))
        {
            if (candidate.ShouldBeOwned == true)
            {
                return;
            }

            if (candidate.Member.FindAttribute(AttributeNames.InverseProperty)?.Argument<string>(0) is { } inverse)
            {
                inverses.Add(inverse);
            }
            else if (candidate.Member.FindAttribute(AttributeNames.ForeignKey) is not null || FindProperty(entityType, candidate.Member) is not null)
            {
                configured.Add(candidate.Member);
            }
            else
            {
                open.Add(candidate.Member);
            }
        }

        open.RemoveAll(member => inverses.Contains(member.Name));
        configured.RemoveAll(member => inverses.Contains(member.Name));
        if (open.Count == 1 && configured.Count == 1)
        {
            entityType.HasRelationship(entityType, MemberIdentity.Of(configured[0]), MemberIdentity.Of(open[0]), Source);
        }

        if (open.Count > 0)
        {
            return;
        }

        foreach (var member in configured)
        {
            var isReference = entityType.Model.Types.IsAssignableTo(entityType.ClrType, member.Type);
            entityType.HasRelationship(entityType, MemberIdentity.Of(member), null, Source, setTargetAsPrincipal: isReference ? true : null);
        }
    }

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => Update(foreignKey);

    public void ProcessNavigationAdded(NavigationBuilder navigation) => Update(navigation.ForeignKey);

    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey)
    {
        if (foreignKey is { IsAttached: true } && navigation.Member?.FindAttribute(AttributeNames.ForeignKey) is { } attribute)
        {
            foreignKey.HasForeignKey(NamesIn(attribute), Source, foreignKey.Model.Types.AnchorOf(attribute));
        }
    }

    /// <summary>EF refuses <c>[ForeignKey]</c> on a property of the principal that names a collection there.</summary>
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var navigation in model.EntityTypes.SelectMany(type => type.DeclaredNavigations).Where(navigation => navigation is { IsCollection: true, Member: not null }))
        {
            if (FindProperty(navigation.DeclaringEntityType, navigation.Member) is { } property)
            {
                navigation.DeclaringEntityType.Fail($"[ForeignKey] on '{property.Name}' names the collection '{navigation.Name}', which EF Core refuses.");
            }
        }
    }

    private static void Update(ForeignKeyBuilder foreignKey)
    {
        var onPrincipal = FindProperty(foreignKey.PrincipalEntityType, foreignKey.PrincipalToDependent?.Member);
        var onDependent = FindProperty(foreignKey.DeclaringEntityType, foreignKey.DependentToPrincipal?.Member);
        if (onPrincipal is not null && onDependent is not null)
        {
            if (!Split(foreignKey))
            {
                return;
            }

            onPrincipal = null;
        }

        var toDependent = FindNames(foreignKey.PrincipalToDependent);
        var toPrincipal = FindNames(foreignKey.DependentToPrincipal);
        if (toDependent is not null && toPrincipal is not null)
        {
            if (!Split(foreignKey))
            {
                return;
            }

            toDependent = null;
        }

        var choice = Choose(foreignKey, onPrincipal, onDependent, toDependent, toPrincipal);
        if (choice is null || !foreignKey.IsAttached)
        {
            return;
        }

        ForeignKeyBuilder? builder = foreignKey;
        if (choice.PromotesToPrincipal)
        {
            builder = builder.HasNavigations(MemberIdentity.Of(builder.DependentToPrincipal), null, Source);
        }

        if (choice.PromotesToDependent && builder is not null)
        {
            builder = builder.HasNavigations(null, MemberIdentity.Of(builder.PrincipalToDependent), Source);
        }

        if (choice.Inverts && builder is not null)
        {
            builder = builder.HasEntityTypes(foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType, Source);
        }

        builder?.HasForeignKey(choice.Properties, Source, choice.Attribute is null ? null : foreignKey.Model.Types.AnchorOf(choice.Attribute));
    }

    private sealed record Choice(IReadOnlyList<string> Properties, AttributeDeclaration? Attribute, bool PromotesToPrincipal, bool PromotesToDependent, bool Inverts);

    private static Choice? Choose(
        ForeignKeyBuilder foreignKey, MemberDeclaration? onPrincipal, MemberDeclaration? onDependent, IReadOnlyList<string>? toDependent, IReadOnlyList<string>? toPrincipal)
    {
        var onNavigation = toPrincipal ?? toDependent;
        var attribute = (toPrincipal is not null ? foreignKey.DependentToPrincipal : foreignKey.PrincipalToDependent)?.Member?.FindAttribute(AttributeNames.ForeignKey);
        if (onNavigation is null || onNavigation.Count == 0)
        {
            if (onDependent is not null)
            {
                return new([onDependent.Name], onDependent.FindAttribute(AttributeNames.ForeignKey), PromotesToPrincipal: true, PromotesToDependent: false, Inverts: false);
            }

            return onPrincipal is null || foreignKey.PrincipalToDependent!.IsCollection
                ? null
                : new([onPrincipal.Name], onPrincipal.FindAttribute(AttributeNames.ForeignKey), PromotesToPrincipal: false, PromotesToDependent: true, Inverts: true);
        }

        if (onDependent is null && onPrincipal is null)
        {
            return new(onNavigation, attribute, toPrincipal is not null, toDependent is not null, Inverts: toDependent is not null && foreignKey.IsUnique);
        }

        var promotesToDependent = toDependent is not null;
        var property = (onDependent ?? onPrincipal)!;
        if (onNavigation.Count != 1 || onNavigation[0] != property.Name)
        {
            if (!Split(foreignKey))
            {
                return null;
            }

            promotesToDependent = false;
            onNavigation = toPrincipal ?? [property.Name];
        }

        var isOnDependent = onDependent is not null || toPrincipal is not null;
        return new(onNavigation, attribute, isOnDependent, promotesToDependent, Inverts: !isOnDependent);
    }

    /// <summary>Both sides name a foreign key of their own: two relationships, then.</summary>
    private static bool Split(ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.PrincipalToDependent is not { Member: { } toDependent } || foreignKey.DependentToPrincipal is not { Member: { } toPrincipal })
        {
            return false;
        }

        if (toDependent.FindAttribute(AttributeNames.InverseProperty) is not null || toPrincipal.FindAttribute(AttributeNames.InverseProperty) is not null)
        {
            foreignKey.DeclaringEntityType.Fail($"[InverseProperty] joins '{toPrincipal.Name}' and '{toDependent.Name}', but [ForeignKey] parts them, which EF Core refuses.");
            return false;
        }

        return foreignKey.HasNavigation(null, pointsToPrincipal: false, Source) is not null
            && foreignKey.PrincipalEntityType.HasRelationship(foreignKey.DeclaringEntityType, MemberIdentity.Of(toDependent), MemberIdentity.None, Source) is not null;
    }

    /// <summary>The property of the type whose attribute names the navigation.</summary>
    private static MemberDeclaration? FindProperty(EntityTypeBuilder entityType, MemberDeclaration? navigation)
    {
        if (navigation is null)
        {
            return null;
        }

        MemberDeclaration? found = null;
        foreach (var member in entityType.Members.Elements)
        {
            if (member.FindAttribute(AttributeNames.ForeignKey)?.Argument<string>(0) != navigation.Name
                || entityType.IsIgnored(member.Name, Source)
                || MemberClassifier.GetNavigationCandidates(entityType).ContainsKey(member.Name))
            {
                continue;
            }

            if (found is not null)
            {
                entityType.Fail($"[ForeignKey] on several properties names '{navigation.Name}', which EF Core refuses: the names belong on the navigation.");
                return null;
            }

            found = member;
        }

        if (found is not null && navigation.FindAttribute(AttributeNames.ForeignKey)?.Argument<string>(0) is { } name && name != found.Name)
        {
            entityType.Fail($"[ForeignKey] on '{navigation.Name}' and on '{found.Name}' disagree, which EF Core refuses.");
        }

        return found;
    }

    private static IReadOnlyList<string>? FindNames(NavigationBuilder? navigation) =>
        navigation?.Member?.FindAttribute(AttributeNames.ForeignKey) is { } attribute ? NamesIn(attribute) : null;

    private static List<string> NamesIn(AttributeDeclaration attribute) =>
        [.. (attribute.Argument<string>(0) ?? "").Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)];
}
