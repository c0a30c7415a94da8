using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Providers;

/// <summary>
/// How many bytes a character takes in MySQL. Pomelo's provider gives tables and columns <c>utf8mb4</c> where nobody says otherwise; what anybody says anywhere, of the model, a table or a
/// column, counts for all of them, so that no column is taken for larger than it is.
/// https://github.com/PomeloFoundation/Pomelo.EntityFrameworkCore.MySql/wiki/Character-Sets-and-Collations
/// </summary>
internal static class CharacterSets
{
    private const int DefaultBytes = 4;

    private static readonly HashSet<string> Setters =
        ["HasCharSet", "SetCharSet", "MySqlCharSet", "MySqlCharSetAttribute", "UseCollation", "SetCollation", "MySqlCollation", "MySqlCollationAttribute", "UseDefaultColumnCollation"];

    /// <summary>https://dev.mysql.com/doc/refman/8.4/en/charset-charsets.html</summary>
    private static readonly Dictionary<string, int> Bytes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8mb4"] = 4, ["utf16"] = 4, ["utf16le"] = 4, ["utf32"] = 4, ["gb18030"] = 4, ["utf8"] = 3, ["utf8mb3"] = 3, ["eucjpms"] = 3, ["ujis"] = 3, ["ucs2"] = 2, ["big5"] = 2, ["gbk"] = 2, ["sjis"] = 2,
    };

    /// <summary>Of the longest character in the smallest character set that is named; 1 where one is not known.</summary>
    public static int FindBytesPerCharacter(SourceTrees sources, CancellationToken cancellationToken) => sources.Find(FindSetters, cancellationToken).Select(BytesOf).DefaultIfEmpty(DefaultBytes).Min();

    private static IReadOnlyCollection<SimpleNameSyntax> FindSetters(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        return text.IndexOf("CharSet", StringComparison.Ordinal) >= 0 || text.IndexOf("Collation", StringComparison.Ordinal) >= 0
            ? tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(name => Setters.Contains(name.Identifier.ValueText)).ToArray()
            : [];
    }

    /// <summary>The first argument is the name of a character set, of a collation, which starts with it, or a <c>CharSet</c>.</summary>
    private static int BytesOf(SimpleNameSyntax setter)
    {
        var argument = setter.AncestorsAndSelf().TakeWhile(node => node is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or AttributeSyntax).LastOrDefault(node => IsCallOf(node, setter)) switch
        {
            InvocationExpressionSyntax call => call.ArgumentList.Arguments.FirstOrDefault()?.Expression,
            AttributeSyntax attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression,
            _ => null,
        };
        var name = argument switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "CharSet" } } access => access.Name.Identifier.ValueText,
            _ => "",
        };
        return Bytes.TryGetValue(name.Split('_')[0], out var bytes) ? bytes : 1;
    }

    private static bool IsCallOf(SyntaxNode node, SimpleNameSyntax setter) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name == setter,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name == setter,
        AttributeSyntax => true,
        _ => false,
    };
}
