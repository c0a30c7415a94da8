using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>A chain of calls, <c>builder.Property(…).IsRequired()</c>, from its first to its last.</summary>
internal static class CallChain
{
    private const string BuildersNamespace = "Microsoft.EntityFrameworkCore.Metadata.Builders";

    /// <summary>Adds calls behind the last one of a chain that still gives the element's builder; null where the place cannot be written.</summary>
    /// <param name="start">The call that gives the builder first: <c>Property(…)</c>, <c>HasIndex(…)</c>.</param>
    /// <param name="builders">EF's class names of the builder.</param>
    public static Action? Append(Anchor start, IReadOnlyList<Code> calls, EditContext context, params string[] builders)
    {
        if (context.ChangesOf(start.Tree) is not { } changes
            || !context.Compilation.ContainsSyntaxTree(start.Tree)
            || start.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } first)
        {
            return null;
        }

        var semanticModel = context.SemanticModelOf(start.Tree);
        var end = EndOf(first, call => semanticModel.GetTypeInfo(call).Type is { } type && builders.Contains(type.Name) && type.ContainingNamespace.ToDisplayString() == BuildersNamespace);
        var scope = new CodeScope(context, semanticModel, first.SpanStart);
        var texts = calls.Select(call => call(scope)).ToList();
        var separator = Separator(end, changes.Layout);
        return scope.IsComplete
            ? () =>
            {
                changes.Insert(end.Span.End, string.Concat(texts.Select(text => separator + text)));
                changes.Import(scope.Namespaces);
            }
            : null;
    }

    /// <summary>The last call on <paramref name="start"/> before which every one satisfies the condition.</summary>
    private static InvocationExpressionSyntax EndOf(InvocationExpressionSyntax start, Func<InvocationExpressionSyntax, bool> isPart)
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
