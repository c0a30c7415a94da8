using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The end of a block.</summary>
internal sealed class BlockSite(BlockSyntax block) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
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
