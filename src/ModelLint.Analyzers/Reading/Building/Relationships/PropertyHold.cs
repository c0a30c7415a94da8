namespace ModelLint.Reading.Building;

/// <summary>Keeps shadow properties that nothing uses for the moment, until disposed.</summary>
internal readonly struct PropertyHold : IDisposable
{
    private readonly List<PropertyBuilder> _properties;

    public PropertyHold(List<PropertyBuilder> properties)
    {
        _properties = properties;
        foreach (var property in properties)
        {
            property.Holds++;
        }
    }

    public void Dispose()
    {
        foreach (var property in _properties)
        {
            property.Holds--;
        }
    }
}
