using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>Navigations from one entity type to another, and those that may be their inverses.</summary>
internal sealed class RelationshipCandidate(EntityTypeBuilder target, IEnumerable<MemberDeclaration> navigations, IEnumerable<MemberDeclaration> inverses, bool isOwnership)
{
    public EntityTypeBuilder Target => target;

    public List<MemberDeclaration> Navigations { get; } = [.. navigations];

    public List<MemberDeclaration> Inverses { get; } = [.. inverses];

    public bool IsOwnership => isOwnership;

    /// <summary>Nothing to relate: noted so that a type that was made for it only can go again.</summary>
    public static RelationshipCandidate None(EntityTypeBuilder target) => new(target, [], [], false);
}
