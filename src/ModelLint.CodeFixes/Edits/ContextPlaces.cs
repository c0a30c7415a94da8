using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The context's <c>OnModelCreating</c>, for entity types that have no configuration of their own.</summary>
internal static class ContextPlaces
{
    public static EntityBuilder? Find(EntityType entityType, EditContext context)
    {
        // Its CLR type does not say which of the types that share it is meant.
        if (entityType.HasSharedClrType || Find(entityType.Model, context) is not { } builder)
        {
            return null;
        }

        return builder with { Expression = $"{builder.Expression}.Entity<{builder.Scope.Name(entityType.ClrType)}>()" };
    }

    /// <summary>The context class.</summary>
    public static INamedTypeSymbol? FindSymbol(EntityModel model, EditContext context) =>
        context.Compilation.ContainsSyntaxTree(model.ContextAnchor.Tree) && model.ContextAnchor.ToNode().FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } declaration
            ? context.SemanticModelOf(model.ContextAnchor.Tree).GetDeclaredSymbol(declaration) as INamedTypeSymbol
            : null;

    /// <summary>Whether code at a node has an instance of that very class for <c>this</c>.</summary>
    public static bool IsInInstanceOf(INamedTypeSymbol type, SyntaxNode node, EditContext context) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && SymbolEqualityComparer.Default.Equals(context.SemanticModelOf(node.SyntaxTree).GetDeclaredSymbol(declaration), type)
        && !node.AncestorsAndSelf().TakeWhile(ancestor => ancestor != declaration).Any(IsStatic);

    private static bool IsStatic(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    /// <summary>Where the expression is the model's builder.</summary>
    public static EntityBuilder? Find(EntityModel model, EditContext context) =>
        model.OnModelCreating is { } method
            ? InMethod(method.ToNode().FirstAncestorOrSelf<MethodDeclarationSyntax>(), context)
            : InNewMethod(model, "OnModelCreating", "Microsoft.EntityFrameworkCore.ModelBuilder", "modelBuilder", context);

    /// <summary>The context's <c>ConfigureConventions</c>, where the expression is what it configures.</summary>
    public static EntityBuilder? FindConventions(EntityModel model, EditContext context) =>
        FindSymbol(model, context)?.GetMembers("ConfigureConventions").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride)?.DeclaringSyntaxReferences.FirstOrDefault() is { } method
            ? InMethod(method.GetSyntax() as MethodDeclarationSyntax, context)
            : InNewMethod(model, "ConfigureConventions", "Microsoft.EntityFrameworkCore.ModelConfigurationBuilder", "configurationBuilder", context);

    private static EntityBuilder? InMethod(MethodDeclarationSyntax? method, EditContext context)
    {
        if (method is null
            || method.ParameterList.Parameters.FirstOrDefault() is not { } parameter
            || parameter.Identifier.ValueText is "" or "_"
            || context.ChangesOf(method.SyntaxTree) is not { } changes
            || ConfigurationPlaces.BodySite(method, changes) is not { } site)
        {
            return null;
        }

        var position = method.Body?.OpenBraceToken.Span.End ?? method.ExpressionBody!.Expression.SpanStart;
        var scope = new CodeScope(context, context.SemanticModelOf(method.SyntaxTree), position);
        return new(changes, site, parameter.Identifier.Text, scope);
    }

    private static EntityBuilder? InNewMethod(EntityModel model, string method, string type, string parameter, EditContext context)
    {
        var anchor = model.ContextAnchor;
        var declaration = anchor.ToNode().FirstAncestorOrSelf<ClassDeclarationSyntax>();
        if (declaration is null || declaration.CloseBraceToken.IsMissing || context.ChangesOf(anchor.Tree) is not { } changes)
        {
            return null;
        }

        var semanticModel = context.SemanticModelOf(anchor.Tree);
        if ((semanticModel.GetDeclaredSymbol(declaration) as INamedTypeSymbol)?.BaseType is not { } baseType || IsSealed(baseType, method))
        {
            return null;
        }

        var scope = new CodeScope(context, semanticModel, declaration.SpanStart);
        var builder = scope.Name(type);
        var callsBase = baseType.ToDisplayString() != EFCoreNames.DbContext;
        return new(changes, () => changes.SiteAt(declaration, () => new OverrideSite(declaration, method, builder, parameter, callsBase), method), parameter, scope);
    }

    private static bool IsSealed(INamedTypeSymbol baseType, string method)
    {
        for (var type = baseType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(method).FirstOrDefault() is { } member)
            {
                return member.IsSealed;
            }
        }

        return true;
    }
}
