namespace ModelLint.Reading.FluentApi.Values;

/// <summary>EF's <c>StoreObjectIdentifier</c> of a table.</summary>
internal sealed class TableIdentifierValue(string name, string? schema) : Value
{
    public string Name { get; } = name;

    public string? Schema { get; } = schema;
}
