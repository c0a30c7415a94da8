using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// What the declarations of a compilation depend on: the declarations of its trees, its references, its options. Two compilations with equal keys declare the same.
/// Holds neither compilations nor references, so that a cache by it keeps none alive.
/// </summary>
internal sealed class DeclarationKey : IEquatable<DeclarationKey>
{
    private static readonly ConditionalWeakTable<MetadataReference, object> Tokens = new();
    private static readonly ConditionalWeakTable<Compilation, DeclarationKey> Known = new();

    private readonly ulong _trees;
    private readonly IReadOnlyList<object> _references;
    private readonly (string? Assembly, NullableContextOptions, MetadataImportOptions, OutputKind) _options;

    private DeclarationKey(Compilation compilation, CancellationToken cancellationToken)
    {
        _trees = compilation.SyntaxTrees.Aggregate(
            DeclarationHasher.Seed,
            (hash, tree) => DeclarationHasher.Combine(hash, SyntaxTreeFacts.Of(tree, cancellationToken).DeclarationHash));
        _references = compilation.ExternalReferences.Select(reference => KeyOf(reference, cancellationToken)).ToList();
        _options = (
            compilation.AssemblyName,
            compilation.Options.NullableContextOptions,
            compilation.Options.MetadataImportOptions,
            compilation.Options.OutputKind);
    }

    public static DeclarationKey Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var key = new DeclarationKey(compilation, cancellationToken);
        return Known.GetValue(compilation, _ => key);
    }

    /// <summary>The same but for the trees.</summary>
    public bool IsOfSameProject(DeclarationKey other) => _options == other._options && _references.SequenceEqual(other._references);

    public bool Equals(DeclarationKey? other) => other is not null && _trees == other._trees && IsOfSameProject(other);

    public override bool Equals(object? obj) => Equals(obj as DeclarationKey);

    public override int GetHashCode() => _trees.GetHashCode();

    /// <summary>An assembly's identity is its reference object's. In an editor another project is a compilation, anew after each edit of it: only its declarations count.</summary>
    private static object KeyOf(MetadataReference reference, CancellationToken cancellationToken) =>
        reference is CompilationReference { Compilation: CSharpCompilation other }
            ? (Of(other, cancellationToken), reference.Properties)
            : Tokens.GetValue(reference, _ => new object());
}
