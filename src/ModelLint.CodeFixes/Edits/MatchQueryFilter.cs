using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Gives the dependent the principal's query filter, over the navigation: <c>p => !p.IsDeleted</c> becomes <c>v => !v.Patient.IsDeleted</c>. Only where all that the
/// filter names means the same at the new place.
/// </summary>
/// <param name="Navigation">From the dependent to the principal.</param>
/// <param name="Filter">The call <c>HasQueryFilter</c> of the principal.</param>
internal sealed record MatchQueryFilter(Navigation Navigation, Anchor Filter) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (!context.Compilation.ContainsSyntaxTree(Filter.Tree)
            || Filter.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }] }
            || EntityBuilder.Of(Navigation.DeclaringEntityType, context) is not { } builder
            || !builder.Scope.CanReach(Navigation.DeclaringEntityType.ClrType, Navigation.Name)
            || Rewrite(lambda, body, builder, context) is not { } rewritten)
        {
            return null;
        }

        return builder.Write(builder.Expression, [$".HasQueryFilter({rewritten})"]);
    }

    /// <summary>The filter as a lambda over the dependent.</summary>
    private string? Rewrite(SimpleLambdaExpressionSyntax lambda, ExpressionSyntax body, EntityBuilder builder, EditContext context)
    {
        var semanticModel = context.SemanticModelOf(Filter.Tree);
        var principal = semanticModel.GetDeclaredSymbol(lambda.Parameter);
        var names = body.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Where(name => (name.Parent as MemberAccessExpressionSyntax)?.Name != name).ToList();
        var ofPrincipal = names.Where(name => SymbolEqualityComparer.Default.Equals(semanticModel.GetSymbolInfo(name).Symbol, principal)).ToList();
        var parameter = builder.Scope.LambdaParameter(Navigation.DeclaringEntityType.ClrType);
        if (names.Except(ofPrincipal).Any(name => CodeScope.Identifier(name.Identifier.ValueText) == parameter || !MeansTheSame(semanticModel.GetSymbolInfo(name).Symbol, lambda, builder))
            || ofPrincipal.Any(name => name.Parent is MemberAccessExpressionSyntax access && !builder.Scope.CanReach(Navigation.TargetEntityType.ClrType, access.Name.Identifier.ValueText)))
        {
            return null;
        }

        var access = $"{parameter}.{CodeScope.Identifier(Navigation.Name)}{(CanBeNull(context) ? "!" : "")}";
        var rewritten = body.ReplaceNodes(ofPrincipal, (name, _) => SyntaxFactory.ParseExpression(access).WithTriviaFrom(name));
        return $"{parameter} => {rewritten.WithoutTrivia()}";
    }

    /// <summary>A type in the same document, or a member of the class that both places are in.</summary>
    private static bool MeansTheSame(ISymbol? symbol, SyntaxNode filter, EntityBuilder builder) => symbol switch
    {
        INamedTypeSymbol or INamespaceSymbol => builder.Changes.Tree == filter.SyntaxTree,
        IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } => filter.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && builder.Scope.IsIn(type),
        _ => false,
    };

    private bool CanBeNull(EditContext context) =>
        context.Find(Navigation.DeclaringEntityType.ClrType) is { } type
        && Declarations.FindMember(type, Navigation.Name) is IPropertySymbol { NullableAnnotation: NullableAnnotation.Annotated };
}
