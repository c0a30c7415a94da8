using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>Finds methods of this compilation's source by name, without binding.</summary>
internal sealed class SourceMethods(SymbolTypeCatalog catalog, SourceIndex index, IReadOnlyList<SyntaxTreeFacts> trees)
{
    /// <summary>
    /// The methods of that name that <paramref name="type"/> declares or inherits from source; the most derived type's first.
    /// Overloads and overridden methods included; of a partial method the part with a body.
    /// </summary>
    public IReadOnlyList<SourceMethod> Find(ClrType type, string name) => Find(type, method => method.Name == name && !method.IsProperty && !IsDefiningPart(method)).ToList();

    /// <summary>Those that <paramref name="type"/> declares or inherits from source and that are so; the most derived type's first.</summary>
    public IEnumerable<SourceMethod> Find(ClrType type, Func<DeclaredMethod, bool> isWanted)
    {
        for (ClrType? current = type; current is not null; current = catalog.Find(current)?.BaseType)
        {
            foreach (var (_, facts, declaration) in catalog.DeclarationsOf(current))
            {
                foreach (var method in declaration.Methods.Where(isWanted))
                {
                    yield return Make(method, current, facts, declaration);
                }
            }
        }
    }

    /// <summary>All extension methods, or properties, of that name, whatever they extend.</summary>
    public IReadOnlyList<SourceMethod> FindExtensions(string name, bool areProperties = false) => index.HasExtensions(name) ? MakeExtensions(name, areProperties) : [];

    private IReadOnlyList<SourceMethod> MakeExtensions(string name, bool areProperties) =>
        (from position in index.Extensions(name)
         let facts = trees[position.Tree]
         let declaration = facts.Types[position.Type]
         where declaration.Methods[position.Method].IsProperty == areProperties
         let type = catalog.FindByMetadataName(declaration.MetadataName)
         where type is not null && catalog.Visit(position.Tree) is not null
         select Make(declaration.Methods[position.Method], type, facts, declaration)).ToList();

    /// <summary><c>partial void OnModelCreatingPartial(ModelBuilder builder);</c>, as scaffolding writes it.</summary>
    private static bool IsDefiningPart(DeclaredMethod method) =>
        method.Body is null && method.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    private SourceMethod Make(DeclaredMethod method, ClrType declaringType, SyntaxTreeFacts facts, DeclaredType declaration) => new()
    {
        Declaration = method,
        DeclaringType = declaringType,
        Scope = catalog.ScopeOf(facts, declaration),
        TypeParameters = TypeParametersOf(method).ToList(),
        TypeArguments = catalog.FindByMetadataName(declaringType.MetadataName) is { } definition
            ? declaringType.ArgumentsBy(definition)
            : new Dictionary<string, ClrType>(),
    };

    /// <summary>Those of the extension block around a method come first, as in a call by the static class.</summary>
    private static IEnumerable<string> TypeParametersOf(DeclaredMethod method)
    {
        var ofBlock = method.Syntax.Parent is TypeDeclarationSyntax block && DeclarationWalker.IsExtensionBlock(block) ? block.TypeParameterList : null;
        return new[] { ofBlock, method.TypeParameters }
            .SelectMany(list => list?.Parameters ?? default)
            .Select(parameter => parameter.Identifier.ValueText);
    }
}
