using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>An entity type under construction (EF: <c>EntityType</c> and <c>InternalEntityTypeBuilder</c>).</summary>
internal sealed partial class EntityTypeBuilder : TypeBaseBuilder
{
    private readonly DistinctList<ConfigurationPlace> _places = new();

    public EntityTypeBuilder(ModelBuilder model, string name, ClrType clrType, bool hasSharedClrType, bool isOwned, ConfigurationSource source, Anchor? anchor)
        : base(model, name, clrType, source, anchor)
    {
        HasSharedClrType = hasSharedClrType;
        IsOwned = isOwned;
        ShortName = model.ShortNameOf(name, clrType, hasSharedClrType);
    }

    /// <summary>Its CLR type belongs to others too: a join, a property bag, an owned type used twice.</summary>
    public bool HasSharedClrType { get; }

    /// <summary>EF's <c>ShortName()</c>: for tables, discriminators, keys and foreign keys.</summary>
    public string ShortName { get; }

    public bool IsOwned { get; internal set; }

    /// <summary>Made for a many-to-many relationship that has no entity type of its own.</summary>
    public bool IsImplicitJoin { get; internal set; }

    public bool IsTemporal => Get(EntityTypeFacets.IsTemporal).Is(true);

    public bool IsAbstract => Declaration?.IsAbstract == true;

    public override bool IsComplex => false;

    public override EntityTypeBuilder ContainingEntityType => this;

    public IReadOnlyList<ConfigurationPlace> ConfigurationPlaces => _places.Elements;

    public void AddConfigurationPlace(ConfigurationPlace place) => _places.Add(place);

    protected override void OnFacetChanged(Facet facet, object? oldValue) => Model.Dispatcher.OnEntityTypeAnnotationChanged(this, facet, oldValue);

}
