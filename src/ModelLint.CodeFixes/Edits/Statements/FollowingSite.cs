using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Behind a statement.</summary>
internal sealed class FollowingSite(StatementSyntax statement) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
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
