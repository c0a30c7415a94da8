using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What strings are made of in configuration: names in another case, joined parts.</summary>
internal static class TextFunctions
{
    public static Value? Call(Constant receiver, Call call)
    {
        if (receiver.Object is not string text)
        {
            return (receiver, call.Method, call.Count) switch
            {
                ({ EnumType: { } type, Object: { } number }, "ToString", 0) => NameOf(type, number, call),
                ({ EnumType: null, Object: { } constant }, "ToString", 0) => Value.Of(Constants.Text(constant)),
                _ => null,
            };
        }

        switch (call.Method, call.Count)
        {
            case ("ToLower" or "ToLowerInvariant", 0):
                return Value.Of(text.ToLowerInvariant());
            case ("ToUpper" or "ToUpperInvariant", 0):
                return Value.Of(text.ToUpperInvariant());
            case ("Trim", 0):
                return Value.Of(text.Trim());
            case ("ToString", 0):
                return receiver;
            case ("StartsWith", 1 or 2) when call.String(0) is { } prefix && IsOrdinal(call):
                return Value.Of(text.StartsWith(prefix, StringComparison.Ordinal));
            case ("EndsWith", 1 or 2) when call.String(0) is { } suffix && IsOrdinal(call):
                return Value.Of(text.EndsWith(suffix, StringComparison.Ordinal));
            case ("Contains", 1) when call.String(0) is { } part:
                return Value.Of(text.Contains(part));
            case ("Equals", 1 or 2) when call.String(0) is { } other && IsOrdinal(call):
                return Value.Of(text == other);
            case ("Replace", 2) when call.String(0) is { Length: > 0 } old && call.TryGet(1, out string? @new):
                return Value.Of(text.Replace(old, @new));
            case ("Split", 1) when call.Argument(0) is Constant { Object: char or string { Length: > 0 } } separator:
                return new SequenceValue(text.Split([Constants.Text(separator.Object)], StringSplitOptions.None).Select(Value.Of).ToArray());
            case ("Substring", 1) when call.TryGet(0, out int start) && start >= 0 && start <= text.Length:
                return Value.Of(text.Substring(start));
            case ("Substring", 2) when call.TryGet(0, out int from) && call.TryGet(1, out int length) && from >= 0 && length >= 0 && length <= text.Length - from:
                return Value.Of(text.Substring(from, length));
            default:
                return null;
        }
    }

    public static Value? CallStatic(Call call)
    {
        switch (call.Method)
        {
            case "IsNullOrEmpty" when call.TryGet(0, out string? text):
                return Value.Of(string.IsNullOrEmpty(text));
            case "IsNullOrWhiteSpace" when call.TryGet(0, out string? text):
                return Value.Of(string.IsNullOrWhiteSpace(text));
            case "Concat" when Strings(call.AllArguments) is { } parts:
                return Value.Of(string.Concat(parts));
            case "Join" when call.String(0) is { } separator:
                var joined = call.Argument(1) is SequenceValue sequence ? sequence.Elements : call.AllArguments.Skip(1);
                return Strings(joined) is { } elements ? Value.Of(string.Join(separator, elements)) : null;
            default:
                return null;
        }
    }

    // The comparison decides only where it is not the default: StringComparison.Ordinal is 4, OrdinalIgnoreCase is not followed.
    private static bool IsOrdinal(Call call) => call.Count == 1 || (call.TryGet(1, out int comparison) && comparison == (int)StringComparison.Ordinal);

    private static string[]? Strings(IEnumerable<Value> values)
    {
        var constants = values.ToArray();
        return Array.TrueForAll(constants, value => value is Constant { EnumType: null })
            ? Array.ConvertAll(constants, value => Constants.Text(((Constant)value).Object))
            : null;
    }

    private static Value? NameOf(Metadata.ClrType type, object number, Call call) =>
        call.Interpreter.Program.Types.Find(type)?.EnumMembers.FirstOrDefault(member => Constants.Text(member.Value) == Constants.Text(number)) is { } member
            ? Value.Of(member.Name)
            : null;
}
