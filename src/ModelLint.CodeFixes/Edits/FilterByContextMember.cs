using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Adds a query filter that compares a property with a member of the context. The lambda has to stand in an instance method of the context: only then does EF Core
/// ask the context that runs the query, and not the one that built the model.
/// </summary>
/// <param name="EntityType">A root.</param>
/// <param name="Property">The property, of the tenant say.</param>
/// <param name="Names">What the context's member is called, be it with <c>Current</c> before it.</param>
internal sealed record FilterByContextMember(EntityType EntityType, Property Property, PropertyNames Names) : ModelEdit
{
    private const string Name = "Tenant";

    public override Action? Place(EditContext context)
    {
        if (ContextPlaces.FindSymbol(EntityType.Model, context) is not { } type || FindMember(type, context) is not { } member)
        {
            return null;
        }

        return EntityType.DeclaredQueryFilters switch
        {
            [] => InStatement(type, member, name: null, context),
            [{ Key: null } filter] => InFilter(filter, type, member, context),
            var named when named.All(filter => filter.Key is not (null or Name)) => InStatement(type, member, Name, context),
            _ => null,
        };
    }

    private Action? InStatement(INamedTypeSymbol type, ISymbol member, string? name, EditContext context)
    {
        if (EntityBuilder.InContext(EntityType, type, context) is not { Scope: var scope } builder)
        {
            return null;
        }

        var filter = scope.Lambda(EntityType.ClrType, row => Comparison(scope, row, member));
        return builder.Write($"{builder.Expression}.HasQueryFilter({(name is null ? "" : CodeScope.Literal(name) + ", ")}{filter})", []);
    }

    /// <summary>Another filter without a name would take the place of the first: the two become one.</summary>
    private Action? InFilter(QueryFilter filter, INamedTypeSymbol type, ISymbol member, EditContext context)
    {
        if (filter.Anchor is null || !context.Compilation.ContainsSyntaxTree(filter.Anchor.Tree)
            || filter.Anchor.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }] }
            || context.ChangesOf(lambda.SyntaxTree) is not { } changes
            || !ContextPlaces.IsInInstanceOf(type, lambda, context))
        {
            return null;
        }

        // The lambda of a helper for several entity types has a type parameter for its own.
        var semanticModel = context.SemanticModelOf(lambda.SyntaxTree);
        if (!SymbolEqualityComparer.Default.Equals((semanticModel.GetDeclaredSymbol(lambda.Parameter) as IParameterSymbol)?.Type, context.Find(EntityType.ClrType)))
        {
            return null;
        }

        var scope = new CodeScope(context, semanticModel, body.SpanStart);
        var comparison = Comparison(scope, lambda.Parameter.Identifier.Text, member);
        if (!scope.IsComplete)
        {
            return null;
        }

        var isLoose = body is ConditionalExpressionSyntax or AssignmentExpressionSyntax
            || body.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;
        return () =>
        {
            if (isLoose)
            {
                changes.Insert(body.SpanStart, "(");
            }

            changes.Insert(body.Span.End, $"{(isLoose ? ")" : "")} && {comparison}");
            changes.Import(scope.Namespaces);
        };
    }

    private string Comparison(CodeScope scope, string row, ISymbol member) => $"{scope.Read(EntityType.ClrType, Property, row)} == {scope.OwnMember(member.Name)}";

    /// <summary>The one member that the context has for it: a property, else a field, of the property's own type.</summary>
    private ISymbol? FindMember(INamedTypeSymbol type, EditContext context)
    {
        if (context.Find(Property.ClrType) is not { } propertyType)
        {
            return null;
        }

        var members = Declarations.MembersOf(type)
            .Where(member => !member.IsStatic && IsNamed(member.Name) && context.Compilation.IsSymbolAccessibleWithin(member, type))
            .ToList();
        var properties = members.OfType<IPropertySymbol>().Where(property => property.GetMethod is not null && IsOf(property.Type)).ToList();
        var fields = members.OfType<IFieldSymbol>().Where(field => !field.IsImplicitlyDeclared && IsOf(field.Type)).ToList();
        return properties.Count > 0 ? (properties.Count == 1 ? properties[0] : null) : fields.Count == 1 ? fields[0] : null;

        bool IsOf(ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(other, propertyType);
    }

    private bool IsNamed(string name)
    {
        var bare = name.TrimStart('_');
        return Names.Contains(bare) || (bare.StartsWith("Current", StringComparison.OrdinalIgnoreCase) && Names.Contains(bare.Substring("Current".Length)));
    }
}
