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
    private readonly List<(ForeignKeyBuilder ForeignKey, List<(SkipNavigationBuilder Navigation, ConfigurationSource Source)> SkipNavigations)> _detached = [];

    internal void Detach(ForeignKeyBuilder foreignKey)
    {
        if (!foreignKey.IsAttached)
        {
            return;
        }

        var skipNavigations = foreignKey.ReferencingSkipNavigations
            .Select(navigation => (navigation, navigation.ForeignKeySource ?? ConfigurationSource.Convention))
            .ToList();
        foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, foreignKey.Source);
        _detached.Add((foreignKey, skipNavigations));
    }

    /// <param name="successor">The entity type that has taken the place of the one that lost them.</param>
    public void Attach(EntityTypeBuilder? successor = null)
    {
        foreach (var (foreignKey, skipNavigations) in _detached)
        {
            var attached = foreignKey.Attach(successor);
            if (attached is null)
            {
                continue;
            }

            foreach (var (navigation, source) in skipNavigations)
            {
                if (navigation.IsInModel)
                {
                    navigation.HasForeignKey(attached, source);
                }
            }
        }
    }
}
