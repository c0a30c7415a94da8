using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>A key under construction.</summary>
internal sealed class KeyBuilder(EntityTypeBuilder declaringEntityType, IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source, Anchor? anchor)
    : ModelElement(declaringEntityType.Model, source, anchor)
{
    public EntityTypeBuilder DeclaringEntityType => declaringEntityType;

    public IReadOnlyList<PropertyBuilder> Properties => properties;

    public List<ForeignKeyBuilder> ReferencingForeignKeys { get; } = [];

    public bool IsPrimaryKey => declaringEntityType.DeclaredPrimaryKey == this;

    public override string ToString() => $"{declaringEntityType}({string.Join(", ", properties.Select(property => property.Name))})";
}
