using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What <c>HasMany(…).WithMany(…)</c> returns. Left is the type that <c>WithMany</c> names, whose join the left navigation goes through from the other side, as in EF.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Builders/CollectionCollectionBuilder.cs
/// </summary>
internal sealed class CollectionCollectionBuilder
{
    private readonly EntityTypeBuilder _left;
    private readonly EntityTypeBuilder _right;
    private readonly Anchor? _anchor;

    public CollectionCollectionBuilder(EntityTypeBuilder left, EntityTypeBuilder right, SkipNavigationBuilder? leftNavigation, SkipNavigationBuilder? rightNavigation, Anchor? anchor)
    {
        _left = left;
        _right = right;
        _anchor = anchor;
        LeftNavigation = leftNavigation;
        RightNavigation = rightNavigation;
        if (leftNavigation is null || rightNavigation is null || leftNavigation == rightNavigation)
        {
            MarkUnknown(new Unknown($"The relationship between '{left}' and '{right}' is configured in a way that EF Core refuses.", anchor));
            return;
        }

        leftNavigation.HasInverse(rightNavigation, ConfigurationSource.Explicit);
        leftNavigation.UpdateSource(ConfigurationSource.Explicit, anchor);
        rightNavigation.UpdateSource(ConfigurationSource.Explicit, anchor);
    }

    public SkipNavigationBuilder? LeftNavigation { get; }

    public SkipNavigationBuilder? RightNavigation { get; }

    /// <summary>The type that the chain goes on with: EF returns the builder of the right one from the lambda forms.</summary>
    public EntityTypeBuilder RightEntityType => _right;

    public void MarkUnknown(Unknown reason)
    {
        _left.MarkUnknown(reason);
        _right.MarkUnknown(reason);
        JoinEntityType?.MarkUnknown(reason);
    }

    /// <summary>What <c>UsingEntity(j => …)</c> configures.</summary>
    public EntityTypeBuilder? JoinEntityType => LeftNavigation?.JoinEntityType ?? RightNavigation?.JoinEntityType;

    /// <summary>
    /// <c>UsingEntity</c> with a CLR type, a name, both or neither. The callbacks are <c>configureRight</c> and <c>configureLeft</c>:
    /// given the join entity type, they return its foreign key. The result is the join entity type, for a last callback to configure.
    /// </summary>
    public EntityTypeBuilder? UsingEntity(
        ClrType? type,
        string? name,
        Func<EntityTypeBuilder, RelationshipBuilder?>? configureRight = null,
        Func<EntityTypeBuilder, RelationshipBuilder?>? configureLeft = null,
        Anchor? anchor = null)
    {
        if (LeftNavigation is null || RightNavigation is null)
        {
            return null;
        }

        // UsingEntity(j => …) configures what conventions have made, and leaves it theirs.
        if (type is null && name is null && configureRight is null && JoinEntityType is { } conventional)
        {
            return conventional;
        }

        EntityTypeBuilder? join;
        using (_left.Model.Batch())
        {
            join = FindOrAddJoin(type, name, anchor ?? _anchor, out var replaced);
            if (join is null)
            {
                MarkUnknown(new Unknown("The join entity type is one that EF Core refuses.", anchor));
                return null;
            }

            join.IsImplicitJoin = join.IsPropertyBag;
            replaced?.Attach(join);
            SetForeignKey(RightNavigation, join, configureRight);
            SetForeignKey(LeftNavigation, join, configureLeft);
        }

        return join;
    }

    private EntityTypeBuilder? FindOrAddJoin(ClrType? type, string? name, Anchor? anchor, out EntityTypeSnapshot? replaced)
    {
        replaced = null;
        var model = _left.Model;
        if (JoinEntityType is { } existing)
        {
            if ((type is null || existing.ClrType.Equals(type)) && (name is null || existing.Name == name))
            {
                return existing;
            }

            if (!existing.IsImplicitJoin || !model.RemoveEntityType(existing, ConfigurationSource.DataAnnotation))
            {
                replaced = EntityTypeSnapshot.Detach(existing);
                model.RemoveEntityType(existing, ConfigurationSource.Explicit);
            }
        }

        var found = name is not null ? model.FindEntityType(name) : type is not null ? model.FindEntityType(type) : null;
        return found is not null && (type is null || found.ClrType.Equals(type)) ? found
            : name is not null ? model.SharedTypeEntity(name, type ?? WellKnownTypes.PropertyBag, shouldBeOwned: null, ConfigurationSource.Explicit, anchor)
            : type is not null ? model.Entity(type, shouldBeOwned: false, ConfigurationSource.Explicit, anchor)
            : null;
    }

    private static void SetForeignKey(SkipNavigationBuilder navigation, EntityTypeBuilder join, Func<EntityTypeBuilder, RelationshipBuilder?>? configure)
    {
        ForeignKeyBuilder? foreignKey;
        if (configure is null)
        {
            foreignKey = GetOrAddForeignKey(navigation, join);
        }
        else
        {
            join.SkipNavigationBeingConfigured = navigation;
            foreignKey = configure(join)?.Metadata;
            join.SkipNavigationBeingConfigured = null;
        }

        if (foreignKey is null || navigation.HasForeignKey(foreignKey, ConfigurationSource.Explicit) is null)
        {
            join.MarkUnknown(new Unknown($"The foreign key of '{join}' to '{navigation.DeclaringEntityType}' is not known."));
        }
    }

    private static ForeignKeyBuilder? GetOrAddForeignKey(SkipNavigationBuilder navigation, EntityTypeBuilder join)
    {
        var compatible = join.DeclaredForeignKeys.Where(foreignKey => foreignKey.PrincipalEntityType == navigation.DeclaringEntityType && !foreignKey.IsUnique).ToList();
        return compatible.Count == 1
            ? compatible[0]
            : join.HasRelationship(navigation.DeclaringEntityType, null, ConfigurationSource.Convention, required: true, navigation.Inverse?.Name)
                ?.SetIsUnique(false, ConfigurationSource.Convention);
    }
}
