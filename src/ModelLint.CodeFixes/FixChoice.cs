using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes;

/// <summary>One way to fix a finding.</summary>
/// <param name="Kind">Tells the choices of a fix apart, for Fix All.</param>
/// <param name="Title">What it does to the model, as a user reads it in the light bulb.</param>
/// <param name="Edits">What it writes.</param>
internal sealed record FixChoice(string Kind, string Title, params IReadOnlyList<ModelEdit> Edits)
{
    public const string Fluent = nameof(Fluent);
    public const string Attribute = nameof(Attribute);

    /// <summary>Whether it changes more than its finding asks for: Fix All takes it only where somebody has chosen it, and <c>dotnet format</c> never.</summary>
    public bool IsFurther { get; init; }
}
