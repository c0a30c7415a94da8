using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Writes another name into the call or attribute that gives one: <c>ToTable("…")</c>, <c>[Column("…")]</c>.</summary>
/// <param name="Setting">What set the name; its anchor is that call or attribute.</param>
/// <param name="Name">The new name.</param>
/// <param name="Setters">The methods and attributes whose first argument is the name.</param>
internal sealed record ReplaceName(Configured<string?> Setting, string Name, params IReadOnlyList<string> Setters) : ModelEdit
{
    public override Action? Place(EditContext context) =>
        Setting.Anchor is { } anchor && FindArgument(anchor) is LiteralExpressionSyntax literal
        && literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == Setting.Value
        && context.ChangesOf(literal.SyntaxTree) is { } changes
            ? () => changes.Replace(literal.Span, CodeScope.Literal(Name))
            : null;

    private ExpressionSyntax? FindArgument(Anchor anchor)
    {
        for (var node = anchor.ToNode(); node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AttributeSyntax { ArgumentList.Arguments: [{ NameEquals: null } first, ..] } attribute && Setters.Contains(attribute.Name.ToString()))
            {
                return first.Expression;
            }

            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [{ NameColon: null } argument, ..] }
                && Setters.Contains(access.Name.Identifier.ValueText))
            {
                return argument.Expression;
            }
        }

        return null;
    }
}
