using System.Text;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A <c>StringBuilder</c>.</summary>
internal sealed class TextBuilderValue(string text) : Value
{
    public StringBuilder Text { get; } = new(text);

    /// <summary>Set where something was appended that is not known.</summary>
    public Metadata.Unknown? Changed { get; set; }
}
