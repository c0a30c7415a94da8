using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly List<KeyBuilder> _keys = [];

    public IReadOnlyList<KeyBuilder> DeclaredKeys => _keys;

    public IEnumerable<KeyBuilder> AllKeys => SelfAndBaseTypes.SelectMany(type => type._keys);

    public KeyBuilder? DeclaredPrimaryKey { get; private set; }

    public ConfigurationSource? PrimaryKeySource { get; private set; }

    /// <summary>Of this type or its root.</summary>
    public KeyBuilder? FindPrimaryKey() => RootType.DeclaredPrimaryKey;

    public KeyBuilder? FindKey(IReadOnlyList<PropertyBuilder> properties) => AllKeys.FirstOrDefault(key => key.Properties.SequenceEqual(properties));

    public bool IsKeyless { get; private set; }

    public ConfigurationSource? KeylessSource { get; private set; }

    /// <summary>With null: no primary key.</summary>
    public KeyBuilder? PrimaryKey(IReadOnlyList<string>? propertyNames, ConfigurationSource source, Anchor? anchor = null) => null;

    public KeyBuilder? PrimaryKey(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source, Anchor? anchor = null) => null;

    /// <summary>An alternate key, or the primary one where it has these properties.</summary>
    public KeyBuilder? HasKey(IReadOnlyList<string> propertyNames, ConfigurationSource source, Anchor? anchor = null) => null;

    public KeyBuilder? HasKey(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source, Anchor? anchor = null) => null;

    public bool RemoveKey(KeyBuilder key, ConfigurationSource source) => false;

    /// <summary>Keyless, or with false able to have a key again.</summary>
    public bool HasNoKey(ConfigurationSource source, Anchor? anchor = null) => false;
}
