using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>An object of a class of the source: a configuration, a context, a helper. Its fields and auto-properties are bound where they are known.</summary>
internal sealed class ObjectValue(ClrType type) : Value
{
    public ClrType Type { get; } = type;

    /// <summary>Fields, auto-properties and the parameters of a primary constructor, by name.</summary>
    public Dictionary<string, Value> Fields { get; } = [];

    public override IEnumerable<Value> Holds => Fields.Values;
}
