namespace ModelLint.Options;

/// <summary>An MSBuild property of the package. What each does is in src/ModelLint/build/ModelLint.targets.</summary>
/// <param name="name">What users call it.</param>
/// <param name="property">The property that tells its value to the compiler.</param>
internal sealed class BuildProperty(string name, string property, string allowed, Func<string, bool> canRead) : Option($"build_property.{property}", allowed)
{
    public static readonly IReadOnlyList<BuildProperty> All =
    [
        OneOf("ModelLintMode", "None", "Minimum", "Recommended", "All"),
        OneOf("ModelLintProfile", "MultiTenant"),
        // No analyzer can look whether a file exists: the targets do.
        new("ModelLintBaseline", "ModelLintMissingBaseline", "the path of a file, seen from the project, that 'modellint baseline' has written", _ => false),
    ];

    public override string Name => name;

    // A property that is not set is there all the same, and empty.
    public override bool CanRead(string text) => text.Length == 0 || canRead(text);

    private static BuildProperty OneOf(string name, params string[] values) =>
        new(name, name, $"one of {string.Join(", ", values)}", text => values.Contains(text, StringComparer.OrdinalIgnoreCase));
}
