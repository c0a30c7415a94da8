using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Robustness.Fuzzing;

/// <summary>
/// Edits such as typing, pasting, merging and refactoring leave behind: of characters and tokens, which seldom compile, and of statements, members, chains, types,
/// literals and layout, which often do.
/// </summary>
/// <param name="donor">Another source, for what is pasted.</param>
internal sealed class Mutation(Random random, string donor)
{
    private static readonly string[] Punctuation = [";", "{", "}", "(", ")", "<", ">", ".", ",", "\"", "'", "?", "!", "=>", "@", "$", "[", "]", "/*", "//", "#", ":", "\\"];

    private static readonly string[] Numbers = ["0", "-1", "1", "int.MaxValue", "int.MinValue", "2147483648", "99999999999999999999999999", "1e308", "0x7F", "1_000", "'a'", "(short)3", "10 / 0", "~0", "1 << 31"];

    private static readonly string[] Texts = ["\"\"", "\" \"", "\"\\0\"", "\"a\\\"b\"", "null!", "\"\\n\"", "$\"{1}\"", "\"a\" + \"b\"", "nameof(String)", "@\"x\"", "\"\"\"raw\"\"\"", "\"Id\"", "\"\\uD800\"", "default!", "string.Empty", "new string('a', 500)"];

    private static readonly string[] Types = ["int", "int?", "long", "string", "string?", "object", "decimal", "bool", "DateTime", "DateTimeOffset?", "Guid", "byte[]", "double", "dynamic", "List<int>", "int[]", "(int, string)", "Missing", "IEnumerable<string>", "DayOfWeek", "Lazy<object>", "ulong?", "Uri", "TimeSpan", "char"];

    private static readonly string[] Modifiers = ["static", "virtual", "abstract", "private", "protected", "internal", "readonly", "partial", "async", "required", "sealed", "override", "new", "unsafe", "public", "file", "ref"];

    private static readonly string[] Layouts = ["\r\n", "\n\n\n", "\t", " /* note */ ", " // note\n", "\n#pragma warning disable\n", "\n#region r\n#endregion\n", "\n#if DEBUG\n#endif\n", "\n#nullable disable\n", "\n/// <summary>x</summary>\n", "\u00a0", "\u2028"];

    private static readonly string[] Wraps =
    [
        "{ @ }", "if (Environment.TickCount > 0) @", "if (true) { @ }", "if (false) @ else { }", "for (var i = 0; i < 3; i++) @", "foreach (var q in new[] { 1, 2 }) { @ }", "while (true) { @ break; }",
        "do { @ } while (false);", "try { @ } catch (Exception) { throw; } finally { }", "void Local() { @ } Local();", "new Action(() => { @ })();", "using (null as IDisposable) { @ }",
        "lock (new object()) { @ }", "checked { @ }", "switch (1) { case 1: @ break; default: break; }", "@ @", "return; @", "@ return;", "label: @", "static void Own() { @ }", "for (;;) { @ }",
    ];

    private const int Kinds = 16;

    /// <summary>From here on kinds of edits often compile.</summary>
    private const int FirstGentleKind = 6;

    public string Of(string source)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
            source = Edit(source, random.Next(Kinds));

        return source;
    }

    /// <summary>With good chances to compile.</summary>
    public string GentlyOf(string source)
    {
        for (var edits = random.Next(1, 3); edits > 0; edits--)
            source = Edit(source, random.Next(FirstGentleKind, Kinds));

        return source;
    }

    private string Edit(string source, int kind)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return kind switch
        {
            0 => EditCharacters(source),
            1 or 2 => EditSpans(source, [.. root.DescendantTokens().Select(token => token.Span)], source),
            3 or 4 => EditSpans(source, SpansOf<SyntaxNode>(root, IsUnit), source),
            5 => EditSpans(source, SpansOf<SyntaxNode>(root, IsUnit), Pasted()),
            6 => Replace(source, SpansOf<LiteralExpressionSyntax>(root, literal => literal.IsKind(SyntaxKind.NumericLiteralExpression)), _ => Pick(Numbers)),
            7 => Replace(source, SpansOf<LiteralExpressionSyntax>(root, literal => literal.IsKind(SyntaxKind.StringLiteralExpression)), _ => Pick(Texts)),
            8 => Replace(source, SpansOf<TypeSyntax>(root, type => type.Parent is PropertyDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax or VariableDeclarationSyntax), type => EditType(type)),
            9 or 10 => EditChain(source, root),
            11 => Replace(source, SpansOf<StatementSyntax>(root, statement => statement is not BlockSyntax), statement => Pick(Wraps).Replace("@", statement)),
            12 => EditModifiers(source, root),
            13 => Replace(source, [.. root.DescendantTokens().Select(token => token.Span)], token => random.Next(2) == 0 ? Pick(Layouts) + token : token + Pick(Layouts)),
            14 => Rename(source, root),
            _ => EditSpans(source, SpansOf<SyntaxNode>(root, node => node is StatementSyntax or MemberDeclarationSyntax or AttributeListSyntax), source),
        };
    }

    /// <summary>Typing: a character more or less, or nothing from here on.</summary>
    private string EditCharacters(string source)
    {
        if (source.Length == 0)
            return source;

        var at = random.Next(source.Length);
        return random.Next(8) switch
        {
            0 => source[..at],
            < 4 => source.Remove(at, 1),
            _ => source.Insert(at, Pick(Punctuation)),
        };
    }

    private string EditSpans(string source, TextSpan[] spans, string pasted)
    {
        if (spans.Length == 0)
            return source;

        var (one, other) = (Pick(spans), Pick(spans));
        var text = source.Substring(one.Start, one.Length);
        if (!ReferenceEquals(pasted, source))
            return random.Next(2) == 0 ? source.Insert(one.Start, pasted + " ") : source.Remove(one.Start, one.Length).Insert(one.Start, pasted);

        return random.Next(5) switch
        {
            0 => source.Remove(one.Start, one.Length),
            1 => source.Insert(one.End, " " + text),
            2 => source.Insert(other.Start, text + " "),
            3 when one.End <= other.Start => Swap(source, one, other),
            3 when other.End <= one.Start => Swap(source, other, one),
            _ => source.Remove(one.Start, one.Length).Insert(one.Start, source.Substring(other.Start, other.Length)),
        };
    }

    private string Pasted()
    {
        var spans = SpansOf<SyntaxNode>(CSharpSyntaxTree.ParseText(donor).GetRoot(), IsUnit);
        return spans.Length == 0 ? ";" : donor.Substring(Pick(spans) is var span ? span.Start : 0, span.Length);
    }

    private string EditType(string type) => random.Next(6) switch
    {
        0 => type.EndsWith('?') ? type[..^1] : type + "?",
        1 => $"List<{type}>",
        2 => $"{type}[]",
        _ => Pick(Types),
    };

    /// <summary>A call less, twice, or in another's place in the chain.</summary>
    private string EditChain(string source, SyntaxNode root)
    {
        var links = SpansOf<InvocationExpressionSyntax>(root, call => call.Expression is MemberAccessExpressionSyntax)
            .Select(span => (InvocationExpressionSyntax)root.FindNode(span, getInnermostNodeForTie: false).DescendantNodesAndSelf().First(node => node is InvocationExpressionSyntax && node.Span == span))
            .Select(call => TextSpan.FromBounds(((MemberAccessExpressionSyntax)call.Expression).OperatorToken.SpanStart, call.Span.End))
            .ToArray();
        return EditSpans(source, links, source);
    }

    private string EditModifiers(string source, SyntaxNode root)
    {
        var members = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is not GlobalStatementSyntax).ToArray();
        if (members.Length == 0)
            return source;

        var member = Pick(members);
        return member.Modifiers.Count > 0 && random.Next(2) == 0
            ? source.Remove(Pick(member.Modifiers).SpanStart is var start ? start : 0, root.FindToken(start).Span.Length)
            : source.Insert(member.AttributeLists.Count > 0 ? member.AttributeLists.Last().Span.End : member.SpanStart, $" {Pick(Modifiers)} ");
    }

    /// <summary>One use of a name, or all of them, become another name of the source.</summary>
    private string Rename(string source, SyntaxNode root)
    {
        var names = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Length > 0).ToArray();
        if (names.Length == 0)
            return source;

        var (one, other) = (Pick(names), random.Next(4) == 0 ? "@class" : Pick(names).Text);
        var renamed = random.Next(2) == 0 ? [one] : names.Where(name => name.Text == one.Text);
        return renamed.Reverse().Aggregate(source, (text, name) => text.Remove(name.SpanStart, name.Span.Length).Insert(name.SpanStart, other));
    }

    private string Replace(string source, TextSpan[] spans, Func<string, string> with)
    {
        if (spans.Length == 0)
            return source;

        var span = Pick(spans);
        return source.Remove(span.Start, span.Length).Insert(span.Start, with(source.Substring(span.Start, span.Length)));
    }

    private static TextSpan[] SpansOf<T>(SyntaxNode root, Func<T, bool> isMeant)
        where T : SyntaxNode => [.. root.DescendantNodes().OfType<T>().Where(isMeant).Select(node => node.Span)];

    private static bool IsUnit(SyntaxNode node) =>
        node is StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax or ExpressionSyntax or AttributeSyntax or ParameterSyntax or BaseTypeSyntax;

    private static string Swap(string source, TextSpan first, TextSpan second) => string.Concat(
        source.AsSpan(0, first.Start), source.AsSpan(second.Start, second.Length), source.AsSpan(first.End, second.Start - first.End),
        string.Concat(source.AsSpan(first.Start, first.Length), source.AsSpan(second.End)));

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
