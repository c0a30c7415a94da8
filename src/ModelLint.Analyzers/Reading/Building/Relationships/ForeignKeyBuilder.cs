using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>A foreign key under construction (EF: <c>ForeignKey</c> and <c>InternalForeignKeyBuilder</c>).</summary>
internal sealed partial class ForeignKeyBuilder : ModelElement
{
    public static readonly Facet<bool?> IsUniqueFacet = new(nameof(IsUnique));
    public static readonly Facet<bool?> IsRequiredFacet = new(nameof(IsRequired));
    public static readonly Facet<DeleteBehavior?> DeleteBehaviorFacet = new("DeleteBehavior");
    public static readonly Facet<string?> ConstraintName = new(nameof(ConstraintName));

    public ForeignKeyBuilder(
        EntityTypeBuilder declaringEntityType, EntityTypeBuilder principalEntityType, IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey, ConfigurationSource source, Anchor? anchor)
        : base(declaringEntityType.Model, source, anchor)
    {
        DeclaringEntityType = declaringEntityType;
        PrincipalEntityType = principalEntityType;
        Properties = properties;
        PrincipalKey = principalKey;
    }

    public EntityTypeBuilder DeclaringEntityType { get; }

    public EntityTypeBuilder PrincipalEntityType { get; }

    public IReadOnlyList<PropertyBuilder> Properties { get; private set; }

    public KeyBuilder PrincipalKey { get; private set; }

    public ConfigurationSource? PropertiesSource { get; private set; }

    public ConfigurationSource? PrincipalKeySource { get; private set; }

    public ConfigurationSource? PrincipalEndSource { get; private set; }

    public NavigationBuilder? DependentToPrincipal { get; private set; }

    public NavigationBuilder? PrincipalToDependent { get; private set; }

    public bool IsOwnership { get; private set; }

    /// <summary>Links a derived type's table to its base's (TPT).</summary>
    public bool IsBaseLinking => Properties.SequenceEqual(DeclaringEntityType.FindPrimaryKey()?.Properties ?? []) && PrincipalEntityType.IsAssignableFrom(DeclaringEntityType)
        && PrincipalEntityType != DeclaringEntityType;

    public bool IsUnique => Get(IsUniqueFacet).Is(true);

    public bool IsRequired => Get(IsRequiredFacet) is { IsKnown: true, Value: { } value } ? value : !Properties.Any(property => property.IsNullable);
}
