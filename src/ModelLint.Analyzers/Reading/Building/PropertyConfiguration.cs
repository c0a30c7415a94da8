using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>The facets that <c>Properties&lt;T&gt;()</c> or <c>DefaultTypeMapping&lt;T&gt;()</c> gives; they become explicit settings of the property.</summary>
internal sealed class PropertyConfiguration(ClrType type)
{
    private readonly List<Action<PropertyBuilder>> _settings = [];

    public ClrType Type => type;

    public void Set<T>(Facet<T> facet, T value, Anchor? anchor) =>
        _settings.Add(property => property.Set(facet, value, ConfigurationSource.Explicit, anchor));

    public void SetUnknown<T>(Facet<T> facet, Unknown reason) => _settings.Add(property => property.SetUnknown(facet, reason));

    public void MarkUnknown(Unknown reason) => _settings.Add(property => property.MarkUnknown(reason));

    public void ApplyTo(PropertyBuilder property)
    {
        foreach (var setting in _settings)
        {
            setting(property);
        }
    }
}
