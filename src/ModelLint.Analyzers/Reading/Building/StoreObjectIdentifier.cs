namespace ModelLint.Reading.Building;

/// <summary>A table or view, as EF's type of that name.</summary>
internal readonly record struct StoreObjectIdentifier(string Name, string? Schema, bool IsView = false);
