using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Gives a class another name, wherever this project calls it by the old one; documents keep their names. Only where the new name is free in all these places and
/// no string has the old one.
/// </summary>
internal sealed record RenameType(ClrType Type, string Name) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (Type.TypeArguments.Count > 0 || context.Find(Type) is not INamedTypeSymbol type || IsTaken(type, context) || IsSeenByOthers(type, context))
        {
            return null;
        }

        var writes = new List<Action>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            var tokens = tree.GetRoot().DescendantTokens(descendIntoTrivia: true).Where(token => token.ValueText.Contains(Type.Name)).ToList();
            foreach (var token in tokens.Where(token => token.ValueText == Type.Name || token.IsKind(SyntaxKind.StringLiteralToken)))
            {
                switch (MeaningOf(token, type, context))
                {
                    case Meaning.TheType when context.ChangesOf(tree) is { } changes:
                        writes.Add(() => changes.Replace(token.Span, Name));
                        break;
                    case Meaning.Another:
                        break;
                    default:
                        return null;
                }
            }
        }

        return () => writes.ForEach(write => write());
    }

    private enum Meaning
    {
        Unknown,
        Another,
        TheType,
    }

    private Meaning MeaningOf(SyntaxToken token, INamedTypeSymbol type, EditContext context)
    {
        if (token.IsKind(SyntaxKind.StringLiteralToken))
        {
            // EF's API takes names of types as strings, and so does reflection.
            return token.ValueText.Split('.').Contains(Type.Name) && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is null ? Meaning.Unknown : Meaning.Another;
        }

        if (!token.IsKind(SyntaxKind.IdentifierToken))
        {
            return Meaning.Another;
        }

        var semanticModel = context.SemanticModelOf(token.SyntaxTree!);
        var symbol = token.Parent switch
        {
            BaseTypeDeclarationSyntax or ConstructorDeclarationSyntax or DestructorDeclarationSyntax => semanticModel.GetDeclaredSymbol(token.Parent),
            SimpleNameSyntax name => semanticModel.GetSymbolInfo(name).Symbol ?? semanticModel.GetTypeInfo(name).Type,
            _ => null,
        };
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Destructor } constructor when IsType(constructor.ContainingType) => IfFree(token, semanticModel),
            INamedTypeSymbol named when IsType(named) => IfFree(token, semanticModel),
            null when token.Parent is SimpleNameSyntax => Meaning.Unknown,
            // The name of a member, a local, a parameter.
            _ => Meaning.Another,
        };

        bool IsType(INamedTypeSymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, type);
    }

    /// <summary>In an expression a member of the new name would come before the type.</summary>
    private Meaning IfFree(SyntaxToken token, SemanticModel semanticModel) =>
        token.Parent is not SimpleNameSyntax name || !semanticModel.LookupNamespacesAndTypes(token.SpanStart, name: Name).Any()
            && (name.Parent is not MemberAccessExpressionSyntax || !semanticModel.LookupSymbols(token.SpanStart, name: Name).Any())
            ? Meaning.TheType
            : Meaning.Unknown;

    private bool IsTaken(INamedTypeSymbol type, EditContext context) =>
        ((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetMembers(Name).Length > 0 || type.GetMembers(Name).Length > 0
        || context.Compilation.GetTypeByMetadataName(Name) is not null;

    /// <summary>Declared in another project, or in more than this compilation can write.</summary>
    private static bool IsSeenByOthers(INamedTypeSymbol type, EditContext context) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly)
        || context.IsReferencedByOthers
        || type.DeclaringSyntaxReferences.Any(reference => context.ChangesOf(reference.SyntaxTree) is null);
}
