using System.Diagnostics;
using System.Text.RegularExpressions;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Regular expressions over known texts: names in another case. A match is its text here.</summary>
internal static class RegexFunctions
{
    // A pattern can take for ever; names are short.
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    // What takes so long is no name; a loop that does it again and again ends soon.
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(20);
    private const int StepsOfSlow = 25_000;

    public static Value? Create(Value? pattern, Value? options)
    {
        if (pattern is not Constant { Object: string text } || (options is not null && options is not Constant { Object: int }))
        {
            return null;
        }

        try
        {
            // Compiled to code it would match the same.
            return new RegexValue(new Regex(text, (RegexOptions)((options as Constant)?.Object as int? ?? 0) & ~RegexOptions.Compiled, Timeout));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary><c>Regex.Replace(text, pattern, replacement)</c>.</summary>
    public static Value? CallStatic(Call call)
    {
        var hasReplacement = call.Method == "Replace";
        return Create(call.Argument(1), call.Argument(hasReplacement ? 3 : 2)) is RegexValue regex ? Run(regex.Regex, call, hasReplacement ? 2 : -1) : null;
    }

    public static Value? Call(RegexValue regex, Call call) => call.Count <= 2 ? Run(regex.Regex, call, 1) : null;

    private static Value? Run(Regex regex, Call call, int replacement)
    {
        if (call.String(0) is not { } text)
        {
            return null;
        }

        var watch = Stopwatch.StartNew();
        try
        {
            switch (call.Method)
            {
                case "IsMatch":
                    return Value.Of(regex.IsMatch(text));
                case "Match":
                    return Value.Of(regex.Match(text).Value);
                case "Split" when replacement < 0:
                    return new SequenceValue(regex.Split(text).Select(Value.Of).ToArray());
                case "Matches":
                    return new SequenceValue(regex.Matches(text).Cast<Match>().Select(match => Value.Of(match.Value)).ToArray());
                case "Replace" when call.TryGet(replacement, out string? by) && by is not null && call.Interpreter.CanHoldText((text.Length + 1L) * by.Length):
                    return Value.Of(regex.Replace(text, by));
                case "Replace" when call.IsFunction(replacement):
                    return Replace(regex, text, call, replacement);
                default:
                    return null;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        finally
        {
            if (watch.Elapsed > Slow)
            {
                call.Interpreter.Step(StepsOfSlow);
            }
        }
    }

    private static Value? Replace(Regex regex, string text, Call call, int evaluator)
    {
        var isKnown = true;
        var replaced = regex.Replace(text, match =>
        {
            var by = (call.Run(evaluator, Value.Of(match.Value)) as Constant)?.Object as string;
            isKnown &= by is not null;
            return by ?? "";
        });
        return isKnown ? Value.Of(replaced) : null;
    }
}
