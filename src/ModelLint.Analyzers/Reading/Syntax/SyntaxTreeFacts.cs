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

    private SyntaxTreeFacts(IReadOnlyList<DeclaredType> types, TreeDeclarations declarations)
    {
        Types = types;
        Declarations = declarations;
    }

    /// <summary>All declarations of types, nested ones included, in source order.</summary>
    public IReadOnlyList<DeclaredType> Types { get; }

    /// <summary>The same by hashes, to be compared with those of another version.</summary>
    public TreeDeclarations Declarations { get; }

    /// <summary>Two versions of a tree with the same hash declare the same.</summary>
    public ulong DeclarationHash => Declarations.Hash;

    public static SyntaxTreeFacts Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(tree, out var known))
        {
            return known;
        }

        // Outside the table's own factory, so that a cancellation leaves nothing behind and two readers of one tree do not wait for each other.
        var root = tree.GetRoot(cancellationToken);
        var table = new DeclarationTable(tree.GetText(cancellationToken), (CSharpParseOptions)tree.Options);
        var walker = new DeclarationWalker(table, cancellationToken);
        if (root is Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax unit)
        {
            walker.Visit(unit);
        }

        var declarations = root.ContainsDirectives ? table.CreateWithDirectives(walker.Bodies) : table.Create();
        return Cache.GetValue(tree, _ => new SyntaxTreeFacts(walker.Types, declarations));
    }
}
