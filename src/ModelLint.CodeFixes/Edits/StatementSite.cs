using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>A place for more statements. It gathers those of all edits and writes them once, in the order in which they came.</summary>
internal abstract class StatementSite
{
    private readonly List<ChainStatement> _statements = [];

    /// <summary>The statement that starts so: calls to the same property or table make one chain.</summary>
    public ChainStatement Statement(string head)
    {
        if (_statements.FirstOrDefault(statement => statement.Head == head) is not { } statement)
        {
            _statements.Add(statement = new ChainStatement(head));
        }

        return statement;
    }

    public void WriteTo(DocumentChanges changes) => Write(changes, _statements);

    protected abstract void Write(DocumentChanges changes, IReadOnlyList<ChainStatement> statements);

    protected static string Lines(IEnumerable<ChainStatement> statements, string indentation, Layout layout) =>
        string.Concat(statements.Select(statement => statement.ToText(indentation, layout) + layout.NewLine));
}

/// <summary>The end of a block.</summary>
internal sealed class BlockSite(BlockSyntax block) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<ChainStatement> statements)
    {
        var layout = changes.Layout;
        var outer = layout.IndentationAt(block.OpenBraceToken.SpanStart);
        if (block.Statements.Count > 0 && !layout.IsSameLine(block.Statements[0].SpanStart, block.OpenBraceToken.SpanStart))
        {
            var separator = AreSeparated(block.Statements, layout) ? layout.NewLine : "";
            var inner = layout.IndentationAt(block.Statements.Last().SpanStart);
            Braces.AppendLines(changes, block.OpenBraceToken, block.CloseBraceToken, separator + Lines(statements, inner, layout));
        }
        else
        {
            Braces.AppendLines(changes, block.OpenBraceToken, block.CloseBraceToken, Lines(statements, outer + layout.Unit, layout));
        }
    }

    /// <summary>Whether the author leaves a blank line between statements.</summary>
    private static bool AreSeparated(SyntaxList<StatementSyntax> statements, Layout layout) =>
        statements.Count > 1 && statements.Skip(1).All(statement => layout.IsAfterBlankLine(statement));
}

/// <summary>Behind a statement.</summary>
internal sealed class FollowingSite(StatementSyntax statement) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<ChainStatement> statements)
    {
        var layout = changes.Layout;
        var inner = layout.IndentationAt(statement.SpanStart);
        var text = Lines(statements, inner, layout);
        if (statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            changes.Insert(statement.FullSpan.End, text);
        }
        else
        {
            changes.Insert(statement.Span.End, layout.NewLine + text.TrimEnd());
        }
    }
}

/// <summary>An expression body of a method or lambda, which becomes a block.</summary>
internal sealed class ExpressionBodySite(SyntaxToken arrow, ExpressionSyntax body, SyntaxToken semicolon, SyntaxNode owner) : StatementSite
{
    public static ExpressionBodySite? Of(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } clause } method => Create(clause.ArrowToken, clause.Expression, method.SemicolonToken, owner),
        LocalFunctionStatementSyntax { ExpressionBody: { } clause } function => Create(clause.ArrowToken, clause.Expression, function.SemicolonToken, owner),
        LambdaExpressionSyntax { ExpressionBody: { } expression } lambda => Create(lambda.ArrowToken, expression, default, owner),
        _ => null,
    };

    protected override void Write(DocumentChanges changes, IReadOnlyList<ChainStatement> statements)
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
