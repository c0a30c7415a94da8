using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>An expression body of a method or lambda, which becomes a block.</summary>
internal sealed class ExpressionBodySite(SyntaxToken arrow, ExpressionSyntax body, SyntaxToken semicolon, SyntaxNode owner) : StatementSite
{
    public static ExpressionBodySite? Of(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } clause } method when IsVoid(method.ReturnType) => Create(clause.ArrowToken, clause.Expression, method.SemicolonToken, owner),
        LocalFunctionStatementSyntax { ExpressionBody: { } clause } function when IsVoid(function.ReturnType) => Create(clause.ArrowToken, clause.Expression, function.SemicolonToken, owner),
        LambdaExpressionSyntax { ExpressionBody: { } expression } lambda => Create(lambda.ArrowToken, expression, default, owner),
        _ => null,
    };

    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
    {
        var layout = changes.Layout;
        var isLambda = semicolon.RawKind == 0;
        var outer = layout.IndentationAt(isLambda ? arrow.SpanStart : owner.SpanStart);
        var inner = outer + layout.Unit;

        // A method loses its arrow, a lambda keeps it.
        var start = isLambda ? arrow.Span.End : arrow.GetPreviousToken().Span.End;
        changes.Replace(new(start, body.SpanStart - start), $"{layout.NewLine}{outer}{{{layout.NewLine}{inner}");
        Reindent(changes, inner);
        changes.Insert(
            isLambda ? body.Span.End : semicolon.Span.End,
            (isLambda ? ";" : "") + layout.NewLine + Lines(statements, inner, layout) + outer + "}");
    }

    // What returns its expression cannot end with another statement.
    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    private static ExpressionBodySite? Create(SyntaxToken arrow, ExpressionSyntax body, SyntaxToken semicolon, SyntaxNode owner)
    {
        var canBeStatement = body is InvocationExpressionSyntax or AssignmentExpressionSyntax;
        var hasComment = arrow.LeadingTrivia.Concat(arrow.TrailingTrivia).Concat(arrow.GetPreviousToken().TrailingTrivia).Concat(body.GetLeadingTrivia())
            .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return canBeStatement && !hasComment && !body.ContainsDirectives ? new(arrow, body, semicolon, owner) : null;
    }

    /// <summary>The further lines of the body keep their distance to its first.</summary>
    private void Reindent(DocumentChanges changes, string inner)
    {
        var before = changes.Layout.IndentationAt(body.SpanStart);
        if (!inner.StartsWith(before, StringComparison.Ordinal) || inner.Length == before.Length)
        {
            return;
        }

        foreach (var token in body.DescendantTokens().Where(token => token.SpanStart > body.SpanStart && changes.Layout.IsFirstOnLine(token.SpanStart)))
        {
            changes.Insert(changes.Layout.LineStart(token.SpanStart), inner.Substring(before.Length));
        }
    }
}
