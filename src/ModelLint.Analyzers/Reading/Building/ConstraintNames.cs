using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What keys, foreign keys and indexes are called in a table; null where they are nothing there.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Internal/RelationalKeyExtensions.cs and its neighbours
/// RelationalForeignKeyExtensions.cs and RelationalIndexExtensions.cs.
/// </summary>
internal static class ConstraintNames
{
    /// <summary>In the table of the type that declares it.</summary>
    public static Configured<string?> NameOf(KeyBuilder key) => key.DeclaringEntityType.FindStoreObject() is { } table ? NameOf(key, table) : default;

    public static Configured<string?> NameOf(KeyBuilder key, StoreObjectIdentifier table)
    {
        var entityType = key.DeclaringEntityType;
        var columns = ColumnsOf(key.Properties, table);
        if (entityType.FindJsonColumnName() is not null || IsNone(columns) || !(entityType.MappingFragments.Contains(table) || entityType.SelfAndDerivedTypes.Any(type => type.FindStoreObject() == table)))
        {
            return default;
        }

        return Given(key.Get(KeyFacets.Name))
            ?? (FindShared(key, columns, table) is { } shared ? NameOf(shared, table) with { IsSet = false }
                : Compose(entityType, columns, table, null, key.IsPrimaryKey ? static (name, _, _) => $"PK_{name}" : static (name, _, columns) => $"AK_{name}_{columns}"));
    }

    private static KeyBuilder? FindShared(KeyBuilder key, Configured<IReadOnlyList<string>?> columns, StoreObjectIdentifier table)
    {
        var principals = RowPrincipalsOf(key.DeclaringEntityType, table);
        return principals.Count == 0 ? null
            : key.IsPrimaryKey ? principals[0].FindPrimaryKey()
            : principals.SelectMany(principal => principal.AllKeys).FirstOrDefault(other => AreSame(ColumnsOf(other.Properties, table), columns));
    }

    /// <summary>In the table of the type that declares it.</summary>
    public static Configured<string?> NameOf(IndexBuilder index) => index.DeclaringEntityType.FindStoreObject() is { } table ? NameOf(index, table) : default;

    public static Configured<string?> NameOf(IndexBuilder index, StoreObjectIdentifier table)
    {
        var entityType = index.DeclaringEntityType;
        var columns = ColumnsOf(index.Properties, table);
        if (IsNone(columns))
        {
            return default;
        }

        return Given(index.Get(IndexFacets.DatabaseName))
            ?? (index.Name is not null ? new(index.Name, index.Source, index.Anchor)
                : FindShared(entityType, columns, table) is { } shared ? NameOf(shared, table) with { IsSet = false }
                : Compose(entityType, columns, table, null, static (name, _, columns) => $"IX_{name}_{columns}"));
    }

    private static IndexBuilder? FindShared(EntityTypeBuilder entityType, Configured<IReadOnlyList<string>?> columns, StoreObjectIdentifier table)
    {
        var principals = RowPrincipalsOf(entityType, table);
        return principals.Count == 0 ? null : principals.SelectMany(principal => principal.AllIndexes).FirstOrDefault(other => AreSame(ColumnsOf(other.Properties, table), columns));
    }

    /// <summary>In the table of the type that declares it.</summary>
    public static Configured<string?> NameOf(ForeignKeyBuilder foreignKey) =>
        foreignKey.DeclaringEntityType.FindStoreObject() is { } table && PrincipalOf(foreignKey).FindStoreObject() is { } principalTable ? NameOf(foreignKey, table, principalTable) : default;

    public static Configured<string?> NameOf(ForeignKeyBuilder foreignKey, StoreObjectIdentifier table, StoreObjectIdentifier principalTable)
    {
        var (entityType, columns, principalColumns) =
            (foreignKey.DeclaringEntityType, ColumnsOf(foreignKey.Properties, table), ColumnsOf(foreignKey.PrincipalKey.Properties, principalTable));
        if (entityType.FindJsonColumnName() is not null
            || IsNone(columns)
            || IsNone(principalColumns)
            || IsSpreadOverTables(foreignKey.PrincipalEntityType)
            || (table == principalTable && AreSame(columns, principalColumns))
            || (LinksKeys(foreignKey) && !LinksTables(foreignKey, table, principalTable)))
        {
            return default;
        }

        return Given(foreignKey.ConstraintName)
            ?? RootOf(foreignKey, table, principalTable, columns, principalColumns)
            ?? Compose(entityType, columns, table, principalTable, static (name, principal, columns) => $"FK_{name}_{principal}_{columns}");
    }

    /// <summary>The type in whose table the principal key is.</summary>
    public static EntityTypeBuilder PrincipalOf(ForeignKeyBuilder foreignKey) =>
        foreignKey.PrincipalKey.IsPrimaryKey ? foreignKey.PrincipalEntityType : foreignKey.PrincipalKey.DeclaringEntityType;

    /// <summary>The columns of these properties in a table; null where one of them has none there.</summary>
    public static Configured<IReadOnlyList<string>?> ColumnsOf(IReadOnlyList<PropertyBuilder> properties, StoreObjectIdentifier table)
    {
        var columns = new string[properties.Count];
        Unknown? reason = null;
        for (var i = 0; i < columns.Length; i++)
        {
            var column = properties[i].FindColumnName(table);
            if (IsNone(column))
            {
                return default;
            }

            reason ??= column.Reason;
            columns[i] = column.IsKnown ? column.Value! : "";
        }

        return reason is null ? new(columns) : Configured<IReadOnlyList<string>?>.Unknown(reason, ConfigurationSource.Convention);
    }

    public static bool AreSame(Configured<IReadOnlyList<string>?> columns, Configured<IReadOnlyList<string>?> others) =>
        columns is { IsKnown: true, Value: { } own } && others is { IsKnown: true, Value: { } theirs } && own.SequenceEqual(theirs);

    private static Configured<string?>? Given(Configured<string?> name) => IsNone(name) ? null : name;

    private static Configured<string?> Compose(
        EntityTypeBuilder entityType, Configured<IReadOnlyList<string>?> columns, StoreObjectIdentifier table, StoreObjectIdentifier? principalTable, Func<string, string?, string, string> compose)
    {
        var model = entityType.Model;
        if ((ReasonOf(table) ?? ReasonOf(principalTable ?? table) ?? columns.Reason ?? model.NamesUnknown) is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        return model.Identifiers.Fit(compose(NameOf(table), principalTable is { } principal ? NameOf(principal) : null, string.Join("_", columns.Value!)));
    }

    // Where only the schema is not certain, the name still is.
    private static string NameOf(StoreObjectIdentifier table) => table.StandsFor?.FindTableName().Value ?? table.Name;

    private static Unknown? ReasonOf(StoreObjectIdentifier table) => table.StandsFor?.FindTableName().Reason;

    /// <summary>The name of the foreign key that a type whose row this one's is part of has for these columns, if it was given one.</summary>
    private static Configured<string?>? RootOf(
        ForeignKeyBuilder foreignKey,
        StoreObjectIdentifier table,
        StoreObjectIdentifier principalTable,
        Configured<IReadOnlyList<string>?> columns,
        Configured<IReadOnlyList<string>?> principalColumns)
    {
        for (var root = foreignKey; root is not null;)
        {
            root = RowPrincipalsOf(root.DeclaringEntityType, table).SelectMany(type => type.AllForeignKeys).FirstOrDefault(other =>
                other.PrincipalEntityType.FindStoreObject() == principalTable
                && AreSame(ColumnsOf(other.Properties, table), columns)
                && AreSame(ColumnsOf(other.PrincipalKey.Properties, principalTable), principalColumns));
            if (root is not null && !IsNone(root.ConstraintName))
            {
                return root.ConstraintName with { IsSet = false };
            }
        }

        return null;
    }

    private static bool LinksKeys(ForeignKeyBuilder foreignKey) =>
        foreignKey.DeclaringEntityType.FindPrimaryKey() is { } key && foreignKey.Properties.SequenceEqual(key.Properties);

    /// <summary>Whether a foreign key from key to key is one between these tables: of types with several tables, only between the main ones.</summary>
    private static bool LinksTables(ForeignKeyBuilder foreignKey, StoreObjectIdentifier table, StoreObjectIdentifier principalTable)
    {
        var (entityType, principal) = (foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType);
        var (isMain, isPrincipalMain) = (IsMainTable(entityType, table), IsMainTable(principal, principalTable));
        return foreignKey.PrincipalKey.IsPrimaryKey && !principal.IsAssignableFrom(entityType) && !(isMain && isPrincipalMain) && TablesOf(entityType).Intersect(TablesOf(principal)).Any() ? false
            : foreignKey.PrincipalKey.IsPrimaryKey && principal == entityType && !isPrincipalMain ? false
            : isMain || entityType.FindMappingStrategy() != MappingStrategy.Tpt;
    }

    // EF: IsMainFragment. Where a type has no table, those of the derived types are.
    private static bool IsMainTable(EntityTypeBuilder entityType, StoreObjectIdentifier table) =>
        entityType.FindStoreObject() is { } own ? own == table : entityType.DirectlyDerivedTypes.Any(derived => IsMainTable(derived, table));

    private static IEnumerable<StoreObjectIdentifier> TablesOf(EntityTypeBuilder entityType) => entityType.FindStoreObject() is { } own
        ? entityType.MappingFragments.Where(fragment => !fragment.IsView).Prepend(own)
        : entityType.DirectlyDerivedTypes.SelectMany(TablesOf);

    /// <summary>The rows of such a type are in several tables, and no constraint refers to them.</summary>
    private static bool IsSpreadOverTables(EntityTypeBuilder entityType) =>
        entityType.FindMappingStrategy() == MappingStrategy.Tpc && entityType.SelfAndDerivedTypes.Any(type => type != entityType && type.FindStoreObject() is not null);

    /// <summary>Asked for every name; mostly there are none.</summary>
    private static IReadOnlyList<EntityTypeBuilder> RowPrincipalsOf(EntityTypeBuilder entityType, StoreObjectIdentifier table)
    {
        List<EntityTypeBuilder>? principals = null;
        foreach (var foreignKey in entityType.AllForeignKeys)
        {
            if (foreignKey.IsRowInternalIn(table))
            {
                (principals ??= []).Add(foreignKey.PrincipalEntityType);
            }
        }

        return principals ?? (IReadOnlyList<EntityTypeBuilder>)[];
    }

    private static bool IsNone(Configured<string?> name) => name is { IsKnown: true, Value: null };

    private static bool IsNone(Configured<IReadOnlyList<string>?> columns) => columns is { IsKnown: true, Value: null };
}
