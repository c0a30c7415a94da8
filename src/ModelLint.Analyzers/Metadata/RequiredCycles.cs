using ModelLint.Metadata.Relational;

namespace ModelLint.Metadata;

/// <summary>
/// Required foreign keys by which the rows of entity types wait for each other. A row can refer to itself, so that a foreign key within one hierarchy waits for nobody; and
/// of a hierarchy a row of any of its types will do.
/// </summary>
internal static class RequiredCycles
{
    /// <summary>Each cycle from foreign key to foreign key. The last one closes it: where it is optional the cycle is none.</summary>
    public static IReadOnlyList<IReadOnlyList<ForeignKey>> Find(EntityModel model)
    {
        var cycles = new List<IReadOnlyList<ForeignKey>>();
        var required = new HashSet<ForeignKey>(model.ForeignKeys.Where(WaitsForPrincipal));
        while (FindCycle(model, required) is { } cycle)
        {
            cycles.Add(cycle);
            required.Remove(cycle[cycle.Count - 1]);
        }

        return cycles;
    }

    private static bool WaitsForPrincipal(ForeignKey foreignKey) =>
        foreignKey.IsCertain && foreignKey.IsBetweenTables()
        && foreignKey.IsRequired.Is(true)
        && foreignKey.DeclaringEntityType.RootType != foreignKey.PrincipalEntityType.RootType
        && foreignKey.PrincipalEntityType.AreDerivedTypesCertain
        && foreignKey.Properties.All(property => property.IsColumnNullable().IsFalse);

    private static IReadOnlyList<ForeignKey>? FindCycle(EntityModel model, HashSet<ForeignKey> required)
    {
        var waiting = FindWaiting(model, required);
        var steps = new List<(EntityType EntityType, ForeignKey ForeignKey)>();
        var entityType = model.EntityTypes.FirstOrDefault(waiting.Contains);
        while (entityType is not null)
        {
            if (steps.FindIndex(step => step.EntityType == entityType) is var start and >= 0)
            {
                return Turn([.. steps.Skip(start).Select(step => step.ForeignKey)]);
            }

            var foreignKey = entityType.ForeignKeys.First(foreignKey => required.Contains(foreignKey) && RowsOf(foreignKey.PrincipalEntityType).All(waiting.Contains));
            steps.Add((entityType, foreignKey));
            entityType = RowsOf(foreignKey.PrincipalEntityType).First();
        }

        return null;
    }

    /// <summary>The entity types of which there can be no first row: those that are left when all that need nothing, or only what is there by then, are taken away.</summary>
    private static HashSet<EntityType> FindWaiting(EntityModel model, HashSet<ForeignKey> required)
    {
        var waiting = new HashSet<EntityType>(model.EntityTypes.Where(entityType => !entityType.IsAbstract && entityType.ForeignKeys.Any(required.Contains)));
        while (waiting.RemoveWhere(entityType => entityType.ForeignKeys.Where(required.Contains).All(foreignKey => !RowsOf(foreignKey.PrincipalEntityType).All(waiting.Contains))) > 0)
        {
        }

        return waiting;
    }

    private static IEnumerable<EntityType> RowsOf(EntityType entityType) => entityType.SelfAndDerivedTypes.Where(type => !type.IsAbstract).DefaultIfEmpty(entityType);

    /// <summary>A principal with a collection of its dependents is there before them: what closes the cycle is the foreign key of another kind.</summary>
    private static IReadOnlyList<ForeignKey> Turn(IReadOnlyList<ForeignKey> cycle)
    {
        var last = cycle.FirstOrDefault(foreignKey => foreignKey.PrincipalToDependent is not { IsCollection: true }) ?? cycle[cycle.Count - 1];
        return [.. cycle.SkipWhile(foreignKey => foreignKey != last).Skip(1), .. cycle.TakeWhile(foreignKey => foreignKey != last), last];
    }
}
