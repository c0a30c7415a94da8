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

    /// <summary>The names of properties that it holds beside its own, for queries that read no more; null without any.</summary>
    public Configured<IReadOnlyList<string>?> IncludedProperties { get; init; }

    /// <summary>PostgreSQL's access method, such as <c>gin</c>; null for the database's own choice.</summary>
    public Configured<string?> Method { get; init; }

    /// <summary>Whether PostgreSQL takes two nulls for different values in a unique index; null where nobody says so: it does.</summary>
    public Configured<bool?> AreNullsDistinct { get; init; }

    /// <summary>Whether SQL Server keeps the rows in its order; null where nobody says so.</summary>
    public Configured<bool?> IsClustered { get; init; }

    /// <summary>Whether anything of the provider's own is set beside these: a fill factor, operators, a collation.</summary>
    public Configured<bool> HasProviderSettings { get; init; }

    public Configured<string?> DatabaseName { get; init; }

    public required ConfigurationSource Source { get; init; }

    /// <summary>The call or attribute that made it; null where a convention did.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>The calls <c>HasIndex(…)</c> and attributes <c>[Index]</c> that configure it, in the order in which EF runs them. Only those that serve this index alone.</summary>
    public IReadOnlyList<Anchor> Configurations { get; init; } = [];

    /// <summary>Whether something configures it that is not among <see cref="Configurations"/>: code that serves several elements, an attribute in another project.</summary>
    public bool HasOtherConfigurations { get; init; }

    public IReadOnlyList<Unknown> Unknowns { get; init; } = [];

    /// <summary>Whether somebody gave it a filter: SQL Server's <c>SqlServerIndexConvention</c> leaves out nulls of unique indexes by itself.</summary>
    public Answer IsFilteredByUser() =>
        !Filter.IsKnown ? Answer.Unknown : (Filter.Value is not null && Filter.Source != ConfigurationSource.Convention).ToAnswer();

    public bool IsCertain => Unknowns.Count == 0 && DeclaringEntityType.IsCertain;

    public override string ToString() => $"{DeclaringEntityType}[{string.Join(", ", Properties.Select(property => property.Name))}]";
}
