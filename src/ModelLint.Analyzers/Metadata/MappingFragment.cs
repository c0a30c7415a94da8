namespace ModelLint.Metadata;

/// <summary>A further table of a split entity type, with the columns that it holds; those of the primary key are in every one.</summary>
internal sealed class MappingFragment
{
    public required string TableName { get; init; }

    public required string? Schema { get; init; }

    public required IReadOnlyList<(Property Property, Configured<string?> Column)> Columns { get; init; }
}
