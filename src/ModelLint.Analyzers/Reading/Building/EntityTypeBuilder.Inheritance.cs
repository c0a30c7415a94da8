using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly SortedDictionary<string, EntityTypeBuilder> _directlyDerivedTypes = new(StringComparer.Ordinal);

    public EntityTypeBuilder? BaseType { get; private set; }

    public ConfigurationSource? BaseTypeSource { get; private set; }

    public IReadOnlyCollection<EntityTypeBuilder> DirectlyDerivedTypes => _directlyDerivedTypes.Values;

    public EntityTypeBuilder RootType => BaseType?.RootType ?? this;

    public IEnumerable<EntityTypeBuilder> SelfAndBaseTypes
    {
        get
        {
            for (var type = this; type is not null; type = type.BaseType)
            {
                yield return type;
            }
        }
    }

    public IEnumerable<EntityTypeBuilder> DerivedTypes => _directlyDerivedTypes.Values.SelectMany(derived => derived.SelfAndDerivedTypes);

    public IEnumerable<EntityTypeBuilder> SelfAndDerivedTypes => new[] { this }.Concat(DerivedTypes);

    /// <summary>Whether <paramref name="derived"/> is this type or derives from it, in the model.</summary>
    public bool IsAssignableFrom(EntityTypeBuilder derived) => derived.SelfAndBaseTypes.Contains(this);

    public IEnumerable<PropertyBuilder> Properties => SelfAndBaseTypes.Reverse().SelectMany(type => type.DeclaredProperties);

    public override PropertyBuilder? FindProperty(string name) => FindDeclaredProperty(name) ?? BaseType?.FindProperty(name);

    public override ComplexPropertyBuilder? FindComplexProperty(string name) => FindDeclaredComplexProperty(name) ?? BaseType?.FindComplexProperty(name);

    public override ConfigurationSource? FindIgnoredSource(string name) => FindDeclaredIgnoredSource(name) ?? BaseType?.FindIgnoredSource(name);

    /// <summary>Properties of that name on this type, its bases and its derived types.</summary>
    public IEnumerable<PropertyBuilder> FindPropertiesInHierarchy(string name) =>
        FindProperty(name) is { } found
            ? [found]
            : DerivedTypes.Select(type => type.FindDeclaredProperty(name)).OfType<PropertyBuilder>();

    /// <summary>Puts the type below <paramref name="baseType"/>, or with null makes it a root; members move as EF moves them.</summary>
    public bool HasBaseType(EntityTypeBuilder? baseType, ConfigurationSource source, Anchor? anchor = null) => false;
}
