namespace ModelLint.Metadata;

/// <summary>An index.</summary>
internal sealed class Index
{
    public required EntityType DeclaringEntityType { get; init; }

    /// <summary>In index order.</summary>
    public required IReadOnlyList<Property> Properties { get; init; }

    /// <summary>The name in the model, of an index that was given one (<c>HasIndex(…, "name")</c>); null for the others.</summary>
    public string? Name { get; init; }

    public required Configured<bool> IsUnique { get; init; }

    /// <summary>The SQL of its filter; null without one.</summary>
    public Configured<string?> Filter { get; init; }

    /// <summary>Per property; null or empty where all are ascending or all descending (EF's own encoding).</summary>
    public Configured<IReadOnlyList<bool>?> IsDescending { get; init; }

    public Configured<string?> DatabaseName { get; init; }

    public required ConfigurationSource Source { get; init; }

    /// <summary>The call or attribute that made it; null where a convention did.</summary>
    public Anchor? Anchor { get; init; }

    public IReadOnlyList<Unknown> Unknowns { get; init; } = [];

    /// <summary>Whether somebody gave it a filter: SQL Server's <c>SqlServerIndexConvention</c> leaves out nulls of unique indexes by itself.</summary>
    public Answer IsFilteredByUser() =>
        !Filter.IsKnown ? Answer.Unknown : (Filter.Value is not null && Filter.Source != ConfigurationSource.Convention).ToAnswer();

    public bool IsCertain => Unknowns.Count == 0 && DeclaringEntityType.IsCertain;

    public override string ToString() => $"{DeclaringEntityType}[{string.Join(", ", Properties.Select(property => property.Name))}]";
}
