using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>A <c>ToTable("name")</c> that gets a lambda.</summary>
internal sealed class TableArgumentSite(InvocationExpressionSyntax toTable) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
    {
        var end = toTable.ArgumentList.CloseParenToken.SpanStart;
        var column = end - changes.Layout.LineStart(end) + ", ".Length;
        var lambda = ((TableStatement)statements[0]).Lambda(changes.Layout.IndentationAt(end), column, changes.Layout);
        var separator = toTable.ArgumentList.Arguments.Count > 0 ? ", " : "";
        changes.Insert(end, separator + lambda);
    }
}
