namespace ModelLint.Metadata;

/// <summary>
/// Who made a setting, in EF Core's precedence: a later member overrides an earlier one.
/// (EF numbers them the other way round; see ConfigurationSourceExtensions.Overrides.)
/// </summary>
internal enum ConfigurationSource : byte
{
    Convention,
    DataAnnotation,
    Explicit,
}

internal static class ConfigurationSourceExtensions
{
    /// <summary>Whether a setting from this source may replace one from <paramref name="existing"/>: equal sources do, the last writer wins.</summary>
    public static bool Overrides(this ConfigurationSource source, ConfigurationSource? existing) =>
        existing is null || source >= existing;

    public static ConfigurationSource Max(this ConfigurationSource left, ConfigurationSource? right) =>
        right > left ? right.Value : left;
}
