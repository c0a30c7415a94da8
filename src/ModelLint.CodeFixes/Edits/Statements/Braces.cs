using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Writing lines before a closing brace.</summary>
internal static class Braces
{
    /// <summary>Adds whole lines at the end of what the braces hold; braces on one line are spread over several first.</summary>
    public static void AppendLines(DocumentChanges changes, SyntaxToken open, SyntaxToken close, string lines)
    {
        var layout = changes.Layout;
        if (layout.IsFirstOnLine(close.SpanStart))
        {
            changes.Insert(layout.LineStart(close.SpanStart), lines);
            return;
        }

        var outer = layout.IndentationAt(open.SpanStart);
        var previous = open.GetPreviousToken();
        if (layout.IsSameLine(previous.Span.End, open.SpanStart) && layout.IsSameLine(open.SpanStart, close.SpanStart))
        {
            changes.Replace(new(previous.Span.End, open.SpanStart - previous.Span.End), layout.NewLine + outer);
        }

        var first = open.GetNextToken();
        if (first != close && layout.IsSameLine(open.SpanStart, first.SpanStart))
        {
            changes.Replace(new(open.Span.End, first.SpanStart - open.Span.End), layout.NewLine + outer + layout.Unit);
        }

        var last = close.GetPreviousToken();
        changes.Replace(new(last.Span.End, close.SpanStart - last.Span.End), layout.NewLine + lines + outer);
    }

    /// <summary>Adds whole lines at the end of a type, which may have no body yet.</summary>
    public static void AppendMember(DocumentChanges changes, TypeDeclarationSyntax type, string lines)
    {
        if (type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken))
        {
            AppendLines(changes, type.OpenBraceToken, type.CloseBraceToken, lines);
            return;
        }

        // The braces are the same change for each member, and so are written once.
        var (newLine, outer) = (changes.Layout.NewLine, changes.Layout.IndentationAt(type.SpanStart));
        changes.Insert(type.SemicolonToken.SpanStart, $"{newLine}{outer}{{{newLine}");
        changes.Insert(type.SemicolonToken.SpanStart, lines);
        changes.Replace(type.SemicolonToken.Span, $"{outer}}}");
    }
}
