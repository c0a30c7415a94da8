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

    /// <summary>The members of its parameter that a lambda reads.</summary>
    public static IReadOnlyCollection<string> ReadBy(LambdaValue lambda)
    {
        var parameter = lambda.Parameters.FirstOrDefault()?.Identifier.ValueText;
        return new HashSet<string>(lambda.Syntax.DescendantNodes()
            .OfType<MemberAccessExpressionSyntax>()
            .Where(access => SyntaxFacts.Unwrap(access.Expression) is IdentifierNameSyntax root && root.Identifier.ValueText == parameter)
            .Select(access => access.Name.Identifier.ValueText)
            .Concat(PropertiesReadByName(lambda)));
    }

    /// <summary><c>EF.Property&lt;T&gt;(x, "Name")</c>.</summary>
    private static IEnumerable<string> PropertiesReadByName(LambdaValue lambda) =>
        lambda.Syntax.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString().StartsWith("EF.Property<", StringComparison.Ordinal) && call.ArgumentList.Arguments.Count == 2)
            .Select(call => call.ArgumentList.Arguments[1].Expression switch
            {
                LiteralExpressionSyntax literal => literal.Token.ValueText,
                InvocationExpressionSyntax { ArgumentList.Arguments: [var named] } => SyntaxFacts.LastNameOf(named.Expression), // nameof
                _ => null,
            })
            .OfType<string>();

    private static string? Of(ExpressionSyntax expression, string parameter) =>
        SyntaxFacts.Unwrap(expression) is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access
        && SyntaxFacts.Unwrap(access.Expression) is IdentifierNameSyntax root
        && root.Identifier.ValueText == parameter
            ? access.Name.Identifier.ValueText
            : null;
}
