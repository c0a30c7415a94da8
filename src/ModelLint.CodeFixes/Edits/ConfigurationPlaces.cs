using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The user's own places for one entity type: a <c>Configure</c> method, a block, a chain on <c>Entity&lt;T&gt;()</c>.</summary>
internal static class ConfigurationPlaces
{
    private const string BuildersNamespace = "Microsoft.EntityFrameworkCore.Metadata.Builders";

    public static EntityBuilder? Find(ConfigurationPlace place, ClrType entityType, EditContext context)
    {
        if (context.Find(entityType) is not { } type
            || context.ChangesOf(place.Anchor.Tree) is not { } changes || !context.Compilation.ContainsSyntaxTree(place.Anchor.Tree))
        {
            return null;
        }

        var node = place.Anchor.ToNode();
        return place.Kind switch
        {
            ConfigurationPlaceKind.ConfigureMethod => InMethod(node, type, changes, context),
            ConfigurationPlaceKind.EntityBlock => InBlock(node, type, changes, context),
            _ => BehindCall(node, type, changes, context),
        };
    }

    /// <summary>The end of a body: of a block, or of an expression that becomes one.</summary>
    public static Func<StatementSite>? BodySite(SyntaxNode owner, DocumentChanges changes)
    {
        var block = owner switch
        {
            MethodDeclarationSyntax method => method.Body,
            LocalFunctionStatementSyntax function => function.Body,
            LambdaExpressionSyntax lambda => lambda.Block,
            _ => null,
        };

        if (block is not null)
        {
            // Behind a return nothing would run.
            var isOpen = block.Statements.LastOrDefault() is not (ReturnStatementSyntax or ThrowStatementSyntax) && !block.CloseBraceToken.IsMissing;
            return isOpen ? () => changes.SiteAt(block, () => new BlockSite(block)) : null;
        }

        return ExpressionBodySite.Of(owner) is { } site ? () => changes.SiteAt(owner, () => site) : null;
    }

    private static EntityBuilder? InMethod(SyntaxNode node, ITypeSymbol type, DocumentChanges changes, EditContext context)
    {
        var method = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax);
        var parameters = (method as MethodDeclarationSyntax)?.ParameterList ?? (method as LocalFunctionStatementSyntax)?.ParameterList;
        if (method is null || parameters is null)
        {
            return null;
        }

        var semanticModel = context.SemanticModelOf(changes.Tree);
        var builder = parameters.Parameters.FirstOrDefault(parameter => IsBuilderOf(type, (semanticModel.GetDeclaredSymbol(parameter) as IParameterSymbol)?.Type));
        return Create(builder, method, changes, semanticModel, context);
    }

    private static EntityBuilder? InBlock(SyntaxNode node, ITypeSymbol type, DocumentChanges changes, EditContext context)
    {
        var lambda = node.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        var builder = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 1 } parenthesized => parenthesized.ParameterList.Parameters[0],
            _ => null,
        };
        var semanticModel = context.SemanticModelOf(changes.Tree);
        return builder is not null && IsBuilderOf(type, (semanticModel.GetDeclaredSymbol(builder) as IParameterSymbol)?.Type)
            ? Create(builder, lambda!, changes, semanticModel, context)
            : null;
    }

    private static EntityBuilder? Create(ParameterSyntax? builder, SyntaxNode owner, DocumentChanges changes, SemanticModel semanticModel, EditContext context)
    {
        if (builder is null || builder.Identifier.ValueText is "" or "_" || BodySite(owner, changes) is not { } site)
        {
            return null;
        }

        return new(changes, site, builder.Identifier.Text, new CodeScope(context, semanticModel, BodyStart(owner)));
    }

    /// <summary>A statement of its own behind the one with <c>Entity&lt;T&gt;()</c>, on the same receiver or on the local that holds it.</summary>
    private static EntityBuilder? BehindCall(SyntaxNode node, ITypeSymbol type, DocumentChanges changes, EditContext context)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || call.ContainsDirectives)
        {
            return null;
        }

        var semanticModel = context.SemanticModelOf(changes.Tree);
        if (!IsBuilderOf(type, semanticModel.GetTypeInfo(call).Type))
        {
            return null;
        }

        var owner = call.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is StatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax);
        var expression = call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            ? variable.Identifier.Text
            : call.WithoutTrivia().NormalizeWhitespace().ToString();
        Func<StatementSite>? site = owner switch
        {
            StatementSyntax { Parent: BlockSyntax } statement => () => changes.SiteAt(statement, () => new FollowingSite(statement)),
            ArrowExpressionClauseSyntax { Parent: { } parent } => BodySite(parent, changes),
            LambdaExpressionSyntax lambda => BodySite(lambda, changes),
            _ => null,
        };
        return site is null ? null : new(changes, site, expression, new CodeScope(context, semanticModel, call.SpanStart));
    }

    private static int BodyStart(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax method => method.Body?.OpenBraceToken.Span.End ?? method.ExpressionBody!.Expression.SpanStart,
        LocalFunctionStatementSyntax function => function.Body?.OpenBraceToken.Span.End ?? function.ExpressionBody!.Expression.SpanStart,
        LambdaExpressionSyntax lambda => lambda.Block?.OpenBraceToken.Span.End ?? lambda.Body.SpanStart,
        _ => owner.SpanStart,
    };

    /// <summary>Whether lambdas can be passed for the entity type's members: to <c>EntityTypeBuilder&lt;T&gt;</c> of it, not to the builder without type.</summary>
    private static bool IsBuilderOf(ITypeSymbol entityType, ITypeSymbol? builder) =>
        builder is INamedTypeSymbol { Name: "EntityTypeBuilder" or "OwnedNavigationBuilder", TypeArguments: { Length: > 0 } arguments }
        && builder.ContainingNamespace.ToDisplayString() == BuildersNamespace
        && SymbolEqualityComparer.Default.Equals(arguments[arguments.Length - 1], entityType);
}
