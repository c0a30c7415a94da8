using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly List<IndexBuilder> _indexes = [];

    public IReadOnlyList<IndexBuilder> DeclaredIndexes => _indexes;

    public IEnumerable<IndexBuilder> AllIndexes => SelfAndBaseTypes.SelectMany(type => type._indexes);

    /// <summary>An unnamed one is found by its properties, a named one by its name.</summary>
    public IndexBuilder? FindIndex(IReadOnlyList<PropertyBuilder> properties) =>
        AllIndexes.FirstOrDefault(index => index.Name is null && index.Properties.SequenceEqual(properties));

    public IndexBuilder? FindIndex(string name) => AllIndexes.FirstOrDefault(index => index.Name == name);

    public IndexBuilder? HasIndex(IReadOnlyList<string> propertyNames, string? name, ConfigurationSource source, Anchor? anchor = null) => null;

    public IndexBuilder? HasIndex(IReadOnlyList<PropertyBuilder> properties, string? name, ConfigurationSource source, Anchor? anchor = null) => null;

    public bool RemoveIndex(IndexBuilder index, ConfigurationSource source) => false;
}
