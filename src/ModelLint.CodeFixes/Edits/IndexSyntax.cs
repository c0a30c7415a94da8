using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The code that makes an index or key: a <c>HasIndex</c>, <c>HasKey</c> or <c>HasAlternateKey</c> with the calls on it, or an <c>[Index]</c> or <c>[PrimaryKey]</c>.</summary>
internal sealed class IndexSyntax
{
    private static readonly string[] Methods = ["HasIndex", "HasKey", "HasAlternateKey"];

    private IndexSyntax(SyntaxNode node) => Node = node;

    /// <summary>The call or attribute that names the members.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The expressions that name the members, in order; null where it cannot be seen how.</summary>
    public IReadOnlyList<ExpressionSyntax>? Members => Node switch
    {
        AttributeSyntax { ArgumentList.Arguments: var arguments } => [.. arguments.Where(argument => argument.NameEquals is null).Select(argument => argument.Expression)],
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } body } }, ..] } =>
            body is AnonymousObjectCreationExpressionSyntax creation ? [.. creation.Initializers.Select(initializer => initializer.Expression)] : [body],
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax or InvocationExpressionSyntax }, ..] arguments } =>
            [.. arguments.Select(argument => argument.Expression)],
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var array }, ..] } => ElementsOf(array),
        _ => null,
    };

    /// <summary>The expressions that say which are descending; empty where nothing does, null where it cannot be seen how.</summary>
    public IReadOnlyList<ExpressionSyntax>? Directions
    {
        get
        {
            if (Node is AttributeSyntax { ArgumentList.Arguments: var named })
            {
                return named.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "IsDescending") is { } argument ? ElementsOf(argument.Expression) : [];
            }

            var call = Node.Ancestors()
                .TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
                .OfType<InvocationExpressionSyntax>()
                .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDescending" });
            return call?.ArgumentList.Arguments switch
            {
                null => [],
                [{ Expression: not LiteralExpressionSyntax and var array }] => ElementsOf(array),
                { } arguments => [.. arguments.Select(argument => argument.Expression)],
            };
        }
    }

    /// <param name="anchor">The call or attribute, or a call further along its chain.</param>
    public static IndexSyntax? Find(Anchor anchor) => Find(anchor.ToNode());

    /// <param name="start">Likewise.</param>
    public static IndexSyntax? Find(SyntaxNode start)
    {
        var node = start.FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or AttributeSyntax);
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && !Methods.Contains(access.Name.Identifier.ValueText))
        {
            node = access.Expression as InvocationExpressionSyntax;
        }

        return node is AttributeSyntax { ArgumentList: not null } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, ArgumentList.Arguments.Count: > 0 } ? new(node) : null;
    }

    /// <summary>The member that an expression names: <c>x.Name</c>, <c>nameof(Patient.Name)</c>, <c>"Name"</c>. Null where it is another one.</summary>
    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name: var name } => name.Identifier.ValueText,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] } => named switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };

    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax array) => array switch
    {
        ImplicitArrayCreationExpressionSyntax creation => creation.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer, Type.RankSpecifiers: var ranks } when ranks[0].Sizes.All(size => size is OmittedArraySizeExpressionSyntax) =>
            initializer.Expressions,
        _ => null,
    };
}
