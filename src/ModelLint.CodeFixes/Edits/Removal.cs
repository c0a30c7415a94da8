using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Takes code out as if it had never been there; not where a comment would be left behind or lost.</summary>
internal static class Removal
{
    /// <summary>A statement, or the member of a type, with its lines.</summary>
    public static Action? Of(SyntaxNode node, DocumentChanges changes) => HasComments(node) ? null : () => RemoveLines(node, changes);

    /// <summary>An attribute, with its brackets where it is alone in them.</summary>
    public static Action? Of(AttributeSyntax attribute, DocumentChanges changes)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (HasComments(list))
        {
            return null;
        }

        if (list.Attributes.Count == 1)
        {
            return () => RemoveLines(list, changes);
        }

        var index = list.Attributes.IndexOf(attribute);
        var span = index == 0
            ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
            : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        return () => changes.Replace(span, "");
    }

    public static bool IsComment(SyntaxTrivia trivia) => !string.IsNullOrWhiteSpace(trivia.ToFullString());

    private static bool HasComments(SyntaxNode node) => node.ContainsDirectives || node.DescendantTrivia().Any(IsComment);

    /// <summary>With the white space around it, so that the lines before and after stand as if it had never been there.</summary>
    private static void RemoveLines(SyntaxNode node, DocumentChanges changes)
    {
        var layout = changes.Layout;
        var lines = changes.Text.Lines;
        var (first, last) = (lines.IndexOf(node.SpanStart), lines.IndexOf(node.Span.End));
        var isAlone = layout.IsFirstOnLine(node.SpanStart) && string.IsNullOrWhiteSpace(changes.Text.ToString(TextSpan.FromBounds(node.Span.End, lines[last].End)));
        if (!isAlone)
        {
            var next = node.GetLastToken().GetNextToken().SpanStart;
            changes.Replace(TextSpan.FromBounds(node.SpanStart, layout.IsSameLine(node.Span.End, next) ? next : node.Span.End), "");
            return;
        }

        // Of the blank lines on both sides one goes with it; at the start or the end of a block none stays.
        if (first > 0 && IsBlank(first - 1) && (IsBlank(last + 1) || IsBrace(last + 1)))
        {
            first--;
        }
        else if (first > 0 && IsBrace(first - 1) && IsBlank(last + 1))
        {
            last++;
        }

        changes.Replace(TextSpan.FromBounds(lines[first].Start, lines[last].EndIncludingLineBreak), "");

        bool IsBlank(int line) => line < lines.Count && string.IsNullOrWhiteSpace(lines[line].ToString());
        bool IsBrace(int line) => line < lines.Count && lines[line].ToString().Trim() is "{" or "}" or "});";
    }
}
