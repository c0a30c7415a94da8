using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>An index under construction.</summary>
internal sealed class IndexBuilder(EntityTypeBuilder declaringEntityType, IReadOnlyList<PropertyBuilder> properties, string? name, ConfigurationSource source, Anchor? anchor)
    : ModelElement(declaringEntityType.Model, source, anchor)
{
    private readonly DistinctList<Anchor> _configurations = new();

    public EntityTypeBuilder DeclaringEntityType => declaringEntityType;

    public IReadOnlyList<PropertyBuilder> Properties => properties;

    /// <summary>The name in the model; null for an index that is known by its properties.</summary>
    public string? Name => name;

    /// <summary>The calls <c>HasIndex(…)</c> and attributes <c>[Index]</c> that configure it, in order.</summary>
    public IReadOnlyList<Anchor> Configurations => _configurations.Elements;

    /// <summary>Whether something configures it that is not among them: code that serves several elements, an attribute in another project.</summary>
    public bool HasOtherConfigurations { get; private set; }

    /// <summary>Null for what serves others too, or is not in this compilation.</summary>
    public void AddConfiguration(Anchor? anchor)
    {
        if (anchor is null)
        {
            HasOtherConfigurations = true;
        }
        else
        {
            _configurations.Add(anchor);
        }
    }

    public override void MergeFrom(ModelElement other)
    {
        base.MergeFrom(other);
        var index = (IndexBuilder)other;
        foreach (var anchor in index.Configurations)
        {
            AddConfiguration(anchor);
        }

        HasOtherConfigurations |= index.HasOtherConfigurations;
    }

    public bool IsUnique => Get(IndexFacets.IsUnique).Is(true);

    /// <summary>All alike has a word of its own: an empty list is all descending, null is all ascending.</summary>
    public bool IsDescending(IReadOnlyList<bool> descending, ConfigurationSource source, Anchor? anchor = null)
    {
        if (descending.Count > 0 && descending.Count != properties.Count)
        {
            declaringEntityType.Fail($"Invalid number of index sort order values: {descending.Count} for the {properties.Count} properties of '{this}'.", anchor);
            return false;
        }

        return Set(IndexFacets.IsDescending, descending.All(each => each) ? [] : descending.Any(each => each) ? descending : null, source, anchor);
    }

    protected override bool IsAnnotation(Facet facet) => facet != IndexFacets.IsUnique;

    // EF's InternalIndexBuilder.Attach leaves the order behind.
    protected override bool IsCarriedOver(Facet facet) => facet != IndexFacets.IsDescending;

    protected override void OnFacetChanged(Facet facet, object? oldValue)
    {
        if (facet == IndexFacets.IsUnique)
        {
            Model.Dispatcher.OnIndexUniquenessChanged(this);
        }
        else
        {
            Model.Dispatcher.OnIndexAnnotationChanged(this, facet);
        }
    }

    public override string ToString() => $"{declaringEntityType}[{string.Join(", ", properties.Select(property => property.Name))}]";
}
