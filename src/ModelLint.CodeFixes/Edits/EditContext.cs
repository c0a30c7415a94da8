using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>What an edit needs to find its place: the compilation that its model was read from, and the documents of the solution.</summary>
internal sealed class EditContext(
    Compilation compilation, Func<SyntaxTree, DocumentChanges?> changesOf, bool isReferencedByOthers, Func<SyntaxTree, string, bool> isNamedInDependentProjects)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _semanticModels = [];

    public Compilation Compilation { get; } = compilation;

    /// <summary>Whether another project of the solution sees what this one declares.</summary>
    public bool IsReferencedByOthers => isReferencedByOthers;

    /// <summary>The changes to the document of a tree; null where no document of the solution that can be written has it.</summary>
    public DocumentChanges? ChangesOf(SyntaxTree tree) => changesOf(tree);

    /// <summary>Whether code of another project that builds on the project of the tree may name a member so called.</summary>
    public bool IsNamedInDependentProjects(SyntaxTree tree, string member) => isNamedInDependentProjects(tree, member);

    /// <summary>The type in this compilation; null where it has none, or several.</summary>
    public ITypeSymbol? Find(ClrType type)
    {
        if (type.ElementType is not null)
        {
            return Find(type.ElementType) is { } element ? Compilation.CreateArrayTypeSymbol(element) : null;
        }

        if (Compilation.GetTypeByMetadataName(type.MetadataName) is not { } definition || type.TypeArguments.Count == 0)
        {
            return Compilation.GetTypeByMetadataName(type.MetadataName);
        }

        var arguments = type.TypeArguments.Select(Find).OfType<ITypeSymbol>().ToArray();
        return arguments.Length == definition.TypeParameters.Length ? definition.Construct(arguments) : null;
    }

    /// <summary>The semantic model of a tree of this compilation. Kept, so that the edits of a Fix All bind a body once.</summary>
    public SemanticModel SemanticModelOf(SyntaxTree tree) => SemanticModelOf(tree, Compilation);

    /// <summary>The semantic model of a tree that declares a symbol: of this compilation, or of the project that it is a reference to.</summary>
    public SemanticModel SemanticModelOf(SyntaxTree tree, ISymbol symbol) =>
        SemanticModelOf(tree, Compilation.ContainsSyntaxTree(tree) ? Compilation : ((ISourceAssemblySymbol)symbol.ContainingAssembly).Compilation);

    private SemanticModel SemanticModelOf(SyntaxTree tree, Compilation owner)
    {
        if (!_semanticModels.TryGetValue(tree, out var semanticModel))
        {
            _semanticModels.Add(tree, semanticModel = owner.GetSemanticModel(tree));
        }

        return semanticModel;
    }
}
