using System.Text.RegularExpressions;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What strings are made of in configuration: names in another case, joined parts.</summary>
internal static class TextFunctions
{
    // {0,999999} makes as many spaces.
    private static readonly Regex Aligned = new(@"\{\s*\d+\s*,", RegexOptions.CultureInvariant);

    public static Value? Call(Constant receiver, Call call)
    {
        if (receiver.Object is not string text)
        {
            return (receiver, call.Method, call.Count) switch
            {
                ({ EnumType: not null }, "ToString", 0) => NameOf(receiver, call.Interpreter.Program.Types),
                ({ EnumType: null, Object: { } constant }, "ToString", 0) => Value.Of(Constants.Text(constant)),
                _ => null,
            };
        }

        switch (call.Method, call.Count)
        {
            case ("ToLower" or "ToLowerInvariant", _):
                return Value.Of(text.ToLowerInvariant());
            case ("ToUpper" or "ToUpperInvariant", _):
                return Value.Of(text.ToUpperInvariant());
            case ("Trim" or "TrimStart" or "TrimEnd", _) when Letters(call.AllArguments) is { } letters:
                return Value.Of(call.Method == "Trim" ? text.Trim(letters) : call.Method == "TrimStart" ? text.TrimStart(letters) : text.TrimEnd(letters));
            case ("ToString", 0):
                return receiver;
            case ("StartsWith", 1 or 2) when TextAt(call, 0) is { } prefix && Comparison(call, 1) is { } comparison:
                return Value.Of(text.StartsWith(prefix, comparison));
            case ("EndsWith", 1 or 2) when TextAt(call, 0) is { } suffix && Comparison(call, 1) is { } comparison:
                return Value.Of(text.EndsWith(suffix, comparison));
            case ("Contains", 1 or 2) when TextAt(call, 0) is { } part && Comparison(call, 1) is { } comparison:
                return Value.Of(text.IndexOf(part, comparison) >= 0);
            case ("IndexOf" or "LastIndexOf", 1 or 2) when TextAt(call, 0) is { } part && Comparison(call, 1) is { } comparison:
                return Value.Of(call.Method == "IndexOf" ? text.IndexOf(part, comparison) : text.LastIndexOf(part, comparison));
            case ("Equals", 1 or 2) when call.TryGet(0, out string? other) && Comparison(call, 1) is { } comparison:
                return Value.Of(string.Equals(text, other, comparison));
            case ("Replace", 2) when TextAt(call, 0) is { Length: > 0 } old && call.Argument(1) is Constant { Object: null or string or char } @new
                && call.Interpreter.CanHoldText(text.Length / old.Length * (long)Constants.Text(@new.Object).Length):
                return Value.Of(text.Replace(old, Constants.Text(@new.Object)));
            case ("Insert", 2) when call.TryGet(0, out int position) && position >= 0 && position <= text.Length && call.String(1) is { } inserted:
                return Value.Of(text.Insert(position, inserted));
            case ("Remove", 1) when call.TryGet(0, out int rest) && rest >= 0 && rest < text.Length:
                return Value.Of(text.Remove(rest));
            case ("Remove", 2) when call.TryGet(0, out int at) && call.TryGet(1, out int count) && at >= 0 && count >= 0 && count <= text.Length - at:
                return Value.Of(text.Remove(at, count));
            case ("Split", 1 or 2) when call.Argument(0) is Constant { Object: char or string { Length: > 0 } } separator && Options(call) is { } options:
                return new SequenceValue(text.Split([Constants.Text(separator.Object)], options).Select(Value.Of).ToArray());
            case ("Substring", 1) when call.TryGet(0, out int start) && start >= 0 && start <= text.Length:
                return Value.Of(text.Substring(start));
            case ("Substring", 2) when call.TryGet(0, out int from) && call.TryGet(1, out int length) && from >= 0 && length >= 0 && length <= text.Length - from:
                return Value.Of(text.Substring(from, length));
            case ("ToCharArray", 0):
                return LettersOf(text);
            case ("PadLeft" or "PadRight" or "CompareTo" or "Normalize" or "GetHashCode" or "Split", _):
                return null;
            default:
                return SequenceFunctions.Call(LettersOf(text), call);
        }
    }

    public static SequenceValue LettersOf(string text) => new(text.Select(letter => Value.Of(letter)).ToArray());

    public static Value? CallStatic(Call call)
    {
        switch (call.Method)
        {
            case "IsNullOrEmpty" when call.TryGet(0, out string? text):
                return Value.Of(string.IsNullOrEmpty(text));
            case "IsNullOrWhiteSpace" when call.TryGet(0, out string? text):
                return Value.Of(string.IsNullOrWhiteSpace(text));
            case "Concat":
                return Strings(call is { Count: 1 } && call.Argument(0) is SequenceValue all ? all.Elements : call.AllArguments) is { } parts && call.Interpreter.CanHoldText(parts.Sum(part => (long)part.Length)) ? Value.Of(string.Concat(parts)) : null;
            case "Join" when TextAt(call, 0) is { } separator:
                var joined = call.Argument(1) is SequenceValue sequence ? sequence.Elements : call.AllArguments.Skip(1);
                return Strings(joined) is { } elements && call.Interpreter.CanHoldText(elements.Sum(element => (long)element.Length + separator.Length)) ? Value.Of(string.Join(separator, elements)) : null;
            case "Equals" when call.TryGet(0, out string? left) && call.TryGet(1, out string? right) && Comparison(call, 2) is { } comparison:
                return Value.Of(string.Equals(left, right, comparison));
            case "Format" when call.String(0) is { } format && Strings(call.AllArguments.Skip(1)) is { } inserted && !Aligned.IsMatch(format)
                && call.Interpreter.CanHoldText(format.Length + (format.Count(letter => letter == '{') * (inserted.Max(text => (long?)text.Length) ?? 0))):
                return Format(format, inserted);
            default:
                return null;
        }
    }

    private static string? TextAt(Call call, int index) => call.Argument(index) is Constant { EnumType: null, Object: string or char } constant ? Constants.Text(constant.Object) : null;

    /// <summary>Names are plain letters as a rule, and those compare alike in every culture; the rest is not followed.</summary>
    private static StringComparison? Comparison(Call call, int index) =>
        call.Argument(index) is null ? StringComparison.Ordinal
        : !call.TryGet(index, out int comparison) ? null
        : (comparison & 1) == 0 ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    private static StringSplitOptions? Options(Call call) =>
        call.Count == 1 ? StringSplitOptions.None : call.TryGet(1, out int options) && options is 0 or 1 ? (StringSplitOptions)options : null;

    private static char[]? Letters(IEnumerable<Value> values)
    {
        var letters = values.Select(value => (value as Constant)?.Object as char?).ToArray();
        return Array.TrueForAll(letters, letter => letter is not null) ? letters.Select(letter => letter!.Value).ToArray() : null;
    }

    private static Value? Format(string format, string[] arguments)
    {
        try
        {
            return Value.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, arguments));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string[]? Strings(IEnumerable<Value> values)
    {
        var constants = values.ToArray();
        return Array.TrueForAll(constants, value => value is Constant { EnumType: null })
            ? Array.ConvertAll(constants, value => Constants.Text(((Constant)value).Object))
            : null;
    }

    /// <summary>What an enum's <c>ToString()</c> gives; null where no member has that value, or more than one has.</summary>
    public static Constant? NameOf(Constant constant, TypeCatalog types) =>
        constant is { EnumType: { } type, Object: { } number }
        && types.Find(type)?.EnumMembers.Where(member => Constants.Text(member.Value) == Constants.Text(number)).ToArray() is [var only]
            ? new(only.Name)
            : null;
}
