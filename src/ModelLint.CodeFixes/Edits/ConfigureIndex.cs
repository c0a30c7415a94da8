using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Adds calls to an index: to the chain of its <c>HasIndex</c> where it has one of its own, else (an attribute, a convention, a loop made it) in a statement that
/// names it by its properties, and by its name where it has one.
/// </summary>
internal sealed record ConfigureIndex(Index Index, IReadOnlyList<Code> Calls) : ModelEdit
{
    public override Action? Place(EditContext context) =>
        // EF runs the last chain last, so nothing behind it takes the calls back.
        Index.Configurations.LastOrDefault(configuration => configuration.ToNode() is InvocationExpressionSyntax) is { } chain
            ? CallChain.Append(chain, Calls, context, "IndexBuilder")
            : InStatement(context);

    private Action? InStatement(EditContext context)
    {
        if (EntityBuilder.Of(Index.DeclaringEntityType, context) is not { } builder)
        {
            return null;
        }

        var properties = Index.Properties.ToArray();
        var clrType = Index.DeclaringEntityType.ClrType;
        var arguments = Index.Name is null
            ? builder.Scope.Members(clrType, properties)
            : $"{builder.Scope.MembersAsOne(clrType, properties)}, {CodeScope.Literal(Index.Name)}";
        return builder.Write($"{builder.Expression}.HasIndex({arguments})", [.. Calls.Select(call => call(builder.Scope))]);
    }
}
