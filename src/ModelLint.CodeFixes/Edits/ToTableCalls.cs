using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Finds where the user configures an entity type's table.</summary>
internal static class ToTableCalls
{
    /// <summary>The call <c>ToTable(…)</c> on the entity's builder, in the places that are its own.</summary>
    public static InvocationExpressionSyntax? Find(EntityType entityType, EditContext context) => entityType.ConfigurationPlaces
        .Where(place => place.IsSpecific && context.Compilation.ContainsSyntaxTree(place.Anchor.Tree) && context.ChangesOf(place.Anchor.Tree) is not null)
        .Reverse()
        .Select(place => Find(place, context.SemanticModelOf(place.Anchor.Tree)))
        .FirstOrDefault(call => call is not null);

    private static InvocationExpressionSyntax? Find(ConfigurationPlace place, SemanticModel semanticModel)
    {
        var node = place.Anchor.ToNode();
        if (place.Kind == ConfigurationPlaceKind.EntityCall)
        {
            // The chain upwards from Entity<T>().
            return node.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Ancestors()
                .TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
                .OfType<InvocationExpressionSyntax>()
                .FirstOrDefault(call => IsToTable(call, semanticModel));
        }

        var owner = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax);
        return owner?.DescendantNodes().OfType<InvocationExpressionSyntax>().LastOrDefault(call =>
            IsToTable(call, semanticModel) && Root(call) is IdentifierNameSyntax root && IsParameterOf(owner, root, semanticModel));
    }

    private static bool IsToTable(InvocationExpressionSyntax call, SemanticModel semanticModel) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToTable" } access
        && semanticModel.GetTypeInfo(access.Expression).Type?.Name is "EntityTypeBuilder" or "OwnedNavigationBuilder"
        && semanticModel.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.ContainingNamespace.ToDisplayString() == "Microsoft.EntityFrameworkCore";

    private static ExpressionSyntax Root(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Root(access.Expression),
        _ => expression,
    };

    private static bool IsParameterOf(SyntaxNode owner, IdentifierNameSyntax name, SemanticModel semanticModel) =>
        semanticModel.GetSymbolInfo(name).Symbol is IParameterSymbol parameter
        && parameter.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == owner.SyntaxTree
            && reference.GetSyntax().FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax) == owner);
}
