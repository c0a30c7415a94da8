using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Options;

/// <summary>A setting in .editorconfig or a global config, merged as the compiler does it for each file.</summary>
internal abstract class Option(string key, string allowed)
{
    public string Key => key;

    /// <summary>What it is called where it is set.</summary>
    public virtual string Name => key;

    /// <summary>What a value may be, to follow "expected is".</summary>
    public string Allowed => allowed;

    public abstract bool CanRead(string text);

    /// <summary>The text that is set for <paramref name="tree"/>; null where there is none.</summary>
    public string? FindText(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(key, out var text) && !IsUnset(text) ? text.Trim() : null;

    // The EditorConfig specification's way to take back what an outer file sets; the compiler passes it on.
    private static bool IsUnset(string text) => text.Trim().Equals("unset", StringComparison.OrdinalIgnoreCase);
}

internal sealed class Option<T>(string key, string allowed, T defaultValue, Option<T>.TryParse tryParse) : Option(key, allowed)
{
    public delegate bool TryParse(string text, out T value);

    // Files seldom differ in what they set, and are asked one after the other.
    private Reading? _last;

    public T Default => defaultValue;

    public override bool CanRead(string text) => Parse(text).IsValid;

    /// <summary>The value for <paramref name="tree"/>: the default where none is set, or none that can be read (MDL9002 says so).</summary>
    public T Read(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        FindText(options, tree) is { } text && Parse(text) is { IsValid: true } reading ? reading.Value : defaultValue;

    private Reading Parse(string text)
    {
        var last = _last;
        if (last?.Text != text)
        {
            _last = last = new(text, tryParse(text, out var value), value);
        }

        return last;
    }

    private sealed record Reading(string Text, bool IsValid, T Value);
}
