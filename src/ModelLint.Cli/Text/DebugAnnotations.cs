using System.Globalization;
using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>The annotations of an element that ModelLint reads, by name, as EF prints them.</summary>
internal sealed class DebugAnnotations
{
    private readonly SortedDictionary<string, string> _annotations = new(StringComparer.Ordinal);

    /// <summary>Adds what is set. What EF Core computes where nothing is set is no annotation.</summary>
    public DebugAnnotations Add<T>(string name, Configured<T> setting, Func<T, object?>? display = null)
    {
        if (!setting.IsKnown)
        {
            _annotations[name] = "?";
        }
        else if (setting.IsSet && (display is null ? setting.Value : display(setting.Value)) is { } value)
        {
            _annotations[name] = value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString()!;
        }

        return this;
    }

    public IEnumerable<string> Lines(string indent) =>
        _annotations.Count == 0 ? [] : _annotations.Select(annotation => $"{indent}  {annotation.Key}: {annotation.Value}").Prepend($"{indent}Annotations: ");
}
