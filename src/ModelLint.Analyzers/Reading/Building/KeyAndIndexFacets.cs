namespace ModelLint.Reading.Building;

/// <summary>What can be set on a key.</summary>
internal static class KeyFacets
{
    public static readonly Facet<string?> Name = new(nameof(Name));
    public static readonly Facet<bool?> IsClustered = new(nameof(IsClustered));
}

/// <summary>What can be set on an index.</summary>
internal static class IndexFacets
{
    public static readonly Facet<bool?> IsUnique = new(nameof(IsUnique));
    public static readonly Facet<string?> Filter = new(nameof(Filter), keepsNull: true);
    public static readonly Facet<IReadOnlyList<bool>?> IsDescending = new(nameof(IsDescending));
    public static readonly Facet<string?> DatabaseName = new(nameof(DatabaseName));
    public static readonly Facet<bool?> IsClustered = new(nameof(IsClustered));
    public static readonly Facet<IReadOnlyList<string>?> IncludedProperties = new(nameof(IncludedProperties));
    public static readonly Facet<string?> Method = new(nameof(Method));
    public static readonly Facet<bool?> AreNullsDistinct = new(nameof(AreNullsDistinct));

    /// <summary>Whether anything of the provider's own is set that no facet here holds: a fill factor, operators, a collation.</summary>
    public static readonly Facet<bool?> HasProviderSettings = new(nameof(HasProviderSettings));
}
