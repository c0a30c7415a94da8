using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>What <c>ConfigureConventions</c> said before the model was begun.</summary>
internal sealed class ModelConfiguration
{
    private readonly List<PropertyConfiguration> _properties = [];
    private readonly Dictionary<ClrType, PropertyConfiguration> _defaultTypeMappings = [];
    private readonly Dictionary<ClrType, Anchor?> _ignored = [];
    private readonly Dictionary<ClrType, Anchor?> _complexTypes = [];
    private readonly HashSet<string> _removedConventions = [];
    private readonly List<Unknown> _unknowns = [];

    /// <summary>Code in or behind <c>ConfigureConventions</c> that was not followed: the whole model is unknown.</summary>
    public IReadOnlyList<Unknown> Unknowns => _unknowns;

    public IReadOnlyCollection<string> RemovedConventions => _removedConventions;

    public IReadOnlyList<PropertyConfiguration> Properties => _properties;

    /// <summary><c>Properties&lt;T&gt;()</c>; an open generic definition by its type with type parameters.</summary>
    public PropertyConfiguration ForProperties(ClrType type)
    {
        var existing = _properties.FirstOrDefault(configuration => configuration.Type.Equals(type));
        if (existing is null)
        {
            _properties.Add(existing = new PropertyConfiguration(type));
        }

        return existing;
    }

    /// <summary><c>DefaultTypeMapping&lt;T&gt;()</c>: makes the type a scalar, with these facets where a property of it has no other.</summary>
    public PropertyConfiguration ForDefaultTypeMapping(ClrType type)
    {
        if (!_defaultTypeMappings.TryGetValue(type, out var configuration))
        {
            _defaultTypeMappings.Add(type, configuration = new PropertyConfiguration(type));
        }

        return configuration;
    }

    public PropertyConfiguration? FindDefaultTypeMapping(ClrType type) => _defaultTypeMappings.TryGetValue(type, out var configuration) ? configuration : null;

    public void IgnoreAny(ClrType type, Anchor? anchor = null) => _ignored[type] = anchor;

    public void ComplexProperties(ClrType type, Anchor? anchor = null) => _complexTypes[type] = anchor;

    /// <summary><c>Conventions.Remove(typeof(X))</c>, by EF's class name (<c>ForeignKeyIndexConvention</c>).</summary>
    public void RemoveConvention(string className) => _removedConventions.Add(className);

    public void MarkUnknown(Unknown reason) => _unknowns.Add(reason);

    internal bool HasTypes => _ignored.Count + _complexTypes.Count + _properties.Count > 0;

    internal bool Ignores(ClrType type) => _ignored.ContainsKey(type);

    internal bool MakesComplex(ClrType type) => _complexTypes.ContainsKey(type);
}

/// <summary>The facets that <c>Properties&lt;T&gt;()</c> or <c>DefaultTypeMapping&lt;T&gt;()</c> gives.</summary>
internal sealed class PropertyConfiguration(ClrType type)
{
    private readonly List<Action<PropertyBuilder>> _settings = [];

    public ClrType Type => type;

    /// <summary>Whether it says how the type is stored: that alone makes a class a scalar.</summary>
    public bool HasConversion { get; private set; }

    public void Set<T>(Facet<T> facet, T value, Anchor? anchor)
    {
        HasConversion |= ReferenceEquals(facet, PropertyFacets.ProviderClrType);
        _settings.Add(property => property.Set(facet, value, ConfigurationSource.Explicit, anchor));
    }

    public void SetUnknown<T>(Facet<T> facet, Unknown reason)
    {
        HasConversion |= ReferenceEquals(facet, PropertyFacets.ProviderClrType);
        _settings.Add(property => property.SetUnknown(facet, reason));
    }

    public void MarkUnknown(Unknown reason) => _settings.Add(property => property.MarkUnknown(reason));

    public void ApplyTo(PropertyBuilder property)
    {
        foreach (var setting in _settings)
        {
            setting(property);
        }
    }
}
