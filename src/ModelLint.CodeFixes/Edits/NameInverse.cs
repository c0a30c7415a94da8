using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Names the navigation of the other end in a <c>WithMany()</c> or <c>WithOne()</c> that names none.</summary>
internal sealed record NameInverse(ForeignKey ForeignKey, Navigation Inverse) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (ForeignKey.Configurations.Count != 1
            || ForeignKey.Configurations[0] is not { } anchor
            || !context.Compilation.ContainsSyntaxTree(anchor.Tree)
            || context.ChangesOf(anchor.Tree) is not { } changes
            || anchor.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax access } call
            || access.Name.Identifier.ValueText != (Inverse.IsCollection ? "WithMany" : "WithOne"))
        {
            return null;
        }

        var type = Inverse.DeclaringEntityType.ClrType;
        var scope = new CodeScope(context, context.SemanticModelOf(anchor.Tree), call.SpanStart);
        return scope.CanReach(type, Inverse.Name)
            ? () => changes.Insert(call.ArgumentList.CloseParenToken.SpanStart, scope.Selector(type, Inverse.Name))
            : null;
    }
}
