namespace ModelLint.Reading.Syntax;

/// <summary>
/// What a tree declares, by hashes: plain data that tells two versions of it apart. Members that mean nothing to the declarations of types elsewhere, unless these derive from
/// theirs, stand apart from all else, so that the edit of one is known to be no more than that.
/// </summary>
internal sealed class TreeDeclarations
{
    /// <summary>All of it, but bodies and what stands between declarations: two versions of a tree with the same hash declare the same.</summary>
    public required ulong Hash { get; init; }

    /// <summary>What names can mean and constants can be: usings, namespaces, the types with their heads, constants, members of enums, constructors and operators.</summary>
    public required ulong TableHash { get; init; }

    /// <summary>All other members (properties, fields, methods, events), by name: those of one name together.</summary>
    public required NamedHashes Members { get; init; }

    /// <summary>The identifiers that the arguments of attributes and the values of constants are written with.</summary>
    public required IReadOnlyCollection<string> ConstantNames { get; init; }

    /// <summary>The same members by the metadata name of their type.</summary>
    public required NamedHashes Types { get; init; }
}
