using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>Answers that stay true while declarations, references and options do. Plain data: it outlives the compilations that it was read from.</summary>
internal sealed class DeclarationState
{
    /// <summary>Enough for the projects of the documents that someone has open, each for two or three frameworks.</summary>
    private const int Capacity = 16;

    private static readonly LinkedList<KnownState> Recent = new();

    private readonly IReadOnlyList<TreeDeclarations> _trees;

    private DeclarationState(IReadOnlyList<TreeDeclarations> trees, SourceIndex index) => (_trees, Index) = (trees, index);

    public SourceIndex Index { get; }

    public ConcurrentDictionary<ClrType, TypeDeclaration?> Types { get; } = new();

    public ConcurrentDictionary<string, ClrType?> TypesByMetadataName { get; private set; } = new();

    public ConcurrentDictionary<NameQuestion, NameMeaning?> Names { get; } = new();

    /// <summary>The types of the source in the order of their names; null until they are asked for.</summary>
    public IReadOnlyList<ClrType>? SourceTypeNames { get; set; }

    public IReadOnlyList<TypeDeclaration>? SourceTypes { get; set; }

    /// <param name="trees">The facts of the compilation's trees, in order.</param>
    public static DeclarationState Of(Compilation compilation, string? packageRoot, IReadOnlyList<SyntaxTreeFacts> trees, CancellationToken cancellationToken)
    {
        var key = DeclarationKey.Of(compilation, cancellationToken);
        lock (Recent)
        {
            for (var node = Recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Key.Equals(key) && node.Value.PackageRoot == packageRoot)
                {
                    Recent.Remove(node);
                    Recent.AddFirst(node);
                    return node.Value.State;
                }
            }

            var declarations = trees.Select(tree => tree.Declarations).ToArray();
            var state = new DeclarationState(declarations, new SourceIndex(trees));
            foreach (var known in Recent)
            {
                if (known.PackageRoot == packageRoot && known.Key.IsOfSameProject(key) && DeclarationEdit.Between(known.State._trees, declarations) is { } edit)
                {
                    state.TakeOver(known.State, edit);
                    break;
                }
            }

            Recent.AddFirst(new KnownState(key, packageRoot, state));
            if (Recent.Count > Capacity)
            {
                Recent.RemoveLast();
            }

            return state;
        }
    }

    /// <summary>What an edit leaves of the answers.</summary>
    private void TakeOver(DeclarationState before, DeclarationEdit edit)
    {
        (TypesByMetadataName, SourceTypeNames) = (before.TypesByMetadataName, before.SourceTypeNames);
        foreach (var known in before.Types)
        {
            if (known.Value is null || !edit.Touches(known.Value, before))
            {
                Types.TryAdd(known.Key, known.Value);
            }
        }

        foreach (var known in before.Names)
        {
            if (!edit.Touches(known.Key))
            {
                Names.TryAdd(known.Key, known.Value);
            }
        }
    }

    private sealed record KnownState(DeclarationKey Key, string? PackageRoot, DeclarationState State);
}
