using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>An attribute and its arguments, as constants: strings, numbers, booleans, <see cref="ClrType"/>s, lists of those; enum values are their underlying number.</summary>
internal sealed class AttributeDeclaration
{
    public required ClrType Type { get; init; }

    public IReadOnlyList<object?> Arguments { get; init; } = [];

    public IReadOnlyDictionary<string, object?> NamedArguments { get; init; } = new Dictionary<string, object?>();

    /// <summary>The type and member (null: the type itself) that carry it; with <see cref="Ordinal"/> enough to find it in the source.</summary>
    public required ClrType Carrier { get; init; }

    public string? CarrierMember { get; init; }

    /// <summary>Its place among the attributes of its carrier.</summary>
    public int Ordinal { get; init; }

    public T? Argument<T>(int index) => index < Arguments.Count && Arguments[index] is T value ? value : default;

    public T? NamedArgument<T>(string name) => NamedArguments.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
