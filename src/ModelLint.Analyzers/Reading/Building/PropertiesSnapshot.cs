using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>Properties that were taken out with the keys, indexes and relationships over them, to be attached again elsewhere in the hierarchy.</summary>
internal sealed class PropertiesSnapshot
{
    private static readonly PropertiesSnapshot Nothing = new();

    private readonly List<PropertyBuilder> _properties = [];
    private IReadOnlyList<IndexBuilder> _indexes = [];
    private IReadOnlyList<(KeyBuilder Key, ConfigurationSource? PrimaryKeySource)> _keys = [];
    private RelationshipSnapshots? _relationships;

    private PropertiesSnapshot()
    {
    }

    public static PropertiesSnapshot Detach(IReadOnlyList<PropertyBuilder> properties)
    {
        if (properties.Count == 0)
        {
            return Nothing;
        }

        var keys = properties.SelectMany(property => property.Keys).Distinct().ToList();
        var snapshot = new PropertiesSnapshot
        {
            _relationships = EntityTypeBuilder.DetachRelationships(
                properties.SelectMany(property => property.ForeignKeys).Concat(keys.SelectMany(key => key.ReferencingForeignKeys)).Distinct().ToList()),
            _indexes = EntityTypeBuilder.DetachIndexes(properties.SelectMany(property => property.Indexes).Distinct()),
            _keys = EntityTypeBuilder.DetachKeys(keys),
        };
        foreach (var property in properties.Where(property => property.IsInModel))
        {
            // What a convention made of the property in its old place is not carried over.
            if (property.SourceOf(PropertyFacets.ValueGenerated) == ConfigurationSource.Convention)
            {
                property.Set(PropertyFacets.ValueGenerated, null, ConfigurationSource.Convention);
            }

            property.DeclaringType.RemoveProperty(property, ConfigurationSource.Explicit);
            snapshot._properties.Add(property);
        }

        return snapshot;
    }

    public void Attach(TypeBaseBuilder type)
    {
        foreach (var property in _properties)
        {
            property.AttachTo(type);
        }

        var entityType = type.ContainingEntityType;
        foreach (var (key, primaryKeySource) in _keys)
        {
            entityType.RootType.Attach(key, primaryKeySource);
        }

        foreach (var index in _indexes)
        {
            (index.DeclaringEntityType.IsInModel ? index.DeclaringEntityType : entityType).Attach(index);
        }

        _relationships?.Attach();
    }
}
