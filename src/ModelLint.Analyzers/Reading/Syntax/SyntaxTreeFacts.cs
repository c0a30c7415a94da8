using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelLint.Reading.Syntax;

/// <summary>
/// What a tree declares, by its syntax alone. Kept on the tree: an editor hands on unedited trees from compilation to compilation,
/// so each is read once.
/// </summary>
internal sealed class SyntaxTreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxTreeFacts> Cache = new();

    private SyntaxTreeFacts(IReadOnlyList<DeclaredType> types, ulong declarationHash)
    {
        Types = types;
        DeclarationHash = declarationHash;
    }

    /// <summary>All declarations of types, nested ones included, in source order.</summary>
    public IReadOnlyList<DeclaredType> Types { get; }

    /// <summary>A hash of the tree without the bodies of its methods and accessors: two versions of a tree with the same hash declare the same.</summary>
    public ulong DeclarationHash { get; }

    public static SyntaxTreeFacts Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(tree, out var known))
        {
            return known;
        }

        // Outside the table's own factory, so that a cancellation leaves nothing behind and two readers of one tree do not wait for each other.
        var root = tree.GetRoot(cancellationToken);
        var walker = new DeclarationWalker(cancellationToken);
        if (root is Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax unit)
        {
            walker.Visit(unit);
        }

        var hash = DeclarationHasher.Hash(tree.GetText(cancellationToken), walker.Bodies, (CSharpParseOptions)tree.Options);
        return Cache.GetValue(tree, _ => new SyntaxTreeFacts(walker.Types, hash));
    }
}
