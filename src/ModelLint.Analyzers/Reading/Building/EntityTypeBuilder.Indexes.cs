using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: the index part of InternalEntityTypeBuilder and EntityType.
internal sealed partial class EntityTypeBuilder
{
    private readonly List<IndexBuilder> _indexes = [];

    public IReadOnlyList<IndexBuilder> DeclaredIndexes => _indexes;

    public IEnumerable<IndexBuilder> AllIndexes => BaseType is null ? _indexes : SelfAndBaseTypes.SelectMany(type => type._indexes);

    /// <summary>An unnamed one is found by its properties, a named one by its name.</summary>
    public IndexBuilder? FindIndex(IReadOnlyList<PropertyBuilder> properties) =>
        AllIndexes.FirstOrDefault(index => index.Name is null && index.Properties.HasNamesOf(properties));

    public IndexBuilder? FindIndex(string name) => AllIndexes.FirstOrDefault(index => index.Name == name);

    public IndexBuilder? HasIndex(IReadOnlyList<string> propertyNames, string? name, ConfigurationSource source, Anchor? anchor = null) =>
        GetOrCreateProperties(propertyNames, source, anchor: anchor) is { } properties ? HasIndex(properties, name, source, anchor) : null;

    public IndexBuilder? HasIndex(IReadOnlyList<PropertyBuilder> properties, string? name, ConfigurationSource source, Anchor? anchor = null)
    {
        var existing = name is null ? FindIndex(properties) : FindIndex(name);
        if (existing is not null && !existing.Properties.SequenceEqual(properties))
        {
            Fail($"The index {{{string.Join(", ", properties.Select(property => property.Name))}}} cannot be added to '{Name}' because an index named '{name}' already exists.", anchor);
            return null;
        }

        if (existing is not null)
        {
            existing.UpdateSource(source, anchor);
            return existing;
        }

        if (RefusesDuplicates(properties, "an index", anchor))
        {
            return null;
        }

        // An index of a derived type that is the same becomes that of the base.
        var derived = DetachIndexes(DerivedTypes
            .SelectMany(type => type._indexes)
            .Where(index => index.Name == name && index.Properties.HasNamesOf(properties))
            .ToList());
        var index = new IndexBuilder(this, properties, name, source, anchor);
        _indexes.Add(index);
        foreach (var property in properties)
        {
            property.Indexes.Add(index);
        }

        Model.Dispatcher.OnIndexAdded(index);
        foreach (var detached in derived)
        {
            detached.DeclaringEntityType.Attach(detached);
        }

        return index;
    }

    public bool RemoveIndex(IndexBuilder index, ConfigurationSource source)
    {
        if (!index.IsInModel || !source.Overrides(index.Source))
        {
            return false;
        }

        _indexes.Remove(index);
        index.IsInModel = false;
        foreach (var property in index.Properties)
        {
            property.Indexes.Remove(index);
        }

        Model.Dispatcher.OnIndexRemoved(this, index);
        RemoveUnusedImplicitProperties(index.Properties);
        return true;
    }

    internal static IReadOnlyList<IndexBuilder> DetachIndexes(IEnumerable<IndexBuilder> indexes)
    {
        var detached = indexes.ToList();
        foreach (var index in detached)
        {
            index.DeclaringEntityType.RemoveIndex(index, ConfigurationSource.Explicit);
        }

        return detached;
    }

    internal IndexBuilder? Attach(IndexBuilder detached)
    {
        if (GetActualProperties(detached.Properties, null) is not { } properties)
        {
            return null;
        }

        var index = HasIndex(properties, detached.Name, detached.Source, detached.Anchor);
        index?.MergeFrom(detached);
        return index;
    }
}
