using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds calls to a key: to the chain that makes it where there is one, else (an attribute, a convention, a loop made it) in a statement that names it by its properties.</summary>
internal sealed record ConfigureKey(Key Key, IReadOnlyList<Code> Calls) : ModelEdit
{
    private string Method => Key.IsPrimaryKey ? "HasKey" : "HasAlternateKey";

    public override Action? Place(EditContext context) =>
        Key.Anchor is { } anchor && anchor.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name == Method
            ? CallChain.Append(anchor, Calls, context, "KeyBuilder")
            : InStatement(context);

    private Action? InStatement(EditContext context)
    {
        if (EntityBuilder.Of(Key.DeclaringEntityType, context) is not { } builder)
        {
            return null;
        }

        var members = builder.Scope.Members(Key.DeclaringEntityType.ClrType, [.. Key.Properties]);
        return builder.Write($"{builder.Expression}.{Method}({members})", [.. Calls.Select(call => call(builder.Scope))]);
    }
}
