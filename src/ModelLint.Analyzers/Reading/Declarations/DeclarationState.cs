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

    private static readonly LinkedList<(DeclarationKey Key, string? PackageRoot, DeclarationState State)> Recent = new();

    private DeclarationState(IReadOnlyList<SyntaxTreeFacts> trees) => Index = new SourceIndex(trees);

    public SourceIndex Index { get; }

    public ConcurrentDictionary<ClrType, TypeDeclaration?> Types { get; } = new();

    public ConcurrentDictionary<string, ClrType?> TypesByMetadataName { get; } = new();

    public ConcurrentDictionary<NameQuestion, NameMeaning?> Names { get; } = new();

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

            var state = new DeclarationState(trees);
            Recent.AddFirst((key, packageRoot, state));
            if (Recent.Count > Capacity)
            {
                Recent.RemoveLast();
            }

            return state;
        }
    }
}
