namespace ModelLint.Options;

/// <summary>How a fix writes its configuration.</summary>
internal enum ConfigurationStyle
{
    /// <summary>As the entity type is already configured.</summary>
    Auto,
    Fluent,
    Attributes,
}
