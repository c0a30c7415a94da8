using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Puts another value in the place of the first argument of a call or attribute that is there: <c>HasMaxLength(20)</c>, <c>[MaxLength(20)]</c>.</summary>
/// <param name="Call">The call or attribute.</param>
/// <param name="Value">What to write.</param>
internal sealed record SetArgument(Anchor Call, string Value) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        var argument = Call.ToNode().FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or AttributeSyntax) switch
        {
            InvocationExpressionSyntax call => call.ArgumentList.Arguments.FirstOrDefault()?.Expression,
            AttributeSyntax { ArgumentList.Arguments: [{ NameEquals: null } first, ..] } => first.Expression,
            _ => null,
        };
        return argument is not null && context.ChangesOf(argument.SyntaxTree) is { } changes ? () => changes.Replace(argument.Span, Value) : null;
    }

    /// <summary>Whether a call of a property's configuration serves that property alone: only then may its argument be changed.</summary>
    public static bool IsSafe(Anchor call, Property property)
    {
        for (var node = call.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>(); node is not null; node = (node.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
        {
            if (property.Configurations.Any(configuration => configuration.Tree == node.SyntaxTree && configuration.Span == node.Span))
            {
                return true;
            }
        }

        return false;
    }
}
