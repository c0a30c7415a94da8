using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Puts a property first among those of an index or key, in the <c>HasIndex</c>, <c>HasAlternateKey</c> or <c>[Index]</c> that names them; ascending,
/// where the direction of each is told.
/// </summary>
/// <param name="Call">That call or attribute, or one further along its chain.</param>
/// <param name="EntityType">The entity type that the members are of.</param>
/// <param name="Property">The one to put first.</param>
internal sealed record PrependMember(Anchor Call, EntityType EntityType, Property Property) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (IndexSyntax.Find(Call) is not { Members: { Count: > 0 } members } index || context.ChangesOf(index.Node.SyntaxTree) is not { } changes)
        {
            return null;
        }

        if (index.Node is not InvocationExpressionSyntax call)
        {
            return Combine(Property.IsShadowProperty ? null : BeforeName(members[0], changes), InDirections(index, changes));
        }

        // A tree of another project is not read: calls are this compilation's.
        return context.Compilation.ContainsSyntaxTree(call.SyntaxTree)
            ? Combine(InCall(call, members, changes, new CodeScope(context, context.SemanticModelOf(call.SyntaxTree), call.ArgumentList.SpanStart)), InDirections(index, changes))
            : null;
    }

    private static Action? Combine(Action? first, Action? second) => first is null || second is null ? null : first + second;

    private Action? InCall(InvocationExpressionSyntax call, IReadOnlyList<ExpressionSyntax> members, DocumentChanges changes, CodeScope scope)
    {
        if (call.ArgumentList.Arguments[0].Expression is not LambdaExpressionSyntax lambda)
        {
            return BeforeName(members[0], changes);
        }

        if (members.Any(member => member is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }))
        {
            return null;
        }

        return scope.CanReach(EntityType.ClrType, Property)
            ? InLambda(lambda, (MemberAccessExpressionSyntax)members[0], changes)
            : AsStrings(call, lambda, members.Cast<MemberAccessExpressionSyntax>(), changes, scope);
    }

    private Action InLambda(LambdaExpressionSyntax lambda, MemberAccessExpressionSyntax first, DocumentChanges changes)
    {
        var member = $"{first.Expression}.{CodeScope.Identifier(Property.Name)}";
        return lambda.Body is AnonymousObjectCreationExpressionSyntax
            ? () => changes.Insert(first.SpanStart, $"{member}, ")
            : () => changes.Replace(first.Span, $"new {{ {member}, {first} }}");
    }

    /// <summary>A lambda cannot name a shadow property: all of them become strings.</summary>
    private Action? AsStrings(
        InvocationExpressionSyntax call, LambdaExpressionSyntax lambda, IEnumerable<MemberAccessExpressionSyntax> members, DocumentChanges changes, CodeScope scope)
    {
        var type = scope.Name(EntityType.ClrType);
        var names = string.Join(", ", members.Select(member => $"nameof({type}.{member.Name})").Prepend(CodeScope.Literal(Property.Name)));
        var isList = call.ArgumentList.Arguments.Count == 1;
        return scope.IsComplete ? () => changes.Replace(lambda.Span, isList ? names : $"new[] {{ {names} }}") : null;
    }

    /// <summary>Before a string in a list of them, as it is written: <c>nameof(Patient.Email)</c> or <c>"Email"</c>.</summary>
    private Action? BeforeName(ExpressionSyntax sibling, DocumentChanges changes)
    {
        if (sibling is LiteralExpressionSyntax)
        {
            return () => changes.Insert(sibling.SpanStart, $"{CodeScope.Literal(Property.Name)}, ");
        }

        if (sibling is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } nameOf)
        {
            return null;
        }

        var member = CodeScope.Identifier(Property.Name);
        var qualified = nameOf.ArgumentList.Arguments[0].Expression is MemberAccessExpressionSyntax access ? $"{access.Expression}.{member}" : member;
        var text = Property.IsShadowProperty ? CodeScope.Literal(Property.Name) : $"nameof({qualified})";
        return () => changes.Insert(sibling.SpanStart, $"{text}, ");
    }

    // All columns descending is said without any of them.
    private static Action? InDirections(IndexSyntax index, DocumentChanges changes) => index.Directions switch
    {
        null => null,
        [] => () => { },
        [var first, ..] => () => changes.Insert(first.SpanStart, "false, "),
    };
}
