using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>How the code around a place is written.</summary>
internal static class Siblings
{
    private static readonly HashSet<string> Methods =
        ["Property", "HasKey", "HasIndex", "HasAlternateKey", "Ignore", "HasOne", "HasMany", "OwnsOne", "OwnsMany", "ComplexProperty"];

    /// <summary>
    /// What lambdas that select members of an entity type are called with: as those of the same body, else as everywhere in the
    /// document, be it always the same or the type's initial. Null where there are none.
    /// </summary>
    public static string? LambdaParameter(SyntaxTree tree, int position, string entityType)
    {
        var root = tree.GetRoot();
        var body = root.FindToken(position).Parent?.FirstAncestorOrSelf<SyntaxNode>(node => node is LambdaExpressionSyntax or MemberDeclarationSyntax);
        if (body is LambdaExpressionSyntax && Find(body).FirstOrDefault() is { } own)
        {
            return own;
        }

        var names = Find(root).Distinct().Take(2).ToList();
        return names.Count == 2 ? entityType.Substring(0, 1).ToLowerInvariant() : names.FirstOrDefault();
    }

    private static IEnumerable<string> Find(SyntaxNode node) =>
        from call in node.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax access && Methods.Contains(access.Name.Identifier.ValueText)
        let lambda = call.ArgumentList.Arguments.FirstOrDefault()?.Expression as SimpleLambdaExpressionSyntax
        where lambda?.Body is MemberAccessExpressionSyntax or AnonymousObjectCreationExpressionSyntax
        select lambda.Parameter.Identifier.ValueText;
}
