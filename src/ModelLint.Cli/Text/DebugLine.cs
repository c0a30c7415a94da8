using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>One line of a debug view, in EF's way: words behind one another, a question mark where the model does not know.</summary>
internal sealed class DebugLine(string start)
{
    private string _text = start;

    public DebugLine If(bool condition, string word)
    {
        _text += condition ? " " + word : "";
        return this;
    }

    public DebugLine If<T>(Configured<T> setting, Func<T, bool> condition, string word) =>
        setting.IsKnown ? If(condition(setting.Value), word) : If(true, word + "?");

    /// <summary>A word with its value, where there is one.</summary>
    public DebugLine Value<T>(Configured<T> setting, Func<T, string?> word, string unknown) =>
        !setting.IsKnown ? If(true, unknown) : word(setting.Value) is { } text ? If(true, text) : this;

    public override string ToString() => _text;
}
