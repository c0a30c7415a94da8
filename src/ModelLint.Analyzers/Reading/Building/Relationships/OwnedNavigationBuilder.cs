using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What <c>OwnsOne(…)</c> and <c>OwnsMany(…)</c> return.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Builders/OwnedNavigationBuilder.cs
/// </summary>
internal sealed class OwnedNavigationBuilder(EntityTypeBuilder owner, string navigation, ForeignKeyBuilder? foreignKey)
{
    private ForeignKeyBuilder? _foreignKey = foreignKey;

    /// <summary>The ownership as it stands now: the owned type is replaced when its CLR type is owned a second time. Null where EF would have thrown.</summary>
    public ForeignKeyBuilder? Metadata =>
        _foreignKey?.Current ?? (_foreignKey is not null && owner.FindNavigation(navigation)?.ForeignKey is { IsOwnership: true } successor ? successor : null);

    public EntityTypeBuilder? OwnedEntityType => Metadata?.DeclaringEntityType;

    public void MarkUnknown(Unknown reason) => (OwnedEntityType ?? owner).MarkUnknown(reason);

    /// <summary>The navigation from the owned type back to its owner.</summary>
    public OwnershipBuilder WithOwner(string? ownerReference, Anchor? anchor = null)
    {
        if (Metadata is { } ownership)
        {
            _foreignKey = ownership.HasNavigation(ownerReference, pointsToPrincipal: true, ConfigurationSource.Explicit) ?? ownership;
        }

        return new(Metadata, owner, OwnedEntityType ?? owner);
    }
}

/// <summary>What <c>WithOwner(…)</c> returns.</summary>
internal sealed class OwnershipBuilder(ForeignKeyBuilder? foreignKey, EntityTypeBuilder principal, EntityTypeBuilder dependent)
    : RelationshipBuilder(foreignKey, dependent, principal)
{
    public bool HasForeignKey(IReadOnlyList<string> names, Anchor? anchor = null) =>
        Set(foreignKey => foreignKey.HasForeignKey(names, Declaring, ConfigurationSource.Explicit, anchor));

    public bool HasPrincipalKey(IReadOnlyList<string> names, Anchor? anchor = null) =>
        Set(foreignKey => foreignKey.HasPrincipalKey(names, ConfigurationSource.Explicit, anchor));
}
