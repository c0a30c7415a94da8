using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal static class ConfiguredExtensions
{
    /// <summary>The setting, or the default that applies where nobody set it.</summary>
    public static Configured<T> OrDefault<T>(this Configured<T?> setting, T @default)
        where T : struct =>
        !setting.IsKnown ? Configured<T>.Unknown(setting.Reason!, setting.Source)
        : setting.Value is { } value ? new(value, setting.Source, setting.Anchor)
        : new(@default);
}
