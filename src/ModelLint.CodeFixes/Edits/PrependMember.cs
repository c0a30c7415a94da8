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
    private static readonly string[] Methods = ["HasIndex", "HasAlternateKey"];

    public override Action? Place(EditContext context)
    {
        var node = Call.ToNode().FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or AttributeSyntax);
        if (node is null || context.ChangesOf(node.SyntaxTree) is not { } changes)
        {
            return null;
        }

        if (node is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
        {
            var directions = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "IsDescending");
            return Combine(
                Property.IsShadowProperty ? null : BeforeName(arguments[0].Expression, changes),
                directions is null ? () => { } : BeforeElement(directions.Expression, "false", changes));
        }

        // A tree of another project is not read: calls are this compilation's.
        if (!context.Compilation.ContainsSyntaxTree(node.SyntaxTree) || FindMaker(node as InvocationExpressionSyntax) is not { } maker)
        {
            return null;
        }

        var scope = new CodeScope(context, context.SemanticModelOf(node.SyntaxTree), maker.ArgumentList.SpanStart);
        return Combine(InCall(maker, changes, scope), InDirections(maker, changes));
    }

    private static Action? Combine(Action? first, Action? second) => first is null || second is null ? null : first + second;

    /// <summary>The <c>HasIndex</c> at the start of a chain.</summary>
    private static InvocationExpressionSyntax? FindMaker(InvocationExpressionSyntax? call)
    {
        while (call?.Expression is MemberAccessExpressionSyntax access && !Methods.Contains(access.Name.Identifier.ValueText))
        {
            call = access.Expression as InvocationExpressionSyntax;
        }

        return call is { Expression: MemberAccessExpressionSyntax, ArgumentList.Arguments.Count: > 0 } ? call : null;
    }

    private Action? InCall(InvocationExpressionSyntax call, DocumentChanges changes, CodeScope scope)
    {
        var first = call.ArgumentList.Arguments[0].Expression;
        if (first is not LambdaExpressionSyntax lambda)
        {
            return first is LiteralExpressionSyntax or InvocationExpressionSyntax ? BeforeName(first, changes) : BeforeElement(first, null, changes);
        }

        var members = lambda.Body switch
        {
            AnonymousObjectCreationExpressionSyntax creation => creation.Initializers.Select(initializer => initializer.Expression).ToList(),
            ExpressionSyntax expression => [expression],
            _ => [],
        };
        if (members.Count == 0 || members.Any(member => member is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }))
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

    /// <summary>Before the first element of an array; null stands for the property's name.</summary>
    private Action? BeforeElement(ExpressionSyntax? array, string? text, DocumentChanges changes)
    {
        var initializer = array switch
        {
            ImplicitArrayCreationExpressionSyntax creation => creation.Initializer,
            ArrayCreationExpressionSyntax { Type.RankSpecifiers: var ranks } creation when ranks[0].Sizes.All(size => size is OmittedArraySizeExpressionSyntax) => creation.Initializer,
            _ => null,
        };
        return initializer?.Expressions.FirstOrDefault() switch
        {
            null => null,
            var first when text is not null => () => changes.Insert(first.SpanStart, $"{text}, "),
            var first => BeforeName(first, changes),
        };
    }

    // All columns descending is said without any of them.
    private Action? InDirections(InvocationExpressionSyntax maker, DocumentChanges changes)
    {
        var directions = maker.Ancestors()
            .TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDescending" });
        return directions?.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
        {
            null => () => { },
            LiteralExpressionSyntax first => () => changes.Insert(first.SpanStart, "false, "),
            var array => BeforeElement(array, "false", changes),
        };
    }
}
