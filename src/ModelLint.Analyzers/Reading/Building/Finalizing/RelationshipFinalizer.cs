using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>Foreign keys and navigations of the immutable model.</summary>
internal sealed class RelationshipFinalizer(
    ModelBuilder builder, Dictionary<EntityTypeBuilder, EntityType> entityTypes, PropertyFinalizer properties, Dictionary<KeyBuilder, Key> keys)
{
    private readonly Dictionary<ForeignKeyBuilder, ForeignKey> _foreignKeys = [];
    private readonly Dictionary<SkipNavigationBuilder, SkipNavigation> _skipNavigations = [];

    public void AddTo(EntityModel model)
    {
        foreach (var pair in entityTypes)
        {
            pair.Value.DeclaredForeignKeys = pair.Key.DeclaredForeignKeys.Select(Create).ToArray();
            pair.Value.Ownership = pair.Key.FindOwnership() is { } ownership && ownership.DeclaringEntityType == pair.Key ? _foreignKeys[ownership] : null;
        }

        foreach (var pair in entityTypes)
        {
            pair.Value.DeclaredNavigations = pair.Key.DeclaredNavigations.Select(Create).ToArray();
            pair.Value.DeclaredSkipNavigations = pair.Key.DeclaredSkipNavigations.Select(Create).ToArray();
        }

        foreach (var pair in _skipNavigations)
        {
            pair.Value.Inverse = pair.Key.Inverse is { } inverse ? _skipNavigations[inverse] : null;
        }
    }

    private ForeignKey Create(ForeignKeyBuilder foreignKeyBuilder)
    {
        var foreignKey = new ForeignKey
        {
            DeclaringEntityType = entityTypes[foreignKeyBuilder.DeclaringEntityType],
            PrincipalEntityType = entityTypes[foreignKeyBuilder.PrincipalEntityType],
            IsUnique = foreignKeyBuilder.IsUniqueSetting,
            IsRequired = foreignKeyBuilder.IsRequiredSetting,
            IsRequiredDependent = foreignKeyBuilder.IsRequiredDependent,
            DeleteBehavior = foreignKeyBuilder.DeleteBehaviorSetting,
            IsOwnership = foreignKeyBuilder.IsOwnership,
            IsBaseLinking = foreignKeyBuilder.IsBaseLinking,
            Source = foreignKeyBuilder.Source,
            PropertiesSource = foreignKeyBuilder.PropertiesSource ?? ConfigurationSource.Convention,
            Anchor = AnchorOf(foreignKeyBuilder),
            Configurations = foreignKeyBuilder.Configurations.ToArray(),
            ConstraintName = ConstraintNames.NameOf(foreignKeyBuilder),
            Unknowns = foreignKeyBuilder.Unknowns.ToArray(),
            Properties = foreignKeyBuilder.Properties.Select(properties.Find).ToArray(),
            PrincipalKey = keys[foreignKeyBuilder.PrincipalKey],
        };
        foreach (var property in foreignKey.Properties)
        {
            property.ForeignKeys = property.ForeignKeys.Concat([foreignKey]).ToArray();
        }

        foreignKey.PrincipalKey.ReferencingForeignKeys = foreignKey.PrincipalKey.ReferencingForeignKeys.Concat([foreignKey]).ToArray();
        _foreignKeys.Add(foreignKeyBuilder, foreignKey);
        return foreignKey;
    }

    private Navigation Create(NavigationBuilder navigationBuilder)
    {
        var navigation = new Navigation
        {
            DeclaringEntityType = entityTypes[navigationBuilder.DeclaringEntityType],
            Name = navigationBuilder.Name,
            ClrType = navigationBuilder.ClrType,
            Anchor = AnchorOf(navigationBuilder.Member),
            ForeignKey = _foreignKeys[navigationBuilder.ForeignKey],
            IsOnDependent = navigationBuilder.IsOnDependent,
        };
        if (navigation.IsOnDependent)
        {
            navigation.ForeignKey.DependentToPrincipal = navigation;
        }
        else
        {
            navigation.ForeignKey.PrincipalToDependent = navigation;
        }

        return navigation;
    }

    private SkipNavigation Create(SkipNavigationBuilder navigationBuilder)
    {
        var navigation = new SkipNavigation
        {
            DeclaringEntityType = entityTypes[navigationBuilder.DeclaringEntityType],
            Name = navigationBuilder.Name,
            ClrType = navigationBuilder.Member?.Type,
            Anchor = AnchorOf(navigationBuilder.Member),
            TargetEntityType = entityTypes[navigationBuilder.TargetEntityType],
            ForeignKey = navigationBuilder.ForeignKey is { } foreignKey ? _foreignKeys[foreignKey] : null,
        };
        _skipNavigations.Add(navigationBuilder, navigation);
        return navigation;
    }

    private Anchor? AnchorOf(MemberDeclaration? member) => member is null ? null : builder.Types.AnchorOf(member);

    /// <summary>The first of its own members in this compilation: property, then navigation; else the call that made it; else its entity type.</summary>
    private Anchor AnchorOf(ForeignKeyBuilder foreignKey)
    {
        var members = foreignKey.Properties.Select(property => property.Member)
            .Concat([foreignKey.DependentToPrincipal?.Member, foreignKey.PrincipalToDependent?.Member]);
        return members.Select(AnchorOf).FirstOrDefault(anchor => anchor is not null)
            ?? foreignKey.Anchor
            ?? foreignKey.Calls.FirstOrDefault()
            ?? properties.AnchorOf(foreignKey.DeclaringEntityType);
    }
}
