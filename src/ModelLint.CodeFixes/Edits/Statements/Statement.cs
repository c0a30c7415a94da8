namespace ModelLint.CodeFixes.Edits;

/// <summary>A statement that fixes write. Findings about the same thing add to one statement.</summary>
/// <param name="head">How it starts, which tells it from others.</param>
internal abstract class Statement(string head)
{
    public string Head { get; } = head;

    public abstract string ToText(string indentation, Layout layout);
}
