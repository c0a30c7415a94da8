using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Robustness;

/// <summary>Edits such as typing, pasting and merging leave behind: of tokens, which seldom compile, and of statements, members and arguments, which often do.</summary>
internal sealed class Mutation(Random random)
{
    public string Of(string source)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
            source = Edit(source);

        return source;
    }

    private string Edit(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var spans = random.Next(3) == 0
            ? root.DescendantTokens().Select(token => token.Span).ToArray()
            : root.DescendantNodes().Where(IsUnit).Select(node => node.Span).ToArray();
        if (spans.Length == 0)
            return source;

        var (one, other) = (Pick(spans), Pick(spans));
        var text = source.Substring(one.Start, one.Length);
        return random.Next(6) switch
        {
            0 => source.Remove(one.Start, one.Length),
            1 => source.Insert(one.End, " " + text),
            2 => source.Insert(other.Start, text + " "),
            3 when !one.OverlapsWith(other) => Swap(source, one, other),
            4 when random.Next(8) == 0 => source[..one.End],
            _ => source.Remove(one.Start, one.Length).Insert(one.Start, source.Substring(other.Start, other.Length)),
        };
    }

    private static bool IsUnit(SyntaxNode node) =>
        node is StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax or ExpressionSyntax or AttributeSyntax or ParameterSyntax or BaseTypeSyntax;

    private static string Swap(string source, TextSpan one, TextSpan other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return string.Concat(
            source.AsSpan(0, first.Start), source.AsSpan(second.Start, second.Length), source.AsSpan(first.End, second.Start - first.End),
            string.Concat(source.AsSpan(first.Start, first.Length), source.AsSpan(second.End)));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
