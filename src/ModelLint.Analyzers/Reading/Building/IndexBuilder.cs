using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>An index under construction.</summary>
internal sealed class IndexBuilder(EntityTypeBuilder declaringEntityType, IReadOnlyList<PropertyBuilder> properties, string? name, ConfigurationSource source, Anchor? anchor)
    : ModelElement(declaringEntityType.Model, source, anchor)
{
    public EntityTypeBuilder DeclaringEntityType => declaringEntityType;

    public IReadOnlyList<PropertyBuilder> Properties => properties;

    /// <summary>The name in the model; null for an index that is known by its properties.</summary>
    public string? Name => name;

    public bool IsUnique => Get(IndexFacets.IsUnique).Is(true);

    protected override void OnFacetChanged(Facet facet)
    {
        if (facet == IndexFacets.IsUnique)
        {
            Model.Dispatcher.OnIndexUniquenessChanged(this);
        }
    }

    public override string ToString() => $"{declaringEntityType}[{string.Join(", ", properties.Select(property => property.Name))}]";
}
