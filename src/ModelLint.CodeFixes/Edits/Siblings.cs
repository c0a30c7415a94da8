using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>How the code around a place is written.</summary>
internal static class Siblings
{
    /// <summary>What the lambdas that select members are called with: the first <c>p</c> of <c>Property(p => p.Name)</c> around the position, or in the document.</summary>
    public static string? LambdaParameter(SyntaxTree tree, int position)
    {
        var root = tree.GetRoot();
        var member = root.FindToken(position).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return Find(member) ?? Find(root);
    }

    private static string? Find(SyntaxNode? node) => node?
        .DescendantNodes()
        .OfType<SimpleLambdaExpressionSyntax>()
        .FirstOrDefault(IsMemberSelector)?
        .Parameter.Identifier.ValueText;

    private static bool IsMemberSelector(SimpleLambdaExpressionSyntax lambda) =>
        lambda.Body is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }
        && receiver.Identifier.ValueText == lambda.Parameter.Identifier.ValueText;
}
