using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// Where types and extension methods stand, by position: tree, declaration in the tree, method in the declaration. Positions stay the same while no declaration
/// changes, when trees and nodes do not.
/// </summary>
internal sealed class SourceIndex
{
    private readonly ILookup<string, TypePosition> _types;
    private readonly ILookup<string, MethodPosition> _extensions;

    public SourceIndex(IReadOnlyList<SyntaxTreeFacts> trees)
    {
        _types = trees.SelectMany((facts, tree) => facts.Types.Select(type => new TypePosition(type.MetadataName, tree, type.Ordinal))).ToLookup(type => type.Name);
        _extensions = trees.SelectMany(ExtensionsOf).ToLookup(method => method.Name);
    }

    public IEnumerable<string> TypeNames => _types.Select(type => type.Key);

    public IEnumerable<TypePosition> Types(string metadataName) => _types[metadataName];

    public bool HasExtensions(string name) => _extensions.Contains(name);

    public IEnumerable<MethodPosition> Extensions(string name) => _extensions[name];

    private static IEnumerable<MethodPosition> ExtensionsOf(SyntaxTreeFacts facts, int tree)
    {
        foreach (var type in facts.Types)
        {
            for (var method = 0; method < type.Methods.Count; method++)
            {
                if (type.Methods[method].Receiver is not null)
                {
                    yield return new(type.Methods[method].Name, tree, type.Ordinal, method);
                }
            }
        }
    }

    internal sealed record TypePosition(string Name, int Tree, int Type);

    internal sealed record MethodPosition(string Name, int Tree, int Type, int Method);
}
