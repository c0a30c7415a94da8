namespace ModelLint.Metadata.Relational;

/// <summary>
/// Which tables a delete goes on to. A database that allows one path to each only (SQL Server, error 1785) takes no constraint by which a table is reached a second time.
/// A row whose foreign key is set to null is changed, not deleted, and so such a path ends there.
/// https://learn.microsoft.com/sql/relational-databases/tables/primary-and-foreign-key-constraints#multiple-cascading-actions
/// </summary>
internal sealed class CascadePaths
{
    /// <summary>The constraints that were taken, by the table that they refer to and by the one that they are of.</summary>
    private readonly Dictionary<Table, List<ForeignKeyConstraint>> _byPrincipal = [];
    private readonly Dictionary<Table, List<ForeignKeyConstraint>> _byTable = [];
    private readonly Func<ForeignKey, DeleteBehavior?> _behaviorOf;

    private CascadePaths(Func<ForeignKey, DeleteBehavior?> behaviorOf) => _behaviorOf = behaviorOf;

    /// <summary>
    /// The constraints that have to go for the others to be taken. What belongs together stays: ownership, the tables of one hierarchy, a join table; then what was asked
    /// for, and the longer way.
    /// </summary>
    public static IReadOnlyList<CascadeConflict> FindConflicts(EntityModel model) => FindConflicts(model, BehaviorOf);

    /// <summary>Whether the foreign key could have that behavior beside those that there are.</summary>
    public static bool Allow(ForeignKey foreignKey, DeleteBehavior behavior)
    {
        var model = foreignKey.DeclaringEntityType.Model;
        return FindConflicts(model, other => other == foreignKey ? behavior : BehaviorOf(other)).Count <= FindConflicts(model).Count;
    }

    private static IReadOnlyList<CascadeConflict> FindConflicts(EntityModel model, Func<ForeignKey, DeleteBehavior?> behaviorOf)
    {
        var paths = new CascadePaths(behaviorOf);
        var constraints = model.ForeignKeyConstraints.Where(constraint => behaviorOf(constraint.ForeignKey) is DeleteBehavior.Cascade or DeleteBehavior.SetNull).ToList();
        var byPrincipal = constraints.ToLookup(constraint => constraint.PrincipalTable);
        return
        [
            .. constraints
                .OrderBy(constraint => Belonging(constraint.ForeignKey))
                .ThenBy(constraint => constraint.ForeignKey.DeleteBehavior.Source == ConfigurationSource.Convention)
                .ThenBy(constraint => !paths.Cascades(constraint))
                .ThenBy(constraint => IsShortcut(constraint, byPrincipal))
                .Select(paths.Add)
                .OfType<CascadeConflict>(),
        ];
    }

    private static DeleteBehavior? BehaviorOf(ForeignKey foreignKey) => foreignKey.DeleteBehavior.IsKnown ? foreignKey.DeleteBehavior.Value : null;

    private static int Belonging(ForeignKey foreignKey) =>
        foreignKey.IsOwnership || foreignKey.IsBaseLinking ? 0 : foreignKey.DeclaringEntityType.IsImplicitJoin ? 1 : 2;

    /// <summary>Whether the principal's deletes come to the table by others as well.</summary>
    private static bool IsShortcut(ForeignKeyConstraint constraint, ILookup<Table, ForeignKeyConstraint> all)
    {
        var reached = new HashSet<Table> { constraint.PrincipalTable };
        var open = new Queue<Table>(reached);
        while (open.Count > 0)
        {
            var table = open.Dequeue();
            foreach (var next in all[table].Where(other => other != constraint && reached.Add(other.Table)))
            {
                if (next.Table == constraint.Table)
                {
                    return table != constraint.PrincipalTable;
                }

                open.Enqueue(next.Table);
            }
        }

        return false;
    }

    private bool Cascades(ForeignKeyConstraint constraint) => _behaviorOf(constraint.ForeignKey) == DeleteBehavior.Cascade;

    /// <summary>Takes a constraint, unless a delete would come to a table by two ways: that is the conflict.</summary>
    private CascadeConflict? Add(ForeignKeyConstraint constraint)
    {
        var onwards = Cascades(constraint) ? From(constraint.Table) : new() { [constraint.Table] = [constraint.Table] };
        var startsOf = onwards.Keys.ToDictionary(end => end, FindStarts);
        foreach (var (start, way) in Into(constraint.PrincipalTable))
        {
            foreach (var end in onwards.Where(end => startsOf[end.Key].Contains(start)))
            {
                return new(constraint, [.. way, .. end.Value], From(start)[end.Key]);
            }
        }

        Of(_byPrincipal, constraint.PrincipalTable).Add(constraint);
        Of(_byTable, constraint.Table).Add(constraint);
        return null;
    }

    private static List<ForeignKeyConstraint> Of(Dictionary<Table, List<ForeignKeyConstraint>> constraints, Table table)
    {
        if (!constraints.TryGetValue(table, out var ofTable))
        {
            constraints.Add(table, ofTable = []);
        }

        return ofTable;
    }

    /// <summary>The tables that a delete of rows of <paramref name="start"/> comes to, itself first, with the way there.</summary>
    private Dictionary<Table, IReadOnlyList<Table>> From(Table start)
    {
        var ways = new Dictionary<Table, IReadOnlyList<Table>> { [start] = [start] };
        var open = new Queue<Table>([start]);
        while (open.Count > 0)
        {
            var table = open.Dequeue();
            foreach (var constraint in Of(_byPrincipal, table).Where(constraint => !ways.ContainsKey(constraint.Table)))
            {
                ways.Add(constraint.Table, [.. ways[table], constraint.Table]);
                if (Cascades(constraint))
                {
                    open.Enqueue(constraint.Table);
                }
            }
        }

        return ways;
    }

    /// <summary>The tables from which a delete comes to <paramref name="end"/>, that itself included. They are few, where those that one of them comes to may be all.</summary>
    private HashSet<Table> FindStarts(Table end) => [end, .. Of(_byTable, end).SelectMany(constraint => Into(constraint.PrincipalTable)).Select(way => way.Start)];

    /// <summary>The tables whose deletes cascade to <paramref name="end"/>, itself first, with the way there.</summary>
    private IEnumerable<(Table Start, IReadOnlyList<Table> Way)> Into(Table end)
    {
        var ways = new List<(Table Start, IReadOnlyList<Table> Way)> { (end, [end]) };
        var starts = new HashSet<Table> { end };
        for (var i = 0; i < ways.Count; i++)
        {
            var (table, way) = ways[i];
            ways.AddRange(Of(_byTable, table)
                .Where(constraint => Cascades(constraint) && starts.Add(constraint.PrincipalTable))
                .Select(constraint => (constraint.PrincipalTable, (IReadOnlyList<Table>)[constraint.PrincipalTable, .. way])));
        }

        return ways;
    }
}

/// <summary>A constraint that does not go with others.</summary>
/// <param name="Path">The tables that a delete would come through, from the principal's side on.</param>
/// <param name="Other">The other way to the last of them; only that table where the path is a cycle.</param>
internal sealed record CascadeConflict(ForeignKeyConstraint Constraint, IReadOnlyList<Table> Path, IReadOnlyList<Table> Other)
{
    public bool IsCycle => Other.Count == 1;
}
