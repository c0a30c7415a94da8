namespace ModelLint.Metadata;

/// <summary>A CHECK constraint of the table that an entity type is mapped to.</summary>
/// <param name="ModelName">Its name in the model, and in the database unless renamed.</param>
/// <param name="Sql">Its condition; unknown where it is not a constant.</param>
/// <param name="Anchor">The call <c>HasCheckConstraint</c>.</param>
internal sealed record CheckConstraint(Configured<string?> ModelName, Configured<string?> Sql, Anchor? Anchor);
