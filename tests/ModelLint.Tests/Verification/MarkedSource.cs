using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Verification;

/// <summary>
/// A source with the markup of Microsoft.CodeAnalysis.Testing taken out: <c>[|…|]</c> for the only diagnostic of the analyzer,
/// <c>{|ID:…|}</c> for one of several, <c>{|#0:…|}</c> for a place that an expected diagnostic names. They may nest.
/// </summary>
internal sealed record MarkedSource(string Text, ImmutableArray<(string? Id, TextSpan Span)> Diagnostics, ImmutableDictionary<int, TextSpan> Locations)
{
    public static MarkedSource Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var open = new Stack<(string? Tag, int Start, string Close)>();
        var diagnostics = ImmutableArray.CreateBuilder<(string? Id, TextSpan Span)>();
        var locations = ImmutableDictionary.CreateBuilder<int, TextSpan>();

        for (var i = 0; i < markup.Length; i++)
        {
            if (At("[|"))
            {
                open.Push((null, text.Length, "|]"));
                i++;
            }
            else if (At("{|") && markup.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((markup[(i + 2)..colon], text.Length, "|}"));
                i = colon;
            }
            else if (open.TryPeek(out var last) && At(last.Close))
            {
                open.Pop();
                var span = TextSpan.FromBounds(last.Start, text.Length);
                if (last.Tag?.StartsWith('#') == true)
                    locations.Add(int.Parse(last.Tag[1..]), span);
                else
                    diagnostics.Add((last.Tag, span));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }

            bool At(string token) => string.CompareOrdinal(markup, i, token, 0, token.Length) == 0;
        }

        Assert.True(open.Count == 0, $"Markup is left open:\n{markup}");
        return new(text.ToString(), diagnostics.ToImmutable(), locations.ToImmutable());
    }
}
