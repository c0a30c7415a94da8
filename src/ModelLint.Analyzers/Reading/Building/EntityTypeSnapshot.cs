using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What was said of an entity type that another takes the place of, since its CLR type becomes shared or owned
/// (EF: <c>EntityType.Snapshot</c>, <c>DetachAllMembers</c>).
/// </summary>
internal sealed class EntityTypeSnapshot
{
    private readonly EntityTypeBuilder _entityType;
    private readonly RelationshipSnapshots _relationships = new();
    private readonly IReadOnlyList<(KeyBuilder Key, ConfigurationSource? PrimaryKeySource)> _keys;
    private readonly IReadOnlyList<IndexBuilder> _indexes;
    private readonly PropertiesSnapshot _properties;

    private EntityTypeSnapshot(EntityTypeBuilder entityType)
    {
        _entityType = entityType;
        foreach (var foreignKey in entityType.DeclaredForeignKeys.ToList())
        {
            _relationships.Detach(foreignKey, minimalSource: ConfigurationSource.DataAnnotation);
        }

        foreach (var foreignKey in entityType.DeclaredKeys.SelectMany(key => key.ReferencingForeignKeys).ToList())
        {
            _relationships.Detach(foreignKey, withOwned: true, ConfigurationSource.DataAnnotation);
        }

        _keys = EntityTypeBuilder.DetachKeys(entityType.DeclaredKeys.ToList()).Where(detached => detached.Key.Source == ConfigurationSource.Explicit).ToList();
        _indexes = EntityTypeBuilder.DetachIndexes(entityType.DeclaredIndexes.ToList()).Where(index => index.Source == ConfigurationSource.Explicit).ToList();
        _properties = PropertiesSnapshot.Detach(entityType.DeclaredProperties.ToList());
    }

    public static EntityTypeSnapshot? Detach(EntityTypeBuilder entityType) => entityType.IsInModel ? new EntityTypeSnapshot(entityType) : null;

    public void Attach(EntityTypeBuilder entityType)
    {
        entityType.MergeFrom(_entityType);
        foreach (var place in _entityType.ConfigurationPlaces)
        {
            entityType.AddConfigurationPlace(place);
        }

        foreach (var name in _entityType.IgnoredMembers)
        {
            entityType.Ignore(name, _entityType.FindDeclaredIgnoredSource(name)!.Value);
        }

        if (_entityType.KeylessSource is { } keylessSource)
        {
            entityType.SetIsKeyless(_entityType.IsKeyless, keylessSource);
        }

        _properties.Attach(entityType);
        foreach (var (key, primaryKeySource) in _keys)
        {
            entityType.Attach(key, primaryKeySource);
        }

        foreach (var index in _indexes)
        {
            entityType.Attach(index);
        }

        _relationships.Attach(entityType);
    }
}
