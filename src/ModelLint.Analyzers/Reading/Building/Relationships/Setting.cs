using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>A value that a convention may derive anew at any time, and who set it; no source as long as nobody did.</summary>
internal readonly record struct Setting<T>(T Value, ConfigurationSource? Source = null, Anchor? Anchor = null)
{
    public Setting<T> With(T value, ConfigurationSource source, Anchor? anchor) => new(value, source.Max(Source), anchor ?? (Equals(value, Value) ? Anchor : null));

    public Configured<T> ToConfigured() => new(Value, Source ?? ConfigurationSource.Convention, Anchor);
}

internal static class NullableConfigurationSourceExtensions
{
    public static bool Overrides(this ConfigurationSource? source, ConfigurationSource? existing) =>
        source is { } value ? value.Overrides(existing) : existing is null;

    public static bool OverridesStrictly(this ConfigurationSource? source, ConfigurationSource? existing) =>
        source.Overrides(existing) && source != existing;

    public static ConfigurationSource? Max(this ConfigurationSource? left, ConfigurationSource? right) =>
        left is { } value ? value.Max(right) : right;
}
