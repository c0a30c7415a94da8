using System.Text.RegularExpressions;

namespace ModelLint.Metadata;

/// <summary>
/// What can be told of a condition in SQL without a parser of each dialect: the identifiers in it. All styles of quoting are
/// understood at once ("standard", [SQL Server], `MySQL`), and case is ignored: that a column is mentioned is then said
/// rather too often than too seldom.
/// </summary>
internal static class SqlText
{
    // A bracket that holds a quote or more brackets is an array (ARRAY['a'] in PostgreSQL), not an identifier.
    private static readonly Regex Token = new(
        """
        (?<skip> \s+ | --[^\n]* | /\*.*?\*/ | '(?:[^']|'')*' )
        | "(?<quoted>(?:[^"]|"")*)" | `(?<quoted>(?:[^`]|``)*)` | \[(?<quoted>(?:[^\[\]'"]|\]\])+)\]
        | (?<bare>[\p{L}_][\p{L}\p{N}_$\#]*)
        | (?<other>.)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>Whether <paramref name="column"/> stands in the condition as an identifier: not in a string or comment.</summary>
    public static bool Mentions(string sql, string column) =>
        Tokens(sql).Any(token => token.IsIdentifier && token.Text.Equals(column, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether all that the condition says is of these columns, and that they are not null.</summary>
    public static bool SaysOnlyNotNull(string sql, IReadOnlyCollection<string> columns)
    {
        // Parentheses add nothing to a conjunction of "is not null": without them it is a flat list.
        var tokens = Tokens(sql).Where(token => token.Text is not ("(" or ")")).ToArray();
        return tokens.Length % 5 == 4 && tokens.Select((token, position) => (position % 5) switch
        {
            0 => token.IsIdentifier && columns.Contains(token.Text, StringComparer.OrdinalIgnoreCase),
            1 => token.IsKeyword("IS"),
            2 => token.IsKeyword("NOT"),
            3 => token.IsKeyword("NULL"),
            _ => token.IsKeyword("AND"),
        }).All(expected => expected);
    }

    /// <summary>Whether the condition holds only where the column is null: it says so, and nothing in it is an alternative or the contrary.</summary>
    public static bool SaysNull(string sql, string column)
    {
        // Without alternatives parentheses add nothing to a conjunction.
        var tokens = Tokens(sql).Where(token => token.Text is not ("(" or ")")).ToArray();
        return !tokens.Where((token, i) => token.IsKeyword("OR") || token.IsKeyword("CASE") || (token.IsKeyword("NOT") && (i == 0 || !tokens[i - 1].IsKeyword("IS")))).Any()
            && Enumerable.Range(0, Math.Max(0, tokens.Length - 2)).Any(i =>
                tokens[i].IsIdentifier && tokens[i].Text.Equals(column, StringComparison.OrdinalIgnoreCase) && tokens[i + 1].IsKeyword("IS") && tokens[i + 2].IsKeyword("NULL")
                && (i + 3 == tokens.Length || tokens[i + 3].IsKeyword("AND")));
    }

    private static IEnumerable<SqlToken> Tokens(string sql) =>
        from match in Token.Matches(sql).Cast<Match>()
        where !match.Groups["skip"].Success
        let quoted = match.Groups["quoted"]
        let bare = match.Groups["bare"]
        select quoted.Success
            ? new SqlToken(Unquote(match.Value), IsIdentifier: true, IsQuoted: true)
            : new SqlToken(match.Value, IsIdentifier: bare.Success, IsQuoted: false);

    private static string Unquote(string identifier)
    {
        var quote = identifier[identifier.Length - 1].ToString();
        return identifier.Substring(1, identifier.Length - 2).Replace(quote + quote, quote);
    }

    private readonly record struct SqlToken(string Text, bool IsIdentifier, bool IsQuoted)
    {
        public bool IsKeyword(string keyword) => !IsQuoted && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
    }
}
