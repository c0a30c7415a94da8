using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal static class SyntaxFacts
{
    /// <summary>The expression without parentheses, casts and <c>!</c>.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion:
                    expression = conversion.Left;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The type that a cast or <c>as</c> gives to the whole expression; null where there is none.</summary>
    public static TypeSyntax? CastTypeOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => CastTypeOf(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => CastTypeOf(suppressed.Operand),
        CastExpressionSyntax cast => cast.Type,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax type } => type,
        _ => null,
    };

    /// <summary>The name that an invocation calls: <c>M</c> of <c>M()</c>, <c>x.M()</c>, <c>x?.M()</c>; null for anything else.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    public static IEnumerable<TypeSyntax>? TypeArgumentsOf(InvocationExpressionSyntax invocation) =>
        (NameOf(invocation) as GenericNameSyntax)?.TypeArgumentList.Arguments;

    /// <summary>Whether an attribute of that name, with or without <c>Attribute</c>, is on the method.</summary>
    public static bool HasAttribute(MemberDeclarationSyntax method, string name) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => LastNameOf(attribute.Name) is var found && (found == name || found == name + "Attribute"));

    /// <summary>What <c>nameof</c> makes of an expression.</summary>
    public static string LastNameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax postfix => LastNameOf(postfix.Operand),
        ConditionalAccessExpressionSyntax { WhenNotNull: var member } => LastNameOf(member),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => expression.ToString(),
    };

    /// <summary>The type of the variable, field or property that an expression is the value of.</summary>
    public static TypeSyntax? TargetTypeOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } } => type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
        _ => null,
    };

    public static Anchor AnchorOf(SyntaxNode node) => new(node.SyntaxTree, node.Span);

    /// <summary>The leftmost name of <c>A.B.C</c>; null where the expression does not start with a name.</summary>
    public static SimpleNameSyntax? RootOf(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax access)
        {
            expression = access.Expression;
        }

        return expression as SimpleNameSyntax;
    }

    /// <summary><c>global::A.B</c>.</summary>
    public static bool StartsWithAlias(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax access)
        {
            expression = access.Expression;
        }

        return expression is AliasQualifiedNameSyntax;
    }

    public static int IndexOf<T>(this SeparatedSyntaxList<T> list, Func<T, bool> predicate)
        where T : SyntaxNode
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (predicate(list[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
