using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Baselines;

/// <summary>
/// A baseline as text: JSON, sorted, a finding a line, so that what two people change at the same time merges. Read with the lexer that is at hand, C#'s, whose
/// tokens JSON's are, and which knows where each one stands. What a later version adds to a finding is passed over.
/// </summary>
internal static class BaselineFormat
{
    private const int Version = 1;

    public static Baseline Read(SourceText text)
    {
        try
        {
            return new(new Parser(text).ReadFile());
        }
        catch (UnexpectedTokenException exception)
        {
            return Baseline.Unreadable(exception.Message, exception.Span);
        }
    }

    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries
            .Distinct()
            .OrderBy(entry => entry.RuleId, StringComparer.Ordinal)
            .ThenBy(entry => entry.EntityType, StringComparer.Ordinal)
            .ThenBy(entry => entry.Context, StringComparer.Ordinal)
            .ThenBy(entry => entry.Members, StringComparer.Ordinal)
            .ThenBy(entry => entry.Subject, StringComparer.Ordinal)
            .Select(Line);
        return $"{{\n  \"version\": {Version},\n  \"findings\": [{string.Join(",", lines.Select(line => "\n    " + line))}\n  ]\n}}\n";
    }

    private static string Line(BaselineEntry entry)
    {
        var values = new[]
        {
            ("rule", entry.RuleId), ("context", entry.Context), ("entityType", entry.EntityType), ("members", entry.Members), ("subject", entry.Subject),
        };
        return $"{{ {string.Join(", ", values.Where(value => value.Item2.Length > 0).Select(value => $"\"{value.Item1}\": {Quote(value.Item2)}"))} }}";
    }

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            quoted = character is '"' or '\\' ? quoted.Append('\\').Append(character)
                : char.IsControl(character) ? quoted.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)character)
                : quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    private sealed class UnexpectedTokenException(string message, TextSpan span) : Exception(message)
    {
        public TextSpan Span => span;
    }

    private sealed class Parser(SourceText text)
    {
        private readonly SyntaxToken[] _tokens = [.. SyntaxFactory.ParseTokens(text.ToString())];

        private int _position;

        private SyntaxToken Next => _tokens[_position];

        public IReadOnlyList<(BaselineEntry, TextSpan)> ReadFile()
        {
            var entries = new List<(BaselineEntry, TextSpan)>();
            var hasVersion = false;
            ReadObject(name =>
            {
                switch (name)
                {
                    case "version":
                        hasVersion = true;
                        ReadVersion();
                        break;
                    case "findings":
                        ReadList(SyntaxKind.OpenBracketToken, SyntaxKind.CloseBracketToken, () => entries.Add(ReadEntry()));
                        break;
                    default:
                        SkipValue();
                        break;
                }
            });
            Take(SyntaxKind.EndOfFileToken, "the end of the file");
            return hasVersion ? entries : throw new UnexpectedTokenException("its version is missing", _tokens[0].Span);
        }

        private void ReadVersion()
        {
            var version = Take(SyntaxKind.NumericLiteralToken, "a number");
            if (version.Value is not Version)
            {
                throw new UnexpectedTokenException($"this ModelLint reads version {Version}", version.Span);
            }
        }

        private (BaselineEntry, TextSpan) ReadEntry()
        {
            var start = Next.SpanStart;
            var entry = new BaselineEntry("");
            ReadObject(name =>
            {
                if (name is not ("rule" or "context" or "entityType" or "members" or "subject"))
                {
                    SkipValue();
                    return;
                }

                var value = ReadString();
                entry = name switch
                {
                    "rule" => entry with { RuleId = value },
                    "context" => entry with { Context = value },
                    "entityType" => entry with { EntityType = value },
                    "members" => entry with { Members = value },
                    _ => entry with { Subject = value },
                };
            });
            var span = TextSpan.FromBounds(start, _tokens[_position - 1].Span.End);
            return entry.RuleId.Length > 0 ? (entry, span) : throw new UnexpectedTokenException("a finding has no rule", span);
        }

        private void ReadObject(Action<string> readValueOf) => ReadList(SyntaxKind.OpenBraceToken, SyntaxKind.CloseBraceToken, () =>
        {
            var name = ReadString();
            Take(SyntaxKind.ColonToken, "':'");
            readValueOf(name);
        });

        /// <summary>A comma after the last element is what is left when lines are taken out by hand.</summary>
        private void ReadList(SyntaxKind open, SyntaxKind close, Action readElement)
        {
            Take(open, $"'{SyntaxFacts.GetText(open)}'");
            while (!Next.IsKind(close))
            {
                readElement();
                if (!Next.IsKind(close))
                {
                    Take(SyntaxKind.CommaToken, $"',' or '{SyntaxFacts.GetText(close)}'");
                }
            }

            Take(close, $"'{SyntaxFacts.GetText(close)}'");
        }

        private string ReadString() => Take(SyntaxKind.StringLiteralToken, "a string").ValueText;

        private void SkipValue() => Take(
            Next.Kind() is SyntaxKind.NumericLiteralToken or SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword or SyntaxKind.NullKeyword ? Next.Kind() : SyntaxKind.StringLiteralToken,
            "a string, a number, true, false or null");

        private SyntaxToken Take(SyntaxKind kind, string expected)
        {
            var token = Next;
            if (token.LeadingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.ConflictMarkerTrivia)) is { RawKind: not 0 } marker)
            {
                throw new UnexpectedTokenException("a merge conflict is not resolved", marker.Span);
            }

            if (!token.IsKind(kind) || token.ContainsDiagnostics)
            {
                throw new UnexpectedTokenException($"expected is {expected}", token.Span);
            }

            _position = Math.Min(_position + 1, _tokens.Length - 1);
            return token;
        }
    }
}
