using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What keys, foreign keys and indexes are called in the table of the type that declares them; null where they are nothing in a table.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Internal/RelationalKeyExtensions.cs and its neighbours
/// RelationalForeignKeyExtensions.cs and RelationalIndexExtensions.cs.
/// </summary>
internal static class ConstraintNames
{
    /// <summary>A name no longer than this is cut by no database.</summary>
    private const int ShortestMaxLength = 63;

    public static Configured<string?> NameOf(KeyBuilder key) => NameOf(key, key.DeclaringEntityType);

    /// <summary>In the table of a type that has the key: under TPT a derived type has another table than the root.</summary>
    private static Configured<string?> NameOf(KeyBuilder key, EntityTypeBuilder entityType)
    {
        var columns = ColumnsOf(key.Properties, entityType);
        var shared = RowPrincipalsOf(key.DeclaringEntityType)
            .Select(principal => key.IsPrimaryKey ? principal.FindPrimaryKey() : principal.AllKeys.FirstOrDefault(other => AreSame(ColumnsOf(other.Properties, principal), columns)))
            .FirstOrDefault(other => other is not null);
        return NameOf(
            entityType,
            columns,
            key.Get(KeyFacets.Name),
            shared is null ? null : () => NameOf(shared, entityType),
            table => key.IsPrimaryKey ? $"PK_{table}" : $"AK_{table}_{Join(columns)}");
    }

    public static Configured<string?> NameOf(IndexBuilder index)
    {
        var entityType = index.DeclaringEntityType;
        var columns = ColumnsOf(index.Properties, entityType);
        var given = index.Get(IndexFacets.DatabaseName);
        var shared = RowPrincipalsOf(entityType)
            .SelectMany(principal => principal.AllIndexes)
            .FirstOrDefault(other => AreSame(ColumnsOf(other.Properties, entityType), columns));
        return NameOf(
            entityType,
            columns,
            given.Is(name => name is null) ? new(index.Name, index.Source, index.Anchor) : given,
            shared is null ? null : () => NameOf(shared),
            table => $"IX_{table}_{Join(columns)}");
    }

    public static Configured<string?> NameOf(ForeignKeyBuilder foreignKey)
    {
        var (entityType, principal) = (foreignKey.DeclaringEntityType, PrincipalOf(foreignKey));
        var (columns, principalColumns, principalTable) =
            (ColumnsOf(foreignKey.Properties, entityType), ColumnsOf(foreignKey.PrincipalKey.Properties, principal), TableOf(principal));
        if (IsNone(principalTable) || IsNone(principalColumns) || IsSpreadOverTables(foreignKey.PrincipalEntityType) || (entityType.SharesTableWith(principal) && AreSame(columns, principalColumns)))
        {
            return default;
        }

        if (!principalTable.IsKnown)
        {
            return principalTable;
        }

        var shared = RowPrincipalsOf(entityType)
            .SelectMany(type => type.AllForeignKeys)
            .FirstOrDefault(other => PrincipalOf(other).SharesTableWith(principal)
                && AreSame(ColumnsOf(other.Properties, entityType), columns)
                && AreSame(ColumnsOf(other.PrincipalKey.Properties, principal), principalColumns));
        return NameOf(
            entityType,
            columns,
            foreignKey.ConstraintName,
            shared is null ? null : () => NameOf(shared),
            table => $"FK_{table}_{principalTable.Value}_{Join(columns)}");
    }

    /// <summary>The type in whose table the principal key is.</summary>
    public static EntityTypeBuilder PrincipalOf(ForeignKeyBuilder foreignKey) =>
        foreignKey.PrincipalKey.IsPrimaryKey ? foreignKey.PrincipalEntityType : foreignKey.PrincipalKey.DeclaringEntityType;

    /// <summary>The columns of these properties in the table of an entity type; null where one of them has none there.</summary>
    public static Configured<IReadOnlyList<string>?> ColumnsOf(IEnumerable<PropertyBuilder> properties, EntityTypeBuilder entityType)
    {
        var columns = properties.Select(property => property.FindColumnNameIn(entityType)).ToList();
        return columns.Any(IsNone) ? default
            : columns.Where(column => !column.IsKnown).Select(column => column.Reason).FirstOrDefault() is { } reason
                ? Configured<IReadOnlyList<string>?>.Unknown(reason, ConfigurationSource.Convention)
                : new(columns.Select(column => column.Value!).ToList());
    }

    public static bool AreSame(Configured<IReadOnlyList<string>?> columns, Configured<IReadOnlyList<string>?> others) =>
        columns is { IsKnown: true, Value: { } own } && others is { IsKnown: true, Value: { } theirs } && own.SequenceEqual(theirs);

    private static Configured<string?> NameOf(
        EntityTypeBuilder entityType,
        Configured<IReadOnlyList<string>?> columns,
        Configured<string?> given,
        Func<Configured<string?>>? shared,
        Func<string, string> compose)
    {
        var table = TableOf(entityType);
        if (IsNone(table) || columns is { IsKnown: true, Value: null })
        {
            return default;
        }

        if (!given.Is(name => name is null))
        {
            return given;
        }

        if (shared is not null)
        {
            return shared() with { IsSet = false };
        }

        var model = entityType.Model;
        if ((table.Reason ?? columns.Reason ?? model.NamesUnknown) is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        var name = compose(table.Value!);
        return model.Provider.IsKnown || name.Length <= ShortestMaxLength
            ? new(model.Identifiers.Truncate(name))
            : Configured<string?>.Unknown(model.Provider.Reason!, ConfigurationSource.Convention);
    }

    private static Configured<string?> TableOf(EntityTypeBuilder entityType) => entityType.FindJsonColumnName() is null ? entityType.FindTableName() : default;

    /// <summary>The rows of such a type are in several tables, and no constraint refers to them.</summary>
    private static bool IsSpreadOverTables(EntityTypeBuilder entityType) =>
        entityType.FindMappingStrategy() == MappingStrategy.Tpc && entityType.SelfAndDerivedTypes.Any(type => type != entityType && !IsNone(TableOf(type)));

    private static IEnumerable<EntityTypeBuilder> RowPrincipalsOf(EntityTypeBuilder entityType) =>
        entityType.AllForeignKeys.Where(foreignKey => foreignKey.IsRowInternal).Select(foreignKey => foreignKey.PrincipalEntityType);

    private static bool IsNone(Configured<string?> name) => name is { IsKnown: true, Value: null };

    private static bool IsNone(Configured<IReadOnlyList<string>?> columns) => columns is { IsKnown: true, Value: null };

    private static string Join(Configured<IReadOnlyList<string>?> columns) => string.Join("_", columns.Value!);
}
