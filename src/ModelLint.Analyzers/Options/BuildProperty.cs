namespace ModelLint.Options;

/// <summary>An MSBuild property of the package that takes one of a few values. What each does is in src/ModelLint/build/ModelLint.targets.</summary>
internal sealed class BuildProperty(string name, params string[] values) : Option($"build_property.{name}", $"one of {string.Join(", ", values)}")
{
    public static readonly IReadOnlyList<BuildProperty> All =
    [
        new("ModelLintMode", "None", "Minimum", "Recommended", "All"),
        new("ModelLintProfile", "MultiTenant"),
    ];

    public override string Name => name;

    // A property that is not set is there all the same, and empty.
    public override bool CanRead(string text) => text.Length == 0 || values.Contains(text, StringComparer.OrdinalIgnoreCase);
}
