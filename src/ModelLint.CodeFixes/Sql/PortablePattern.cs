using System.Text.RegularExpressions;

namespace ModelLint.CodeFixes.Sql;

/// <summary>
/// The regular expressions that mean the same in .NET, PostgreSQL and MySQL: what is not known to is none of them.
/// https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS
/// </summary>
internal static class PortablePattern
{
    // No \b (a backspace in PostgreSQL), no \p, no named groups or options, no classes within classes, no repeats beyond 255.
    private static readonly Regex Syntax = new(
        """
        ^(?:
            [A-Za-z0-9\ _\-@:;,<>=!"'\#%&~`/\u0080-\uD7FF]
          | [.^$|)*+?]
          | \((?!\?) | \(\?[:=!]
          | \\[dDsSwWtnr.\\\-\[\](){}+*?^$|/@_"'\x20]
          | \{(?:[01]?\d?\d|2[0-4]\d|25[0-5])(?:,(?:[01]?\d?\d|2[0-4]\d|25[0-5])?)?\}
          | \[\^?-?(?:
                \\[dsw](?!-[^\]])
              | (?:[A-Za-z0-9\ _.,;:@<>=!"'\#%&~`/(){}+*?$|^\u0080-\uD7FF]|\\[tnr.\\\-\[\](){}+*?^$|/])(?:-(?:[A-Za-z0-9\ _.,;:@<>=!"'\#%~`/(){}+*?$|\u0080-\uD7FF]|\\[.\\\-\[\](){}+*?^$|/]))?
              | -(?=\])
            )+\]
        )*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    public static bool Is(string pattern) => Syntax.IsMatch(pattern) && !pattern.Contains("&&") && !pattern.EndsWith("\n", StringComparison.Ordinal);
}
