using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    /// <summary>Takes the foreign keys out with their settings, to be attached again when keys, properties or base types have changed.</summary>
    internal static RelationshipSnapshots DetachRelationships(IEnumerable<ForeignKeyBuilder> foreignKeys)
    {
        var snapshots = new RelationshipSnapshots();
        foreach (var foreignKey in foreignKeys.ToList())
        {
            snapshots.Detach(foreignKey);
        }

        return snapshots;
    }
}

/// <summary>Relationships that were taken out (EF: <c>RelationshipSnapshot</c>).</summary>
internal sealed class RelationshipSnapshots
{
    private readonly List<Detached> _detached = [];

    public bool IsEmpty => _detached.Count == 0;

    /// <param name="foreignKey">The relationship.</param>
    /// <param name="withOwned">Whether the owned type goes with it, where its name is made of its owner's.</param>
    /// <param name="minimalSource">Where it is of a lower source it is not brought back: whoever made it makes it again. An ownership always is.</param>
    internal void Detach(ForeignKeyBuilder foreignKey, bool withOwned = false, ConfigurationSource minimalSource = ConfigurationSource.Convention)
    {
        if (!foreignKey.IsAttached)
        {
            return;
        }

        var skipNavigations = foreignKey.ReferencingSkipNavigations
            .Select(navigation => (navigation, navigation.ForeignKeySource ?? ConfigurationSource.Convention))
            .ToList();
        var dependent = foreignKey.DeclaringEntityType;
        dependent.HasNoRelationship(foreignKey, foreignKey.Source);
        EntityTypeSnapshot? owned = null;
        if (withOwned && foreignKey.IsOwnership && dependent.HasSharedClrType)
        {
            owned = EntityTypeSnapshot.Detach(dependent);
            dependent.Model.RemoveEntityType(dependent, ConfigurationSource.Explicit);
        }

        if (foreignKey.IsOwnership || foreignKey.Source.Overrides(minimalSource))
        {
            _detached.Add(new(foreignKey, owned, skipNavigations));
        }
    }

    /// <param name="successor">The entity type that has taken the place of the one that lost them.</param>
    public void Attach(EntityTypeBuilder? successor = null)
    {
        foreach (var (foreignKey, owned, skipNavigations) in _detached)
        {
            var attached = foreignKey.Attach(successor);
            if (attached is null)
            {
                continue;
            }

            owned?.Attach(attached.DeclaringEntityType);
            foreach (var (navigation, source) in skipNavigations)
            {
                if (navigation.IsInModel)
                {
                    navigation.HasForeignKey(attached, source);
                }
            }
        }
    }

    private sealed record Detached(ForeignKeyBuilder ForeignKey, EntityTypeSnapshot? Owned, List<(SkipNavigationBuilder Navigation, ConfigurationSource Source)> SkipNavigations);
}
