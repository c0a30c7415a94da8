using System.Runtime.CompilerServices;

namespace ModelLint.Metadata.Relational;

/// <summary>A table that entity types are mapped to (EF: <c>ITable</c>).</summary>
/// <param name="Columns">By name. They are not all of them where <paramref name="Unknowns"/> has something.</param>
/// <param name="Unknowns">Why a column that the table may have is not known.</param>
internal sealed record Table(string? Schema, string Name, IReadOnlyList<EntityType> EntityTypes, IReadOnlyList<Column> Columns, IReadOnlyList<Unknown> Unknowns)
{
    // A model makes each of its tables once.
    public bool Equals(Table? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public string DisplayName => Schema is null ? Name : $"{Schema}.{Name}";

    /// <summary>The one of its entity types that the others are parts of or derive from.</summary>
    public EntityType MainEntityType => EntityTypes[0].FindTableOwner();

    /// <summary>The indexes on it, as far as they are known.</summary>
    public IReadOnlyList<Index> FindIndexes() =>
    [
        .. EntityTypes
            // With TPC each table has what the bases declare.
            .SelectMany(entityType => entityType.RootType.MappingStrategy.Is(MappingStrategy.Tpc) ? entityType.Indexes : entityType.DeclaredIndexes)
            .Distinct()
            .GroupBy(index => index.DatabaseName.IsKnown ? index.DatabaseName.Value : null)
            .SelectMany(sameName => sameName.Key is null ? sameName : sameName.Take(1)),
    ];
}

/// <summary>A column of a table (EF: <c>IColumn</c>).</summary>
/// <param name="Properties">The properties that it holds; none of a JSON column.</param>
internal sealed record Column(string Name, IReadOnlyList<Property> Properties)
{
    public bool IsJson => Properties.Count == 0;

    /// <summary>Of a JSON column: whether what it holds may be absent.</summary>
    public Answer IsOptional { get; init; }

    /// <summary>A column that holds several properties can be null if all of them can.</summary>
    public Answer IsNullable => IsJson ? IsOptional : Properties.Select(property => property.IsColumnNullable()).All();
}
