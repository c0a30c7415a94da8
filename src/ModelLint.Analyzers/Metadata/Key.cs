namespace ModelLint.Metadata;

/// <summary>A primary or alternate key.</summary>
internal sealed class Key
{
    public required EntityType DeclaringEntityType { get; init; }

    /// <summary>In key order.</summary>
    public required IReadOnlyList<Property> Properties { get; init; }

    public required bool IsPrimaryKey { get; init; }

    public required ConfigurationSource Source { get; init; }

    /// <summary>The call or attribute that made it; null where a convention did.</summary>
    public Anchor? Anchor { get; init; }

    public Configured<string?> Name { get; init; }

    /// <summary>Whether SQL Server keeps the rows in its order; null where nobody says so: it does for the primary key.</summary>
    public Configured<bool?> IsClustered { get; init; }

    /// <summary>The foreign keys that refer to it.</summary>
    public IReadOnlyList<ForeignKey> ReferencingForeignKeys { get; internal set; } = [];

    public override string ToString() => $"{DeclaringEntityType}({string.Join(", ", Properties.Select(property => property.Name))})";
}
