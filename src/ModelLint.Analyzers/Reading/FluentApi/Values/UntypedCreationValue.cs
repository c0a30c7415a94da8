using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary><c>new(…)</c> as an argument or an element: the type that it is stored as says what it makes.</summary>
internal sealed class UntypedCreationValue(Unknown reason, IEnumerable<BuilderValue> mayTouch, Func<ClrType, Value> create) : UnknownValue(reason, mayTouch)
{
    public Func<ClrType, Value> Create { get; } = create;
}
