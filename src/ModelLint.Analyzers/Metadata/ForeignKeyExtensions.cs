using ModelLint.Metadata.Relational;

namespace ModelLint.Metadata;

/// <summary>Questions of the rules to a foreign key.</summary>
internal static class ForeignKeyExtensions
{
    /// <summary>The user's own: not made of members of a package's class alone (the class of an implicit join is EF Core's, the relationship is not).</summary>
    public static bool IsYours(this ForeignKey foreignKey) =>
        foreignKey.DeclaringEntityType.IsImplicitJoin || foreignKey.Properties.Any(property => property.IsYours);

    /// <summary>Whether EF Core builds no model because of it, for this reason and no other.</summary>
    public static bool IsRefusedFor(this ForeignKey foreignKey, Refusal refusal) =>
        foreignKey.Unknowns.Count > 0
        && foreignKey.Unknowns.All(unknown => unknown.Refusal == refusal)
        && foreignKey.DeclaringEntityType.IsCertain
        && foreignKey.PrincipalEntityType.IsCertain;

    /// <summary>Whether the database has a constraint for it, between rows of tables: not of views, not within one row.</summary>
    public static bool IsBetweenTables(this ForeignKey foreignKey) =>
        foreignKey is { IsBaseLinking: false, PrincipalEntityType.IsSpreadOverTables: false }
        && foreignKey.DeclaringEntityType.AreMembersMappedToTable().IsTrue
        && foreignKey.PrincipalEntityType.AreRowsInTable().IsTrue
        && foreignKey.IsRowInternal().IsFalse;

    /// <summary>Whether EF Core and the database take the behavior for it.</summary>
    public static bool Accepts(this ForeignKey foreignKey, DeleteBehavior behavior) => behavior switch
    {
        DeleteBehavior.SetNull => foreignKey.IsRequired.Is(false) && foreignKey.Properties.All(property => property.IsNullable.Is(true)) && foreignKey.CanReach(behavior),
        DeleteBehavior.Cascade => foreignKey.CanReach(behavior),
        _ => true,
    };

    private static bool CanReach(this ForeignKey foreignKey, DeleteBehavior behavior) =>
        foreignKey.DeclaringEntityType.Model.Provider.Is(provider => provider != DatabaseProvider.SqlServer) || CascadePaths.Allow(foreignKey, behavior);

    /// <summary>
    /// Whether a query over its navigation leaves out rows whose principal a query filter hides, and the dependent has no filter at all
    /// (EF: <c>ModelValidator.ValidateQueryFilters</c>, which leaves owned types to their owners).
    /// </summary>
    public static bool LosesRowsToQueryFilter(this ForeignKey foreignKey) =>
        foreignKey is { DependentToPrincipal: not null, DeclaringEntityType: { IsOwned: false, RootType: { IsCertain: true, DeclaredQueryFilters.Count: 0 } } }
        && foreignKey.PrincipalEntityType.RootType is { IsCertain: true } principal
        && principal.DeclaredQueryFilters.Any(filter => filter.IsCertain)
        && foreignKey.IsRequired.Is(true);

    /// <summary>Whether it may be the member of other entity types too, in a class that they derive from.</summary>
    public static bool SharesMember(this Navigation navigation) =>
        navigation.Anchor is null
        || navigation.DeclaringEntityType.Model.EntityTypes.SelectMany(entityType => entityType.DeclaredNavigations).Any(other => other != navigation && other.Anchor == navigation.Anchor);

    /// <summary>
    /// Whether its columns, in any order, lead a key or index that holds every row with a value in them. Stricter than EF Core's
    /// <c>ForeignKeyIndexConvention</c>, which takes a filtered index for a full one.
    /// </summary>
    public static Answer IsCoveredByIndex(this ForeignKey foreignKey)
    {
        var columns = foreignKey.Properties;
        var entityType = foreignKey.DeclaringEntityType;
        return !foreignKey.IsCertain || columns.Count == 0 ? Answer.Unknown
            : entityType.Keys.Any(key => LeadBy(key.Properties)) ? Answer.Yes
            : entityType.Indexes.Where(index => LeadBy(index.Properties)).Select(HoldsEveryValue).Any();

        bool LeadBy(IReadOnlyList<Property> properties) => properties.Take(columns.Count).Intersect(columns).Count() == columns.Count;

        Answer HoldsEveryValue(Index index) =>
            !index.IsCertain || !index.Filter.IsKnown ? Answer.Unknown
            : index.Filter.Value is not { } filter ? Answer.Yes
            : columns.All(column => column.ColumnName.Is(name => name is not null))
                ? SqlText.SaysOnlyNotNull(filter, [.. columns.Select(column => column.ColumnName.Value!)]).ToAnswer()
                : Answer.Unknown;
    }
}
