namespace ModelLint.Metadata;

/// <summary>Types by their names in C#, as an option lists them: <c>long</c>, <c>Guid</c>.</summary>
internal sealed class TypeNames(params IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.OrdinalIgnoreCase);

    public bool Contains(ClrType type) => _names.Contains(type.Name) || _names.Contains(type.ShortDisplayName);

    public override string ToString() => string.Join(", ", _names);
}
