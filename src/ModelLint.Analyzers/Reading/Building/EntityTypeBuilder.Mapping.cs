using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly Dictionary<string, CheckConstraintBuilder> _checkConstraints = [];
    private readonly List<QueryFilterBuilder> _queryFilters = [];
    private readonly List<StoreObjectIdentifier> _mappingFragments = [];

    /// <summary>The tables and views beside its own that hold part of its columns.</summary>
    public IReadOnlyList<StoreObjectIdentifier> MappingFragments => _mappingFragments;

    public IReadOnlyCollection<CheckConstraintBuilder> DeclaredCheckConstraints => _checkConstraints.Values;

    public IReadOnlyList<QueryFilterBuilder> DeclaredQueryFilters => _queryFilters;

    // Check constraints, filters and fragments are annotations in EF, and go where the others go.
    public override void MergeFrom(ModelElement other)
    {
        base.MergeFrom(other);
        var entityType = (EntityTypeBuilder)other;
        foreach (var check in entityType._checkConstraints.Values.Where(check => check.Source == ConfigurationSource.Explicit))
        {
            HasCheckConstraint(check.ModelName, check.Sql, check.Source, check.Anchor)?.MergeFrom(check);
        }

        foreach (var filter in entityType._queryFilters.Where(filter => filter.Source == ConfigurationSource.Explicit))
        {
            HasQueryFilter(filter.Key, filter.Members, filter.Source, filter.Anchor);
        }

        foreach (var fragment in entityType._mappingFragments)
        {
            SplitTo(fragment);
        }
    }

    /// <summary><c>ToTable(name)</c>: the schema returns to the default, as in EF.</summary>
    public bool ToTable(string? name, ConfigurationSource source, Anchor? anchor = null)
    {
        if (!Set(EntityTypeFacets.TableName, name, source, anchor))
        {
            return false;
        }

        Set(EntityTypeFacets.Schema, null, source, anchor);
        return true;
    }

    public bool ToTable(string? name, string? schema, ConfigurationSource source, Anchor? anchor = null) =>
        Set(EntityTypeFacets.TableName, name, source, anchor) && Set(EntityTypeFacets.Schema, schema, source, anchor);

    public bool ToView(string? name, string? schema, ConfigurationSource source, Anchor? anchor = null) =>
        Set(EntityTypeFacets.ViewName, name, source, anchor) && Set(EntityTypeFacets.ViewSchema, schema, source, anchor);

    public bool ToSqlQuery(string sql, ConfigurationSource source, Anchor? anchor = null) => Set(EntityTypeFacets.SqlQuery, sql, source, anchor);

    public bool ToFunction(string? name, ConfigurationSource source, Anchor? anchor = null) => Set(EntityTypeFacets.FunctionName, name, source, anchor);

    public bool ToJson(string? columnName, ConfigurationSource source, Anchor? anchor = null) => Set(EntityTypeFacets.JsonColumnName, columnName, source, anchor);

    public bool UseMappingStrategy(MappingStrategy strategy, ConfigurationSource source, Anchor? anchor = null) =>
        Set(EntityTypeFacets.MappingStrategy, strategy, source, anchor);

    public void SplitTo(StoreObjectIdentifier fragment)
    {
        if (!_mappingFragments.Contains(fragment))
        {
            _mappingFragments.Add(fragment);
        }
    }

    public CheckConstraintBuilder? HasCheckConstraint(string name, Configured<string?> sql, ConfigurationSource source, Anchor? anchor = null)
    {
        if (sql is { IsKnown: true, Value: null })
        {
            _checkConstraints.Remove(name);
            return null;
        }

        if (_checkConstraints.TryGetValue(name, out var existing) && !source.Overrides(existing.Source))
        {
            return null;
        }

        return _checkConstraints[name] = new CheckConstraintBuilder(this, name, sql, source, anchor);
    }

    /// <summary>A second filter of the same key, or a second anonymous one, takes the place of the first.</summary>
    public void HasQueryFilter(string? key, Configured<IReadOnlyCollection<string>> members, ConfigurationSource source, Anchor? anchor = null)
    {
        if (RemoveQueryFilter(key, source))
        {
            _queryFilters.Add(new QueryFilterBuilder(key, members, source, anchor));
        }
    }

    /// <summary>Another filter may be there, or in the place of one that is.</summary>
    public void MarkQueryFiltersUnknown(Unknown reason)
    {
        for (var i = 0; i < _queryFilters.Count; i++)
        {
            _queryFilters[i] = _queryFilters[i] with { Unknown = reason };
        }

        if (FindQueryFilter(null) is null)
        {
            _queryFilters.Add(new(null, Configured<IReadOnlyCollection<string>>.Unknown(reason), ConfigurationSource.Convention, null, reason));
        }
    }

    private QueryFilterBuilder? FindQueryFilter(string? key) => _queryFilters.FirstOrDefault(filter => filter.Key == key);

    public bool RemoveQueryFilter(string? key, ConfigurationSource source)
    {
        var existing = FindQueryFilter(key);
        if (existing is not null && !source.Overrides(existing.Source))
        {
            return false;
        }

        _queryFilters.Remove(existing!);
        return true;
    }
}
