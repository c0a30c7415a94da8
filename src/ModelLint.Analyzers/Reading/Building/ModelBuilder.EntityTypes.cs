using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class ModelBuilder
{
    /// <summary>The entity type of a CLR type that is not shared; null where there is none.</summary>
    public EntityTypeBuilder? FindEntityType(ClrType type) => FindEntityType(type.DisplayName) is { HasSharedClrType: false } entityType ? entityType : null;

    /// <summary>All entity types of the CLR type, shared ones and owned ones included.</summary>
    public IReadOnlyList<EntityTypeBuilder> FindEntityTypes(ClrType type) => [];

    /// <summary>Brings a CLR type into the model as an entity type; null where it may not be one.</summary>
    public EntityTypeBuilder? Entity(ClrType type, ConfigurationSource source, Anchor? anchor = null) => Entity(type, shouldBeOwned: false, source, anchor);

    /// <param name="shouldBeOwned">Null: as the type has been configured.</param>
    public EntityTypeBuilder? Entity(ClrType type, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor = null) => null;

    /// <summary>An entity type of that name beside others with the same CLR type.</summary>
    public EntityTypeBuilder? SharedTypeEntity(string name, ClrType type, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor = null) => null;

    public bool Ignore(ClrType type, ConfigurationSource source, Anchor? anchor = null) => false;

    public bool IsIgnored(ClrType type, ConfigurationSource source) => false;

    /// <summary>Every entity type of that CLR type is owned from now on.</summary>
    public bool Owned(ClrType type, ConfigurationSource source, Anchor? anchor = null) => false;

    public bool IsOwned(ClrType type) => false;

    public bool RemoveEntityType(EntityTypeBuilder entityType, ConfigurationSource source) => false;

    /// <summary>What DbSetFindingConvention does: one batch, by name.</summary>
    public void AddDbSets(IEnumerable<(string Name, ClrType Type, Anchor? Anchor)> sets)
    {
    }
}
