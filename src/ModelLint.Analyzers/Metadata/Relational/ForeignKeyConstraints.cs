namespace ModelLint.Metadata.Relational;

/// <summary>
/// The foreign keys that tables have in the database (EF: <c>RelationalModel.PopulateForeignKeyConstraints</c>). Between tables or columns that are not known there are none.
/// </summary>
internal static class ForeignKeyConstraints
{
    public static IReadOnlyList<ForeignKeyConstraint> Find(EntityModel model)
    {
        var tables = model.Tables;
        var tablesOf = tables.SelectMany(table => table.EntityTypes, (table, entityType) => (entityType, table)).ToLookup(mapping => mapping.entityType, mapping => mapping.table);
        var constraints =
            from foreignKey in model.ForeignKeys
            where foreignKey.IsCertain
            from table in FindTables(foreignKey, tablesOf)
            select Create(foreignKey, table, tablesOf);
        return [.. constraints.OfType<ForeignKeyConstraint>().GroupBy(constraint => constraint.Identity).Select(same => same.First())];
    }

    // With TPC each table of the hierarchy has the foreign keys that its type inherits.
    private static IEnumerable<Table> FindTables(ForeignKey foreignKey, ILookup<EntityType, Table> tablesOf) =>
        foreignKey.DeclaringEntityType.RootType.MappingStrategy.Is(MappingStrategy.Tpc)
            ? foreignKey.DeclaringEntityType.SelfAndDerivedTypes.SelectMany(type => tablesOf[type]).Distinct()
            : foreignKey.DeclaringEntityType.SelfAndBaseTypes.SelectMany(type => tablesOf[type]).Where(table => FindColumns(table, foreignKey.Properties) is not null).Take(1);

    private static ForeignKeyConstraint? Create(ForeignKey foreignKey, Table table, ILookup<EntityType, Table> tablesOf)
    {
        var principal = foreignKey.PrincipalEntityType;
        var principalTable = (principal.RootType.MappingStrategy.Is(MappingStrategy.Tpc) ? [principal] : principal.SelfAndBaseTypes)
            .SelectMany(type => tablesOf[type])
            .FirstOrDefault(candidate => FindColumns(candidate, foreignKey.PrincipalKey.Properties) is not null);
        if (principal.IsSpreadOverTables || principalTable is null || FindColumns(table, foreignKey.Properties) is not { } columns)
        {
            return null;
        }

        var principalColumns = FindColumns(principalTable, foreignKey.PrincipalKey.Properties)!;
        return table == principalTable && columns.SequenceEqual(principalColumns) ? null : new(table, columns, principalTable, principalColumns, foreignKey);
    }

    private static IReadOnlyList<Column>? FindColumns(Table table, IReadOnlyList<Property> properties)
    {
        var columns = properties.Select(property => table.Columns.FirstOrDefault(column => column.Properties.Contains(property))).OfType<Column>().ToList();
        return columns.Count == properties.Count ? columns : null;
    }
}
