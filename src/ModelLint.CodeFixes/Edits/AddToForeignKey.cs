using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Puts a property first in a foreign key, and its counterpart first in the principal key, in the one chain that configures the relationship:
/// <c>HasForeignKey(x => new { x.TenantId, x.PatientId }).HasPrincipalKey(x => new { x.TenantId, x.Id })</c>.
/// </summary>
/// <param name="ForeignKey">Of one property, to a primary key of one.</param>
/// <param name="Dependent">What the foreign key gets.</param>
/// <param name="Principal">What the principal key gets.</param>
internal sealed record AddToForeignKey(ForeignKey ForeignKey, Property Dependent, Property Principal) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (ForeignKey.Configurations is not [var configuration]
            || !context.Compilation.ContainsSyntaxTree(configuration.Tree) || context.ChangesOf(configuration.Tree) is not { } changes
            || FindHasForeignKey(configuration) is not { } call
            || call.ArgumentList.Arguments[0].Expression is not SimpleLambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax row } member } lambda)
        {
            return null;
        }

        // The lambda of a helper for several entity types has a type parameter for its own.
        var semanticModel = context.SemanticModelOf(configuration.Tree);
        var scope = new CodeScope(context, semanticModel, call.ArgumentList.SpanStart);
        var (dependent, principal) = (ForeignKey.DeclaringEntityType.ClrType, ForeignKey.PrincipalEntityType.ClrType);
        var key = ForeignKey.PrincipalKey.Properties[0];
        if (!SymbolEqualityComparer.Default.Equals((semanticModel.GetDeclaredSymbol(lambda.Parameter) as IParameterSymbol)?.Type, context.Find(dependent))
            || !scope.CanReach(dependent, Dependent) || !scope.CanReach(principal, Principal) || !scope.CanReach(principal, key))
        {
            return null;
        }

        var other = scope.Parameter(NameLike(row.Identifier.Text));
        var selector = $"{other} => new {{ {other}.{CodeScope.Identifier(Principal.Name)}, {other}.{CodeScope.Identifier(key.Name)} }}";
        var hasPrincipalKey = $"{CallChain.Separator(call, changes.Layout)}.HasPrincipalKey({selector})";
        return () =>
        {
            changes.Replace(member.Span, $"new {{ {row}.{CodeScope.Identifier(Dependent.Name)}, {member} }}");
            changes.Insert(call.Span.End, hasPrincipalKey);
        };
    }

    /// <summary>What a row of the principal is called by whoever calls one of the dependent so: <c>p</c> after <c>v</c> for <c>Visit</c>, <c>patient</c> after <c>visit</c>.</summary>
    private string NameLike(string row)
    {
        var (dependent, principal) = (ForeignKey.DeclaringEntityType.ShortName, ForeignKey.PrincipalEntityType.ShortName);
        return row == Camel(dependent) ? Camel(principal) : row == Camel(dependent).Substring(0, 1) ? Camel(principal).Substring(0, 1) : row;
    }

    private static string Camel(string name) => name.Substring(0, 1).ToLowerInvariant() + name.Substring(1);

    /// <summary>The one call <c>HasForeignKey</c> of the chain, where that says nothing of a principal key.</summary>
    private static InvocationExpressionSyntax? FindHasForeignKey(Anchor configuration)
    {
        var calls = configuration.ToNode().AncestorsAndSelf()
            .TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasForeignKey" or "HasPrincipalKey" } })
            .ToList();
        return calls is [{ Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasForeignKey" }, ArgumentList.Arguments.Count: 1 } call] ? call : null;
    }
}
