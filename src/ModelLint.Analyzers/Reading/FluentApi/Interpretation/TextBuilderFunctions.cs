using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>A <c>StringBuilder</c>, letter by letter.</summary>
internal static class TextBuilderFunctions
{
    public static Value? Create(IReadOnlyList<BoundArgument> arguments) => arguments.FirstOrDefault()?.Value switch
    {
        null or Constant { Object: int } => new TextBuilderValue(""),
        Constant { Object: string text } => new TextBuilderValue(text),
        _ => null,
    };

    public static Value? Member(TextBuilderValue builder, string name) => name == "Length" && builder.Changed is null ? Value.Of(builder.Text.Length) : null;

    public static Value Call(TextBuilderValue builder, Call call)
    {
        if (builder.Changed is { } reason)
        {
            return new UnknownValue(reason);
        }

        switch (call.Method, call.Count)
        {
            case ("ToString", 0):
                return Value.Of(builder.Text.ToString());
            case ("Append", 1) when call.Argument(0) is Constant { EnumType: null } appended:
                builder.Text.Append(Constants.Text(appended.Object));
                return builder;
            case ("Append", 2) when call.TryGet(0, out char letter) && call.TryGet(1, out int times) && times is >= 0 and < 1000:
                builder.Text.Append(letter, times);
                return builder;
            case ("Insert", 2) when call.TryGet(0, out int position) && position >= 0 && position <= builder.Text.Length && call.Argument(1) is Constant { EnumType: null } inserted:
                builder.Text.Insert(position, Constants.Text(inserted.Object));
                return builder;
            case ("Remove", 2) when call.TryGet(0, out int start) && call.TryGet(1, out int length) && start >= 0 && length >= 0 && length <= builder.Text.Length - start:
                builder.Text.Remove(start, length);
                return builder;
            case ("Replace", 2) when call.Argument(0) is Constant { Object: char or string { Length: > 0 } } old && call.Argument(1) is Constant { Object: char or string } @new
                && call.Interpreter.CanHoldText(builder.Text.Length / Constants.Text(old.Object).Length * (long)Constants.Text(@new.Object).Length):
                builder.Text.Replace(Constants.Text(old.Object), Constants.Text(@new.Object));
                return builder;
            case ("Clear", 0):
                builder.Text.Clear();
                return builder;
            default:
                builder.Changed = call.Reason($"what '{call.Method}' does to this text is not followed");
                return new UnknownValue(builder.Changed);
        }
    }
}
