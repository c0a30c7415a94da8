namespace ModelLint.Metadata;

/// <summary>A CHECK constraint of the table that an entity type is mapped to.</summary>
/// <param name="ModelName">Its name in the model.</param>
/// <param name="Name">Its name in the database: that of the model, unless renamed or taken by another table's.</param>
/// <param name="Sql">Its condition; unknown where it is not a constant.</param>
/// <param name="Anchor">The call <c>HasCheckConstraint</c>.</param>
internal sealed record CheckConstraint(string ModelName, Configured<string?> Name, Configured<string?> Sql, Anchor? Anchor);
