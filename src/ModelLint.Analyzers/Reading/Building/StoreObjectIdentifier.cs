namespace ModelLint.Reading.Building;

/// <summary>A table or view, as EF's type of that name.</summary>
/// <param name="StandsFor">Where it is not certain how a table is called: the entity type that says so. Such a table is no other one's.</param>
internal sealed record StoreObjectIdentifier(string Name, string? Schema, bool IsView = false, EntityTypeBuilder? StandsFor = null);
