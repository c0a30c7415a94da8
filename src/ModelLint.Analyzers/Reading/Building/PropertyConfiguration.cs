using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>The facets that <c>Properties&lt;T&gt;()</c> gives; they become explicit settings of the property.</summary>
internal sealed class PropertyConfiguration(ClrType type)
{
    private readonly List<Action<PropertyBuilder>> _settings = [];

    public ClrType Type => type;

    public void Set<T>(Facet<T> facet, Configured<T> setting) => _settings.Add(property => property.Set(facet, setting));

    public void MarkUnknown(Unknown reason) => _settings.Add(property => property.MarkUnknown(reason));

    public void ApplyTo(PropertyBuilder property)
    {
        foreach (var setting in _settings)
        {
            setting(property);
        }
    }
}
