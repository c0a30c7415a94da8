using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds a CHECK constraint to an entity type's table, in the <c>ToTable(…)</c> that its configuration has, else in one of its own.</summary>
internal sealed record AddCheckConstraint(EntityType EntityType, string Name, string Sql) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (EntityBuilder.Of(EntityType, context) is not { } builder)
        {
            return null;
        }

        builder.Scope.ImportEFCore();
        if (!builder.Scope.IsComplete)
        {
            return null;
        }

        return FindToTable(context) is { } toTable ? InToTable(toTable, context) : InStatement(builder);
    }

    private Action? InStatement(EntityBuilder builder)
    {
        var parameter = builder.Scope.Parameter("t");
        return builder.Write(statement => statement.AddToLambda(parameter, Call(parameter)), $"{builder.Expression}.ToTable");
    }

    private Action? InToTable(InvocationExpressionSyntax toTable, EditContext context)
    {
        var changes = context.ChangesOf(toTable.SyntaxTree)!;
        var scope = new CodeScope(context, context.Compilation.GetSemanticModel(toTable.SyntaxTree), toTable.SpanStart);
        if (toTable.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is { } lambda)
        {
            var name = (lambda as SimpleLambdaExpressionSyntax)?.Parameter.Identifier.Text;
            return name is not null and not "_" && ConfigurationPlaces.BodySite(lambda, changes) is { } site
                ? () => site().Statement(Call(name))
                : null;
        }

        var parameter = scope.Parameter("t");
        return () => changes.SiteAt(toTable, () => new TableArgumentSite(toTable)).Statement("").AddToLambda(parameter, Call(parameter));
    }

    private string Call(string table) => $"{table}.HasCheckConstraint({CodeScope.Literal(Name)}, {CodeScope.Literal(Sql)})";

    /// <summary>The call <c>ToTable(…)</c> on the entity's builder, in the places that are its own.</summary>
    private InvocationExpressionSyntax? FindToTable(EditContext context) => EntityType.ConfigurationPlaces
        .Where(place => place.IsSpecific && context.Compilation.ContainsSyntaxTree(place.Anchor.Tree) && context.ChangesOf(place.Anchor.Tree) is not null)
        .Reverse()
        .Select(place => FindToTable(place, context.Compilation.GetSemanticModel(place.Anchor.Tree)))
        .FirstOrDefault(call => call is not null);

    private static InvocationExpressionSyntax? FindToTable(ConfigurationPlace place, SemanticModel semanticModel)
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

    /// <summary>A <c>ToTable("name")</c> that gets a lambda.</summary>
    private sealed class TableArgumentSite(InvocationExpressionSyntax toTable) : StatementSite
    {
        protected override void Write(DocumentChanges changes, IReadOnlyList<ChainStatement> statements)
        {
            var lambda = statements[0].Lambda(changes.Layout.IndentationAt(toTable.ArgumentList.SpanStart), changes.Layout);
            var separator = toTable.ArgumentList.Arguments.Count > 0 ? ", " : "";
            changes.Insert(toTable.ArgumentList.CloseParenToken.SpanStart, separator + lambda);
        }
    }
}
