using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Metadata;

/// <summary>A place in this compilation's source: the identifier, call or attribute that a fact comes from.</summary>
internal sealed record Anchor(SyntaxTree Tree, TextSpan Span)
{
    public Location ToLocation() => Location.Create(Tree, Span);
}
