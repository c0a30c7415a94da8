namespace ModelLint.Reading.FluentApi.Values;

/// <summary><c>DbContext.Database</c>: configuration asks it which provider is used.</summary>
internal sealed class DatabaseFacadeValue : Value
{
    public static readonly DatabaseFacadeValue Instance = new();
}
