namespace ModelLint.Metadata.Relational;

/// <summary>A table that entity types are mapped to (EF: <c>ITable</c>).</summary>
/// <param name="Columns">By name. They are not all of them where <paramref name="Unknowns"/> has something.</param>
/// <param name="Unknowns">Why a column that the table may have is not known.</param>
internal sealed record Table(string? Schema, string Name, IReadOnlyList<EntityType> EntityTypes, IReadOnlyList<Column> Columns, IReadOnlyList<Unknown> Unknowns);

/// <summary>A column of a table (EF: <c>IColumn</c>).</summary>
/// <param name="Properties">The properties that it holds; none of a JSON column.</param>
internal sealed record Column(string Name, IReadOnlyList<Property> Properties, Answer IsNullable)
{
    public bool IsJson => Properties.Count == 0;
}
