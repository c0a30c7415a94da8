using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.CodeFixes.Edits;

/// <summary>How a document is laid out, learned from its text: new code looks as if its author had written it.</summary>
internal sealed class Layout
{
    private readonly SourceText _text;

    public Layout(SourceText text)
    {
        _text = text;
        NewLine = text.Lines.Select(BreakOf).FirstOrDefault(lineBreak => lineBreak.Length > 0) ?? "\n";
        Unit = FindUnit();
        MaxLineLength = Math.Min(160, text.Lines.Select(line => line.Span.Length).Append(120).Max());
    }

    public string NewLine { get; }

    /// <summary>One step of indentation.</summary>
    public string Unit { get; }

    /// <summary>Longer lines are broken: where the author's own are longer than usual, later.</summary>
    public int MaxLineLength { get; }

    /// <summary>The white space that the line of a position starts with.</summary>
    public string IndentationAt(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space stands before the position on its line.</summary>
    public bool IsFirstOnLine(int position) =>
        string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(LineStart(position), position)));

    public int LineStart(int position) => _text.Lines.GetLineFromPosition(position).Start;

    public bool IsSameLine(int left, int right) => LineStart(left) == LineStart(right);

    public bool IsAfterBlankLine(SyntaxNode node) =>
        node.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia) && IsBlank(_text.Lines.IndexOf(node.FullSpan.Start));

    private bool IsBlank(int line) => string.IsNullOrWhiteSpace(_text.Lines[line].ToString());

    private string BreakOf(TextLine line) => _text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));

    /// <summary>The first line that is indented against the brace before it tells.</summary>
    private string FindUnit()
    {
        for (var i = 1; i < _text.Lines.Count; i++)
        {
            var outer = IndentationAt(_text.Lines[i - 1].Start);
            var inner = IndentationAt(_text.Lines[i].Start);
            if (_text.Lines[i - 1].ToString().TrimEnd().EndsWith("{", StringComparison.Ordinal)
                && inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal))
            {
                return inner.Substring(outer.Length);
            }
        }

        return "    ";
    }
}
