using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>An attribute and its arguments, as constants: strings, numbers, booleans, <see cref="ClrType"/>s, lists of those; enum values are their underlying number.</summary>
internal sealed class AttributeDeclaration
{
    /// <summary>The class of the attribute, or the mapping attribute that it derives from: the one that EF Core finds it as.</summary>
    public required ClrType Type { get; init; }

    public required ClrType Class { get; init; }

    public IReadOnlyList<object?> Arguments { get; init; } = [];

    /// <summary>Whether a class of the user's own decides what <see cref="Type"/> is made with.</summary>
    public bool HasUnknownArguments { get; init; }

    public IReadOnlyDictionary<string, object?> NamedArguments { get; init; } = new Dictionary<string, object?>();

    /// <summary>The type and member (null: the type itself) that carry it; with <see cref="Ordinal"/> enough to find it in the source.</summary>
    public required ClrType Carrier { get; init; }

    public string? CarrierMember { get; init; }

    /// <summary>Its place among the attributes of its carrier.</summary>
    public int Ordinal { get; init; }

    public T? Argument<T>(int index) => index < Arguments.Count && Arguments[index] is T value ? value : default;

    public T? NamedArgument<T>(string name) => NamedArguments.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
