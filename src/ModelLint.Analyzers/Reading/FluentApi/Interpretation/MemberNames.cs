using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>
/// The members that a lambda selects: <c>x => x.A</c>, <c>x => new { x.A, x.B }</c>, with casts and <c>!</c>, as EF's
/// <c>ExpressionExtensions.GetMemberAccessList</c> reads them.
/// </summary>
internal static class MemberNames
{
    public static IReadOnlyList<string>? Of(LambdaValue lambda)
    {
        if (lambda is not { Parameters: [var parameter], Syntax.ExpressionBody: { } body })
        {
            return null;
        }

        var names = SyntaxFacts.Unwrap(body) is AnonymousObjectCreationExpressionSyntax anonymous
            ? anonymous.Initializers.Select(initializer => Of(initializer.Expression, parameter.Identifier.ValueText)).ToArray()
            : [Of(body, parameter.Identifier.ValueText)];
        return Array.TrueForAll(names, name => name is not null) ? names.OfType<string>().ToArray() : null;
    }

    /// <summary>The members along the path <c>x => x.A.B</c>; null where it is something else.</summary>
    public static IReadOnlyList<string>? PathOf(LambdaValue lambda)
    {
        if (lambda is not { Parameters: [var parameter], Syntax.ExpressionBody: { } body })
        {
            return null;
        }

        var path = new List<string>();
        var expression = SyntaxFacts.Unwrap(body);
        while (expression is MemberAccessExpressionSyntax access)
        {
            path.Insert(0, access.Name.Identifier.ValueText);
            expression = SyntaxFacts.Unwrap(access.Expression);
        }

        return expression is IdentifierNameSyntax root && root.Identifier.ValueText == parameter.Identifier.ValueText && path.Count > 0 ? path : null;
    }

    /// <summary>
    /// The members of its parameter that a lambda reads: <c>x.Name</c>, <c>EF.Property&lt;T&gt;(x, "Name")</c>. Null where it hands on the whole, of which anything
    /// can be read then.
    /// </summary>
    public static IReadOnlyCollection<string>? ReadBy(LambdaValue lambda)
    {
        if (lambda is not { Parameters: [var parameter] })
        {
            return null;
        }

        var names = lambda.Syntax.Body.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Identifier.ValueText && name.Parent is not (NameColonSyntax or NameEqualsSyntax) && !IsMemberName(name))
            .Select(NameReadOf)
            .ToArray();
        return Array.TrueForAll(names, name => name is not null) ? new HashSet<string>(names.OfType<string>()) : null;
    }

    private static bool IsMemberName(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name;

    private static string? NameReadOf(IdentifierNameSyntax root)
    {
        ExpressionSyntax whole = root;
        while (whole.Parent is ExpressionSyntax outer && SyntaxFacts.Unwrap(outer) == root)
        {
            whole = outer;
        }

        return whole.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [_, var property], Parent: InvocationExpressionSyntax call } } when IsEFProperty(call) => property.Expression switch
            {
                LiteralExpressionSyntax literal => literal.Token.ValueText,
                InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var named] } => SyntaxFacts.LastNameOf(named.Expression),
                _ => null,
            },
            _ => null,
        };
    }

    private static bool IsEFProperty(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Property" } } access && SyntaxFacts.LastNameOf(access.Expression) == "EF";

    private static string? Of(ExpressionSyntax expression, string parameter) =>
        SyntaxFacts.Unwrap(expression) is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access
        && SyntaxFacts.Unwrap(access.Expression) is IdentifierNameSyntax root
        && root.Identifier.ValueText == parameter
            ? access.Name.Identifier.ValueText
            : null;
}
