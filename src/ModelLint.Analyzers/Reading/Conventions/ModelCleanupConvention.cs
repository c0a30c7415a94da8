using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// At the end, what no <c>DbSet</c> and no configuration asked for and no navigation leads to goes, as do relationships by convention without navigations.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ModelCleanupConvention.cs
/// </summary>
internal sealed class ModelCleanupConvention : IForeignKeyRemovedConvention, IModelFinalizingConvention
{
    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey)
    {
        var key = foreignKey.PrincipalKey;
        if (key is { IsInModel: true, IsPrimaryKey: false, ReferencingForeignKeys.Count: 0 })
        {
            key.DeclaringEntityType.RemoveKey(key, ConfigurationSource.Convention);
        }
    }

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        RemoveUnreachable(model);
        foreach (var foreignKey in model.EntityTypes.SelectMany(type => type.DeclaredForeignKeys).ToList())
        {
            if (foreignKey is { PrincipalToDependent: null, DependentToPrincipal: null, ReferencingSkipNavigations.Count: 0 })
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, ConfigurationSource.DataAnnotation);
            }
        }
    }

    private static void RemoveUnreachable(ModelBuilder model)
    {
        var reached = new HashSet<EntityTypeBuilder>(model.EntityTypes.Where(type => type.Source >= ConfigurationSource.DataAnnotation));
        var waiting = new Queue<EntityTypeBuilder>(reached);
        while (waiting.Count > 0)
        {
            foreach (var neighbor in NeighborsOf(waiting.Dequeue()).Where(reached.Add))
            {
                waiting.Enqueue(neighbor);
            }
        }

        foreach (var orphan in model.EntityTypes.Where(type => !reached.Contains(type)).ToList())
        {
            model.RemoveEntityType(orphan, ConfigurationSource.DataAnnotation);
        }
    }

    private static IEnumerable<EntityTypeBuilder> NeighborsOf(EntityTypeBuilder entityType) =>
        entityType.AllForeignKeys.Where(foreignKey => foreignKey.DependentToPrincipal is not null).Select(foreignKey => foreignKey.PrincipalEntityType)
            .Concat(entityType.AllReferencingForeignKeys.Where(foreignKey => foreignKey.PrincipalToDependent is not null).Select(foreignKey => foreignKey.DeclaringEntityType))
            .Concat(entityType.AllSkipNavigations.Select(navigation => navigation.JoinEntityType).OfType<EntityTypeBuilder>())
            .Concat(entityType.AllSkipNavigations.Select(navigation => navigation.TargetEntityType))
            .ToList();
}
