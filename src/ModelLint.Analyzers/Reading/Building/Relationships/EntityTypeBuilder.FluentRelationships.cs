using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// HasOne, HasMany, OwnsOne and OwnsMany as EF's public EntityTypeBuilder and OwnedNavigationBuilder have them.
internal sealed partial class EntityTypeBuilder
{
    /// <param name="related">The CLR type that is named or that the navigation has; null: that of the navigation.</param>
    /// <param name="navigation">Null: no navigation on this side.</param>
    /// <param name="anchor">The whole invocation.</param>
    public ReferenceNavigationBuilder HasOne(ClrType? related, string? navigation, Anchor? anchor = null)
    {
        related ??= navigation is null ? null : FindNavigationMember(navigation)?.Type;
        var ownership = FindOwnership();
        var relatedEntityType = related is null ? null : FindRelatedEntityType(related, navigation, anchor);
        return SuccessorUnder(ownership).HasOne(relatedEntityType, navigation, anchor);
    }

    /// <summary>To an entity type that is given by name (<c>HasOne("Clinic.Visit", …)</c>).</summary>
    public ReferenceNavigationBuilder HasOne(EntityTypeBuilder? related, string? navigation, Anchor? anchor = null)
    {
        if (related is null)
        {
            MarkUnknown(new Unknown($"'HasOne' on '{Name}' leads to no entity type.", anchor));
            return new(this, this, navigation, null);
        }

        var identity = MemberIdentity.Of(navigation, this);
        var foreignKey = SkipNavigationBeingConfigured is { ForeignKey: { } configured } skipNavigation
            && skipNavigation.DeclaringEntityType == related
            && configured.DeclaringEntityType == this
                ? configured.HasNavigation(navigation, pointsToPrincipal: true, ConfigurationSource.Explicit)
                : HasRelationship(related, identity, null, ConfigurationSource.Explicit, setTargetAsPrincipal: this == related ? true : null);
        return new(this, related, navigation, Configured(foreignKey, anchor, related));
    }

    public CollectionNavigationBuilder HasMany(ClrType? related, string? navigation, Anchor? anchor = null)
    {
        related ??= navigation is null ? null : FindNavigationMember(navigation) is { } member ? Model.Types.SequenceTypeOf(member.Type) : null;
        var ownership = FindOwnership();
        var relatedEntityType = related is null ? null : FindRelatedEntityType(related, navigation, anchor);
        return SuccessorUnder(ownership).HasMany(relatedEntityType, navigation, anchor);
    }

    public CollectionNavigationBuilder HasMany(EntityTypeBuilder? related, string? navigation, Anchor? anchor = null)
    {
        if (related is null)
        {
            MarkUnknown(new Unknown($"'HasMany' on '{Name}' leads to no entity type.", anchor));
            return new(this, this, navigation, null, null);
        }

        // Whether it was found to be many-to-many, and shall stay so, only WithOne or WithMany will tell.
        if (navigation is not null && FindSkipNavigation(navigation) is { } skipNavigation)
        {
            return new(this, related, navigation, null, skipNavigation);
        }

        var foreignKey = HasRelationship(related, MemberIdentity.Of(navigation, this), null, ConfigurationSource.Explicit, setTargetAsPrincipal: false)
            ?.SetIsUnique(false, ConfigurationSource.Explicit, anchor);
        return new(this, related, navigation, Configured(foreignKey, anchor, related), null);
    }

    /// <summary>One entity type of the CLR type for this navigation alone; null: that of the navigation.</summary>
    public OwnedNavigationBuilder OwnsOne(ClrType? owned, string navigation, Anchor? anchor = null, string? name = null) => Owns(owned, name, navigation, isCollection: false, anchor);

    public OwnedNavigationBuilder OwnsMany(ClrType? owned, string navigation, Anchor? anchor = null, string? name = null) => Owns(owned, name, navigation, isCollection: true, anchor);

    private OwnedNavigationBuilder Owns(ClrType? owned, string? name, string navigation, bool isCollection, Anchor? anchor)
    {
        var member = FindNavigationMember(navigation);
        owned ??= member is null ? null : isCollection ? Model.Types.SequenceTypeOf(member.Type) : member.Type;
        ForeignKeyBuilder? foreignKey = null;
        if (owned is not null || (IsPropertyBag && name is not null))
        {
            using (Model.Batch())
            {
                foreignKey = HasOwnership(owned, name, MemberIdentity.Of(navigation, this), ConfigurationSource.Explicit);
                foreignKey = foreignKey?.SetIsUnique(!isCollection, ConfigurationSource.Explicit, anchor) ?? foreignKey;
            }
        }

        return new(this, navigation, Configured(foreignKey?.Current ?? FindNavigation(navigation)?.ForeignKey, anchor, this));
    }

    /// <summary>
    /// The related type may own this one's CLR type too, which then gives way to one of that navigation alone; EF asks its builder for the type again (<c>DependentEntityType</c>).
    /// </summary>
    private EntityTypeBuilder SuccessorUnder(ForeignKeyBuilder? ownership) =>
        !IsInModel && ownership?.PrincipalToDependent is { } navigation && ownership.PrincipalEntityType.FindNavigation(navigation.Name)?.ForeignKey is { IsOwnership: true } successor
            ? successor.DeclaringEntityType
            : this;

    private EntityTypeBuilder? FindRelatedEntityType(ClrType related, string? navigation, Anchor? anchor)
    {
        if (IsOwned && FindInOwnershipPath(related) is { } owner)
        {
            return owner;
        }

        return (navigation is not null && Model.FindSharedSource(related) is not null ? Model.FindEntityType(GetOwnedName(related.ShortDisplayName, navigation)) : null)
            ?? Model.Entity(related, shouldBeOwned: false, ConfigurationSource.Explicit, anchor);
    }

    private ForeignKeyBuilder? Configured(ForeignKeyBuilder? foreignKey, Anchor? anchor, EntityTypeBuilder related)
    {
        if (foreignKey is null)
        {
            var reason = new Unknown($"The relationship between '{Name}' and '{related.Name}' is configured in a way that EF Core refuses.", anchor);
            MarkUnknown(reason);
            related.MarkUnknown(reason);
        }
        else
        {
            foreignKey.AddCall(anchor);
        }

        return foreignKey;
    }
}
