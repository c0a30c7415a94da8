using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

// Names of keys, foreign keys, indexes and CHECK constraints that would be taken twice where the database wants them unique.
internal sealed partial class SharedTableConvention
{
    private static void UniquifyConstraintNames(ModelBuilder model, Dictionary<StoreObjectIdentifier, List<EntityTypeBuilder>> tables)
    {
        var (keys, foreignKeys) = (new Names<KeyBuilder>(model), new Names<ForeignKeyBuilder>(model));
        var indexes = new Names<IndexBuilder>(model);
        var checks = new Dictionary<string, Names<CheckConstraintBuilder>>();
        foreach (var shared in tables)
        {
            var (table, entityTypes) = (shared.Key, shared.Value);
            foreignKeys.Clear();
            // Npgsql's provider says of keys that they are unique in a schema since version 10.
            if (!model.Provider.Is(DatabaseProvider.PostgreSql) || model.EFVersion < 10)
            {
                keys.Clear();
            }

            if (model.Provider.Is(DatabaseProvider.SqlServer))
            {
                indexes.Clear();
            }

            // Those of CHECK constraints are unique in a schema, or in SQLite's and PostgreSQL's table.
            var schema = table.Schema ?? "";
            if (!checks.TryGetValue(schema, out var checksOfSchema) || model.Provider is { IsKnown: true, Value: DatabaseProvider.Sqlite or DatabaseProvider.PostgreSql })
            {
                checks[schema] = checksOfSchema = new Names<CheckConstraintBuilder>(model);
            }

            foreach (var entityType in entityTypes)
            {
                keys.Add(ByProperties(entityType.DeclaredKeys, key => key.Properties), table, ConstraintNames.NameOf, AreCompatible, TryRename);
                foreignKeys.Add(
                    ForeignKeysIn(entityType, table), table, NameInOtherTable, AreCompatible, TryRename, other => AreInOneHierarchy(other, entityType));
                indexes.Add(
                    ByProperties(entityType.DeclaredIndexes, index => index.Properties).OrderBy(index => index.Name, StringComparer.Ordinal), table, ConstraintNames.NameOf, AreCompatible, TryRename);
                checksOfSchema.Add(entityType.DeclaredCheckConstraints.OrderBy(check => check.ModelName, StringComparer.Ordinal), table, (check, _) => check.Name, AreCompatible, TryRename);
            }
        }
    }

    // EF: PropertyListComparer.
    private static IEnumerable<T> ByProperties<T>(IEnumerable<T> elements, Func<T, IReadOnlyList<PropertyBuilder>> propertiesOf) => elements
        .OrderBy(element => propertiesOf(element).Count)
        .ThenBy(element => string.Join("\0", propertiesOf(element).Select(property => property.Name)), StringComparer.Ordinal);

    /// <summary>Those of base types too, where these have another table: under TPC each table has them.</summary>
    private static IEnumerable<ForeignKeyBuilder> ForeignKeysIn(EntityTypeBuilder entityType, StoreObjectIdentifier table) =>
        entityType.AllForeignKeys.Where(foreignKey => foreignKey.DeclaringEntityType == entityType || foreignKey.DeclaringEntityType.FindTable() != table);

    // EF leaves those alone that refer to the table that they are in.
    private static Configured<string?> NameInOtherTable(ForeignKeyBuilder foreignKey, StoreObjectIdentifier table) =>
        ConstraintNames.PrincipalOf(foreignKey).FindTable() is { } principalTable && principalTable != table ? ConstraintNames.NameOf(foreignKey, table, principalTable) : default;

    private static bool AreInOneHierarchy(ForeignKeyBuilder foreignKey, EntityTypeBuilder entityType) =>
        foreignKey.DeclaringEntityType.IsAssignableFrom(entityType) || entityType.IsAssignableFrom(foreignKey.DeclaringEntityType);

    private static Answer AreCompatible(KeyBuilder key, KeyBuilder other, StoreObjectIdentifier table) =>
        ((key.IsPrimaryKey && other.IsPrimaryKey) || ConstraintNames.AreSame(ConstraintNames.ColumnsOf(key.Properties, table), ConstraintNames.ColumnsOf(other.Properties, table))).ToAnswer();

    private static Answer AreCompatible(ForeignKeyBuilder foreignKey, ForeignKeyBuilder other, StoreObjectIdentifier table)
    {
        var areCompatible = ConstraintNames.PrincipalOf(foreignKey).FindTable() is { } principalTable
            && ConstraintNames.PrincipalOf(other).FindTable() == principalTable
            && ConstraintNames.AreSame(ConstraintNames.ColumnsOf(foreignKey.Properties, table), ConstraintNames.ColumnsOf(other.Properties, table))
            && ConstraintNames.AreSame(
                ConstraintNames.ColumnsOf(foreignKey.PrincipalKey.Properties, principalTable), ConstraintNames.ColumnsOf(other.PrincipalKey.Properties, principalTable))
            && foreignKey.IsUnique == other.IsUnique
            && ReferentialActionOf(foreignKey) == ReferentialActionOf(other);
        return areCompatible.ToAnswer();
    }

    private static Answer AreCompatible(IndexBuilder index, IndexBuilder other, StoreObjectIdentifier table) =>
        ConstraintNames.AreSame(ConstraintNames.ColumnsOf(index.Properties, table), ConstraintNames.ColumnsOf(other.Properties, table)) && index.IsUnique == other.IsUnique
            ? new[] { AreSame(index, other, IndexFacets.IsDescending, HaveSameOrder), AreSame(index, other, IndexFacets.Filter, string.Equals), AreSame(index, other, IndexFacets.IsClustered, (own, theirs) => own == theirs) }.All()
            : Answer.No;

    private static Answer AreSame<T>(ModelElement element, ModelElement other, Facet<T> facet, Func<T, T, bool> areEqual) =>
        element.Get(facet) is { IsKnown: true } own && other.Get(facet) is { IsKnown: true } theirs ? areEqual(own.Value, theirs.Value).ToAnswer() : Answer.Unknown;

    // An empty list says that all are descending, none that they are ascending.
    private static bool HaveSameOrder(IReadOnlyList<bool>? order, IReadOnlyList<bool>? other) =>
        order is null ? other is null : other is not null && order.SequenceEqual(other);

    private static Answer AreCompatible(CheckConstraintBuilder check, CheckConstraintBuilder other, StoreObjectIdentifier table) =>
        (check.Sql is { IsKnown: true, Value: { } sql } && other.Sql.Is(sql)).ToAnswer();

    private static bool TryRename(KeyBuilder key, Configured<string?> name) => TryRename(key, KeyFacets.Name, name);

    private static bool TryRename(IndexBuilder index, Configured<string?> name) => TryRename(index, IndexFacets.DatabaseName, name);

    private static bool TryRename(CheckConstraintBuilder check, Configured<string?> name) => TryRename(check, CheckConstraintBuilder.DatabaseName, name);

    private static bool TryRename(ForeignKeyBuilder foreignKey, Configured<string?> name) =>
        foreignKey.ConstraintName.Source == ConfigurationSource.Convention && foreignKey.HasConstraintName(name);

    private static bool TryRename(ModelElement element, Facet<string?> facet, Configured<string?> name) =>
        element.SourceOf(facet) is null or ConfigurationSource.Convention && element.Set(facet, name);

    // EF: RelationalModel.ToReferentialAction.
    private static DeleteBehavior ReferentialActionOf(ForeignKeyBuilder foreignKey) => foreignKey.DeleteBehavior switch
    {
        DeleteBehavior.ClientSetNull or DeleteBehavior.ClientCascade or DeleteBehavior.ClientNoAction => DeleteBehavior.NoAction,
        var behavior => behavior,
    };

    /// <summary>The names that elements of one kind have taken, and in which table.</summary>
    private sealed class Names<T>(ModelBuilder model)
        where T : ModelElement
    {
        private readonly Dictionary<string, Taken> _taken = [];

        public void Clear() => _taken.Clear();

        public void Add(
            IEnumerable<T> elements,
            StoreObjectIdentifier table,
            Func<T, StoreObjectIdentifier, Configured<string?>> nameOf,
            Func<T, T, StoreObjectIdentifier, Answer> areCompatible,
            Func<T, Configured<string?>, bool> tryRename,
            Func<T, bool>? mayRenameOther = null)
        {
            foreach (var element in elements.ToList())
            {
                if (nameOf(element, table) is not { IsKnown: true, Value: { } name })
                {
                    continue;
                }

                if (!_taken.TryGetValue(name, out var other))
                {
                    _taken.Add(name, new(element, table));
                }
                else if ((other.Table == table ? areCompatible(element, other.Element, table) : Answer.No) is var answer && !answer.IsTrue)
                {
                    var unique = model.Identifiers.Uniquify(name, _taken.ContainsKey);

                    // Where the database is not known, it is not known either which names it wants unique.
                    var reason = model.Provider.Reason ?? (answer.IsFalse ? null : new Unknown($"Whether '{name}' is one with another of that name is not known."));
                    var setting = reason is null ? new(unique) : Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
                    if (tryRename(element, setting))
                    {
                        _taken.Add(unique, new(element, table));
                    }
                    else if (mayRenameOther?.Invoke(other.Element) != false && tryRename(other.Element, setting))
                    {
                        _taken.Add(unique, other);
                        _taken[name] = new(element, table);
                    }
                }
            }
        }

        private sealed record Taken(T Element, StoreObjectIdentifier Table);
    }
}
