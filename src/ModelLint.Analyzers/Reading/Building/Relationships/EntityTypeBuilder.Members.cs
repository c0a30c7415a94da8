using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What the rest of an entity type asks of its relationships when members, keys and base types change.
internal sealed partial class EntityTypeBuilder
{
    /// <summary>Who made the navigations and skip navigations of that name, here, on bases and on derived types.</summary>
    private IEnumerable<ConfigurationSource> NavigationSourcesInHierarchy(string name) => [];

    /// <summary>A member of another kind takes the name (EF: the navigation part of <c>RemoveMembersInHierarchy</c>).</summary>
    private void RemoveNavigationsInHierarchy(string name, ConfigurationSource source)
    {
    }

    /// <summary>The member is being ignored (EF: the navigation part of <c>Ignore</c>); false where this type declares no navigation of that name.</summary>
    private bool RemoveIgnoredNavigation(string name, ConfigurationSource source) => false;

    /// <summary>
    /// Before the type goes below <paramref name="baseType"/>: takes out relationships whose navigations the base has too, those that refer to this
    /// type's keys, and skip navigations alike; foreign keys over what is a key of the base choose their properties anew. (EF: <c>HasBaseType</c>.)
    /// </summary>
    private RelationshipSnapshots DetachRelationshipsBefore(EntityTypeBuilder baseType, ConfigurationSource source) => new();

    /// <summary>Before the type leaves its base: takes out relationships over properties that it will no longer inherit.</summary>
    private RelationshipSnapshots DetachRelationshipsOver(ISet<PropertyBuilder> lostProperties) => new();

    /// <summary>The type becomes keyless: what refers to it goes. False where an explicit relationship is in the way.</summary>
    private bool RemoveReferencesToKeyless(ConfigurationSource source) => true;

    /// <summary>Foreign keys that have not chosen a principal key themselves turn from this key to the primary one (EF: <c>PrimaryKey</c>).</summary>
    private void MoveReferencesToPrimaryKey(KeyBuilder key)
    {
    }

    /// <summary>Foreign keys of other types over these properties choose theirs anew, since they become part of a key here.</summary>
    private void ReleaseForeignKeysOver(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source)
    {
    }

    /// <summary>EF's <c>IsOwned</c>: becoming owned cuts inheritance and relationships that are not ownerships; becoming an entity drops the ownership.</summary>
    internal bool SetIsOwned(bool isOwned, ConfigurationSource source)
    {
        IsOwned = isOwned;
        return true;
    }

    /// <summary>The CLR type has been said to be owned: a relationship becomes the ownership; false where there is none to become it.</summary>
    internal bool BecomeOwned(ConfigurationSource source) => false;
}
