namespace ModelLint.Metadata;

/// <summary>Questions of the rules to an index.</summary>
internal static class IndexExtensions
{
    extension(Index index)
    {
        /// <summary>The user's own: written by a call or attribute, not over members of a package's class alone.</summary>
        public bool IsYours => index.Source != ConfigurationSource.Convention && index.Properties.Any(property => property.IsYours);

        /// <summary>Whether it is sorted, and so finds values by the first of its columns; null where that is not known.</summary>
        public Answer IsSorted => !index.Method.IsKnown ? Answer.Unknown : (index.Method.Value is null or "btree").ToAnswer();

        /// <summary>Whether its filter lets in only rows that have null in a column of its table.</summary>
        public Answer HoldsOnlyNulls(Property property) =>
            !index.Filter.IsKnown ? Answer.Unknown
            : index.Filter.Value is not { } filter ? Answer.No
            : !property.ColumnName.IsKnown ? Answer.Unknown
            : (property.ColumnName.Value is { } column && SqlText.SaysNull(filter, column)).ToAnswer();

        /// <summary>
        /// Of a unique index over a column that can be null: whether rows with a null there can be alike, and nobody has said that they shall. A filter, none on
        /// SQL Server (<c>HasFilter(null)</c>), or <c>AreNullsDistinct</c> says so. Oracle compares the other columns, and is left out.
        /// </summary>
        public Answer LetsNullsRepeat() =>
            !index.Filter.IsKnown || !index.AreNullsDistinct.IsKnown || !index.DeclaringEntityType.Model.Provider.IsKnown ? Answer.Unknown
            : index.AreNullsDistinct.Value is not null ? Answer.No
            : index.DeclaringEntityType.Model.Provider.Value switch
            {
                DatabaseProvider.SqlServer => (index.Filter is { Source: ConfigurationSource.Convention, Value: not null }).ToAnswer(),
                DatabaseProvider.PostgreSql or DatabaseProvider.Sqlite or DatabaseProvider.MySql => (index.Filter.Value is null).ToAnswer(),
                _ => Answer.No,
            };

        /// <summary>The properties of another index or key, which finds all that this one does and as fast: its columns begin with the same.</summary>
        public IReadOnlyList<Property>? FindCover() =>
            index.IsCertain && index.IsUnique.Is(false) && index.IsPlain
                ? index.DeclaringEntityType.Keys.Where(index.IsCoveredBy).Select(key => key.Properties)
                    .Concat(index.DeclaringEntityType.Indexes.Where(index.IsCoveredBy).Select(other => other.Properties))
                    .FirstOrDefault()
                : null;

        /// <summary>No setting that would make it more than what is compared here.</summary>
        private bool IsPlain => index.IsSorted.IsTrue && !index.IsClustered.Is(true) && index.IsClustered.IsKnown && index.HasProviderSettings.Is(false);

        private bool IsCoveredBy(Key key) =>
            index.Filter.Is(null as string) && index.Directions is { } directions && !directions.Contains(true) && index.LeadsIn(key.Properties) && index.IncludesOnly(key.Properties);

        private bool IsCoveredBy(Index other) =>
            other != index
            && other.IsCertain
            && other.IsPlain
            && index.LeadsIn(other.Properties)
            && other.Filter.IsKnown && index.Filter.Is(other.Filter.Value)
            && index.Directions is { } own && other.Directions is { } directions && own.SequenceEqual(directions.Take(own.Count))
            && other.IncludedProperties.IsKnown
            && index.IncludesOnly(other.Properties, other.IncludedProperties.Value ?? [])
            && (other.Properties.Count > index.Properties.Count || other.IsUnique.Is(true) || (index.IsSecondOf(other) && other.IsUnique.IsKnown));

        private bool LeadsIn(IReadOnlyList<Property> properties) => properties.Take(index.Properties.Count).SequenceEqual(index.Properties);

        private bool IncludesOnly(IReadOnlyList<Property> properties, IReadOnlyList<string>? names = null) =>
            index.IncludedProperties.Is(included => (included ?? []).All(name => names?.Contains(name) == true || properties.Any(property => property.Name == name)));

        /// <summary>Of two that are alike, the first stays; but one that holds more beside its columns is the other's cover.</summary>
        private bool IsSecondOf(Index other) =>
            (other.IncludedProperties.Value?.Count ?? 0) > (index.IncludedProperties.Value?.Count ?? 0)
            || ((other.IncludedProperties.Value?.Count ?? 0) == (index.IncludedProperties.Value?.Count ?? 0)
                && index.DeclaringEntityType.Indexes.TakeWhile(each => each != index).Contains(other));

        /// <summary>Per property whether it is descending; null where that is not known.</summary>
        private IReadOnlyList<bool>? Directions =>
            !index.IsDescending.IsKnown ? null
            : index.IsDescending.Value is { Count: > 0 } each ? each
            : [.. index.Properties.Select(_ => index.IsDescending.Value is not null)];
    }
}
