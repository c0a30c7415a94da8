using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Gives a foreign key its delete behavior: in the <c>OnDelete(…)</c> or <c>[DeleteBehavior]</c> that says another one, else in a call of its own.</summary>
internal sealed record SetDeleteBehavior(ForeignKey ForeignKey, DeleteBehavior Behavior) : ModelEdit
{
    private const string OnDelete = nameof(OnDelete);

    public override Action? Place(EditContext context) =>
        ForeignKey.DeleteBehavior.Source == ConfigurationSource.Convention
            ? new ConfigureRelationship(ForeignKey, [Call(Behavior)]).Place(context)
            : InPlace(context);

    public static Code Call(DeleteBehavior behavior) => scope => $".{OnDelete}({Value(behavior, scope)})";

    public static Code Attribute(DeleteBehavior behavior) => scope =>
        $"{scope.AttributeName("Microsoft.EntityFrameworkCore.DeleteBehaviorAttribute")}({Value(behavior, scope)})";

    private static string Value(DeleteBehavior behavior, CodeScope scope) => $"{scope.Name("Microsoft.EntityFrameworkCore.DeleteBehavior")}.{behavior}";

    private Action? InPlace(EditContext context)
    {
        if (ForeignKey.DeleteBehavior.Anchor is not { } anchor || context.ChangesOf(anchor.Tree) is not { } changes || !context.Compilation.ContainsSyntaxTree(anchor.Tree))
        {
            return null;
        }

        var argument = anchor.ToNode().FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or AttributeSyntax) switch
        {
            InvocationExpressionSyntax call when ConfigureRelationship.IsInOwnChain(ForeignKey, anchor) && call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: OnDelete }, ArgumentList.Arguments: [var only] } => only.Expression,
            AttributeSyntax { ArgumentList.Arguments: [var only] } => only.Expression,
            _ => null,
        };
        var scope = new CodeScope(context, context.SemanticModelOf(anchor.Tree), anchor.Span.Start);
        var value = Value(Behavior, scope);
        return argument is not null && scope.IsComplete
            ? () =>
            {
                changes.Replace(argument.Span, value);
                changes.Import(scope.Namespaces);
            }
            : null;
    }
}
