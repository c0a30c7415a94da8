using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Takes a call out of its chain: <c>.HasColumnType("…")</c>.</summary>
internal sealed record RemoveCall(Anchor? Call, string Method) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (Call?.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax access } call
            || access.Name.Identifier.ValueText != Method
            || context.ChangesOf(call.SyntaxTree) is not { } changes)
        {
            return null;
        }

        return () => changes.Replace(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), "");
    }
}
