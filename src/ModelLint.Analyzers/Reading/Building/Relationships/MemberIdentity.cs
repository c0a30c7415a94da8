using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>
/// What one end of a relationship shall be: a navigation, or expressly none. A missing identity (<c>null</c>) leaves the end as it is.
/// </summary>
internal sealed record MemberIdentity(string? Name, MemberDeclaration? Member)
{
    public static readonly MemberIdentity None = new(null, null);

    public static MemberIdentity Of(MemberDeclaration member) => new(member.Name, member);

    /// <summary>The member of that name; <see cref="None"/> for null.</summary>
    public static MemberIdentity Of(string? name, EntityTypeBuilder entityType) =>
        name is null ? None : new(name, entityType.FindNavigationMember(name));

    public static MemberIdentity Of(NavigationBuilder? navigation) =>
        navigation is null ? None : new(navigation.Name, navigation.Member);
}
