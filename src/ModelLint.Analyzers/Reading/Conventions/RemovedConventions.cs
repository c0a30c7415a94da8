using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// What <c>Conventions.Remove(typeof(X))</c> takes out of a set, and what <c>Conventions.Replace</c> may replace: EF's class X is the one of that name here, or one that stands for it.
/// </summary>
internal static class RemovedConventions
{
    /// <summary>
    /// Conventions that touch nothing a model here holds (fields, constructors, services, comments, filters' expressions, functions, procedures, triggers, sequences,
    /// the run-time model, checks of what was set twice), and those of the sets and of functions' attributes, which have their own places: without them a model is the same.
    /// </summary>
    private static readonly HashSet<string> LeftOut =
    [
        "DbSetFindingConvention", "RelationalDbFunctionAttributeConvention", "BackingFieldAttributeConvention", "NavigationBackingFieldAttributeConvention", "NavigationEagerLoadingConvention",
        "ServicePropertyDiscoveryConvention", "ChangeTrackingStrategyConvention", "ConstructorBindingConvention",
        "QueryFilterRewritingConvention", "RelationalQueryFilterRewritingConvention",
        "RuntimeModelConvention", "RelationalRuntimeModelConvention", "SqlServerRuntimeModelConvention", "SqliteRuntimeModelConvention", "NpgsqlRuntimeModelConvention",
        "RelationalColumnCommentAttributeConvention", "RelationalTableCommentAttributeConvention",
        "RelationalPropertyJsonPropertyNameAttributeConvention", "RelationalNavigationJsonPropertyNameAttributeConvention",
        "StoredProcedureConvention", "SequenceUniquificationConvention",
        "StoreGenerationConvention", "SqlServerStoreGenerationConvention", "SqliteStoreGenerationConvention", "NpgsqlStoreGenerationConvention",
        "SqlServerMemoryOptimizedTablesConvention", "SqlServerOutputClauseConvention", "SqlServerDbFunctionConvention",
    ];

    /// <summary>Conventions that are one with another here.</summary>
    private static readonly Dictionary<string, Type> StandIns = new()
    {
        ["RelationalKeyDiscoveryConvention"] = typeof(KeyDiscoveryConvention),
        ["SqlServerValueGenerationConvention"] = typeof(RelationalValueGenerationConvention),
        ["SqliteValueGenerationConvention"] = typeof(RelationalValueGenerationConvention),
        ["NpgsqlValueGenerationConvention"] = typeof(RelationalValueGenerationConvention),
        ["SqlServerSharedTableConvention"] = typeof(SharedTableConvention),
        ["SqliteSharedTableConvention"] = typeof(SharedTableConvention),
    };

    private static readonly Dictionary<string, Type> Conventions = typeof(RemovedConventions).Assembly.GetTypes()
        .Where(type => type.IsClass && !type.ContainsGenericParameters && typeof(IConvention).IsAssignableFrom(type))
        .ToDictionary(type => type.Name);

    private static readonly Dictionary<string, DatabaseProvider> Providers = new()
    {
        ["SqlServer"] = DatabaseProvider.SqlServer,
        ["Sqlite"] = DatabaseProvider.Sqlite,
        ["Npgsql"] = DatabaseProvider.PostgreSql,
    };

    /// <summary>The conventions that are gone. Where that cannot be told, the model is unknown.</summary>
    public static IReadOnlyCollection<Type> Of(ModelBuilder model)
    {
        var removed = new List<Type>();
        foreach (var convention in model.Configuration.RemovedConventions.Where(convention => IsEFs(convention) && IsOf(model.Provider, convention.Name)))
        {
            if (convention.TypeArguments.Count == 0 && (StandIns.TryGetValue(convention.Name, out var type) || Conventions.TryGetValue(convention.Name, out type)))
            {
                removed.Add(type);
            }
            else if (!LeftOut.Contains(convention.Name))
            {
                model.MarkUnknown(new($"The convention '{convention.Name}' is removed, and what it does is not told apart from others."));
            }
        }

        return removed;
    }

    /// <summary>What stands for EF's class here, null where that touches nothing; false where it is not told apart from others, or is of another database.</summary>
    /// <param name="convention">EF's class.</param>
    /// <param name="isBase">Whether it is wanted as the base of another class, so that it has to be the very one and not one derived from it.</param>
    public static bool TryFind(ClrType convention, Configured<DatabaseProvider> provider, bool isBase, out Type? type)
    {
        type = null;
        if (!IsEFs(convention) || convention.TypeArguments.Count > 0 || !provider.IsKnown || !IsOf(provider, convention.Name))
        {
            return false;
        }

        var isStandIn = StandIns.TryGetValue(convention.Name, out type);
        return isStandIn
            || (Conventions.TryGetValue(convention.Name, out type) && !(isBase && StandIns.ContainsValue(type)))
            || LeftOut.Contains(convention.Name);
    }

    /// <summary>A convention of the user's own is not in the set before it is added.</summary>
    private static bool IsEFs(ClrType convention) => convention.AssemblyName.Length == 0 || convention.AssemblyName.Contains("EntityFrameworkCore");

    private static bool IsOf(Configured<DatabaseProvider> provider, string name) =>
        !provider.IsKnown || Providers.All(pair => !name.StartsWith(pair.Key, StringComparison.Ordinal) || provider.Value == pair.Value);
}
