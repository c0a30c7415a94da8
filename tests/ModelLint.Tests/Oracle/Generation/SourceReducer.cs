using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Leaves out of a source what a difference does not need: declarations, attributes, statements, links of a chain, arguments.</summary>
internal sealed class SourceReducer(Func<string, Task<bool>> isStillDifferent)
{
    public async Task<string> ReduceAsync(string source)
    {
        for (var before = ""; before != source;)
        {
            before = source;
            for (var index = 0; Cuts(source) is var cuts && index < cuts.Count;)
            {
                var smaller = source[..cuts[index].Start] + source[cuts[index].End..];
                if (await isStillDifferent(smaller))
                    source = smaller;
                else
                    index++;
            }
        }

        return string.Join('\n', source.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    /// <summary>From the largest to the smallest, so that what is in a large one needs no tries of its own.</summary>
    private static List<TextSpan> Cuts(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().SelectMany(Cuts).OrderByDescending(span => span.Length).ThenBy(span => span.Start)];

    private static IEnumerable<TextSpan> Cuts(SyntaxNode node)
    {
        switch (node)
        {
            case NamespaceDeclarationSyntax or CompilationUnitSyntax:
                break;
            case MemberDeclarationSyntax or StatementSyntax { Parent: BlockSyntax or ForEachStatementSyntax } or BaseListSyntax or AttributeListSyntax or EqualsValueClauseSyntax:
                yield return node.Span;
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner } } call:
                yield return TextSpan.FromBounds(inner.Span.End, call.Span.End);
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                var index = list.Arguments.IndexOf(argument);
                yield return index == 0 ? argument.Span : TextSpan.FromBounds(list.Arguments[index - 1].Span.End, argument.Span.End);
                break;
            case AttributeArgumentListSyntax:
                yield return node.Span;
                break;
            case NullableTypeSyntax nullable:
                yield return nullable.QuestionToken.Span;
                break;
        }
    }
}
