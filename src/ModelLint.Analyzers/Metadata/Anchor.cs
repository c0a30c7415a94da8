using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Metadata;

/// <summary>A place in this compilation's source: the identifier, call or attribute that a fact comes from.</summary>
internal sealed record Anchor(SyntaxTree Tree, TextSpan Span)
{
    public Location ToLocation() => Location.Create(Tree, Span);

    /// <summary>Of a call in a chain: from its own name on, since the chain may begin lines above.</summary>
    public Anchor ToOwnPart() =>
        Tree.GetRoot().FindNode(Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && call.Span == Span
            ? this with { Span = TextSpan.FromBounds(access.Name.SpanStart, Span.End) }
            : this;

    /// <summary>The types and the member that it is in, by their names: <c>ShopContext.OnConfiguring</c>. Empty in top-level statements.</summary>
    public string FindContainingMember() => string.Join(".", Tree.GetRoot().FindNode(Span).AncestorsAndSelf().Select(NameOf).OfType<string>().Reverse());

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => null,
    };
}
