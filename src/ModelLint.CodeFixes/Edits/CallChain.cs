using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>A chain of calls, <c>builder.Property(…).IsRequired()</c>, from its first to its last.</summary>
internal static class CallChain
{
    /// <summary>The last call on <paramref name="start"/> before which every one satisfies the condition.</summary>
    public static InvocationExpressionSyntax EndOf(InvocationExpressionSyntax start, Func<InvocationExpressionSyntax, bool> isPart)
    {
        var end = start;
        while (end.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access
            && access.Expression == end
            && isPart(next))
        {
            end = next;
        }

        return end;
    }

    /// <summary>What stands before the dot of the next call: a line break where the author breaks before the last one.</summary>
    public static string Separator(InvocationExpressionSyntax end, Layout layout) =>
        end.Expression is MemberAccessExpressionSyntax access && layout.IsFirstOnLine(access.OperatorToken.SpanStart)
            ? layout.NewLine + layout.IndentationAt(access.OperatorToken.SpanStart)
            : "";
}
