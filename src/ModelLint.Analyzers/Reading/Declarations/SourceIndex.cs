using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// Where types and extension methods stand, by position: tree, declaration in the tree, method in the declaration. Positions stay the same while no declaration
/// changes, when trees and nodes do not.
/// </summary>
internal sealed class SourceIndex
{
    private readonly ILookup<string, (int Tree, int Type)> _types;
    private readonly ILookup<string, (int Tree, int Type, int Method)> _extensions;

    public SourceIndex(IReadOnlyList<SyntaxTreeFacts> trees)
    {
        _types = Enumerable.Range(0, trees.Count)
            .SelectMany(tree => trees[tree].Types.Select(type => (type.MetadataName, Position: (tree, type.Ordinal))))
            .ToLookup(type => type.MetadataName, type => type.Position);
        _extensions = (
            from tree in Enumerable.Range(0, trees.Count)
            from type in trees[tree].Types
            from method in Enumerable.Range(0, type.Methods.Count)
            where type.Methods[method].Receiver is not null
            select (type.Methods[method].Name, Position: (tree, type.Ordinal, method)))
            .ToLookup(method => method.Name, method => method.Position);
    }

    public IEnumerable<string> TypeNames => _types.Select(type => type.Key);

    public IEnumerable<(int Tree, int Type)> Types(string metadataName) => _types[metadataName];

    public bool HasExtensions(string name) => _extensions.Contains(name);

    public IEnumerable<(int Tree, int Type, int Method)> Extensions(string name) => _extensions[name];
}
