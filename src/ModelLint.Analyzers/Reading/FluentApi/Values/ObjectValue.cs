using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>An object of a class of the source: a configuration, a context, a helper. Its fields and auto-properties are bound where they are known.</summary>
internal sealed class ObjectValue(ClrType type) : Value
{
    private bool _isListing;

    public ClrType Type { get; } = type;

    /// <summary>Fields, auto-properties and the parameters of a primary constructor, by name.</summary>
    public Dictionary<string, Value> Fields { get; } = [];

    public override IEnumerable<BuilderValue> Builders
    {
        get
        {
            if (_isListing)
            {
                return []; // An object that holds itself.
            }

            _isListing = true;
            var builders = Fields.Values.SelectMany(value => value.Builders).ToArray();
            _isListing = false;
            return builders;
        }
    }
}
