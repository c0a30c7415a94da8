namespace ModelLint.Metadata;

/// <summary>An attribute on the member of a property, one that it inherits included.</summary>
/// <param name="Type">Its class, or the one of the framework's or EF Core's that the user derived it from.</param>
/// <param name="Arguments">The arguments of its constructor: constants, <see cref="ClrType"/>s and lists of them.</param>
/// <param name="NamedArguments">Its properties that are set.</param>
/// <param name="Anchor">The attribute; null where it is not in this compilation.</param>
internal sealed record MemberAttribute(ClrType Type, IReadOnlyList<object?> Arguments, IReadOnlyDictionary<string, object?> NamedArguments, Anchor? Anchor)
{
    public T? Argument<T>(int index) => index < Arguments.Count && Arguments[index] is T value ? value : default;

    public T? NamedArgument<T>(string name) => NamedArguments.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
