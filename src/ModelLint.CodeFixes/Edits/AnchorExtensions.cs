using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

internal static class AnchorExtensions
{
    public static SyntaxNode ToNode(this Anchor anchor) => anchor.Tree.GetRoot().FindNode(anchor.Span, getInnermostNodeForTie: true);
}
