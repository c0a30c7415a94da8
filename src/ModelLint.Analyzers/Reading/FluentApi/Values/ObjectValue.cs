using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>An object of a class of the source: a configuration, a context, a helper. Its fields and auto-properties are bound where they are known.</summary>
internal sealed class ObjectValue(ClrType type) : Value
{
    public ClrType Type { get; } = type;

    /// <summary>Fields, auto-properties and the parameters of a primary constructor, by name.</summary>
    public Dictionary<string, Value> Fields { get; } = [];

    /// <summary>What the constructor of the package's class was given that it is or derives from; null where that is not known.</summary>
    public IReadOnlyList<BoundArgument>? PackageArguments { get; set; }

    private readonly Dictionary<string, ClrType> _declaringTypes = [];

    /// <summary>False where a field of that name is of another class of the hierarchy.</summary>
    public bool Declare(string field, ClrType declaringType)
    {
        if (_declaringTypes.TryGetValue(field, out var other))
        {
            return other.Equals(declaringType);
        }

        _declaringTypes.Add(field, declaringType);
        return true;
    }

    public ObjectValue Copy()
    {
        var copy = new ObjectValue(Type) { PackageArguments = PackageArguments };
        foreach (var field in Fields)
        {
            copy.Fields.Add(field.Key, field.Value);
        }

        return copy;
    }

    public override IEnumerable<Value> Holds => Fields.Values;
}
