namespace ModelLint.Metadata.Relational;

/// <summary>The tables of a model, from what its entity types are mapped to (EF: <c>RelationalModel</c>).</summary>
internal static class TableExtensions
{
    /// <summary>By schema and name. Entity types that are not read in full, or whose table is not known, are in none.</summary>
    public static IReadOnlyList<Table> FindTables(EntityModel model) =>
    [
        .. model.EntityTypes
            .Where(entityType => entityType.IsCertain && model.IsRelational && entityType is { IsMappedToJson: false, Schema.IsKnown: true } && entityType.TableName.Is(table => table is not null))
            .SelectMany(MappingsOf)
            .GroupBy(mapping => (mapping.Schema, mapping.Name))
            .OrderBy(table => table.Key.Schema, StringComparer.Ordinal)
            .ThenBy(table => table.Key.Name, StringComparer.Ordinal)
            .Select(table => Create(table.Key.Schema, table.Key.Name, [.. table])),
    ];

    private static Table Create(string? schema, string name, IReadOnlyList<TableMapping> mappings)
    {
        var properties = new Dictionary<string, List<Property>>();
        var unknowns = new List<Unknown?>();
        foreach (var mapping in mappings)
        {
            foreach (var (property, column) in mapping.Columns)
            {
                if (IsInJson(property.DeclaringType))
                {
                    continue;
                }

                unknowns.AddRange(property.Unknowns);
                unknowns.Add(column.Reason);
                if (column is { IsKnown: true, Value: { } columnName })
                {
                    AddTo(properties, columnName, property);
                }
            }
        }

        var columns = properties
            .Select(column => new Column(column.Key, column.Value.ToArray()))
            .Concat(mappings.Where(mapping => mapping.IsOwn).SelectMany(mapping => JsonColumns(mapping.EntityType)));
        return new(
            schema,
            name,
            mappings.Select(mapping => mapping.EntityType).Distinct().ToArray(),
            columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToArray(),
            unknowns.OfType<Unknown>().Distinct().ToArray());
    }

    private static void AddTo(Dictionary<string, List<Property>> columns, string name, Property property)
    {
        if (!columns.TryGetValue(name, out var properties))
        {
            columns.Add(name, properties = new(1));
        }

        if (!properties.Contains(property))
        {
            properties.Add(property);
        }
    }

    // Its own table, and those that it is split to.
    private static IEnumerable<TableMapping> MappingsOf(EntityType entityType) =>
        entityType.MappingFragments
            .Select(fragment => new TableMapping(fragment.Schema, fragment.TableName, entityType, fragment.Columns, IsOwn: false))
            .Prepend(new(
                entityType.Schema.Value,
                entityType.TableName.Value!,
                entityType,
                [.. entityType.FindMappedProperties().Select(property => (property, entityType.ColumnOverrides.TryGetValue(property, out var column) ? column : property.ColumnName))],
                IsOwn: true));

    private static bool IsInJson(TypeBase type) => type is ComplexType { ComplexProperty: { IsMappedToJson: true } or { IsCollection: true } };

    private static IEnumerable<Column> JsonColumns(EntityType owner)
    {
        var owned = owner.Model.FindReferencingForeignKeys(owner)
            .Where(foreignKey => foreignKey.IsOwnership && foreignKey.DeclaringEntityType.IsCertain && foreignKey.DeclaringEntityType.JsonColumnName.Is(name => name is not null))
            .Select(foreignKey => new Column(foreignKey.DeclaringEntityType.JsonColumnName.Value!, [])
            {
                IsOptional = (!foreignKey.IsRequiredDependent || !foreignKey.IsUnique.Is(true) || owner.BaseType is not null).ToAnswer(),
            });
        return owned.Concat(ComplexPropertiesOf(owner)
            .Where(complex => complex.JsonColumnName.Is(name => name is not null))
            .Select(complex => new Column(complex.JsonColumnName.Value!, []) { IsOptional = complex.IsNullableInChain() }));
    }

    private static IEnumerable<ComplexProperty> ComplexPropertiesOf(TypeBase type) =>
        type.DeclaredComplexProperties.SelectMany(complex => ComplexPropertiesOf(complex.ComplexType).Prepend(complex));

    extension(EntityType entityType)
    {
        /// <summary>
        /// The properties that its own table holds, which depend on how a hierarchy is mapped. Of an inherited complex property EF makes no columns:
        /// https://github.com/dotnet/efcore/issues/31248
        /// </summary>
        private IEnumerable<Property> FindMappedProperties() =>
            entityType.BaseType is null || entityType.RootType.MappingStrategy.Is(MappingStrategy.Tph) ? entityType.DeclaredFlattenedProperties
            : entityType.RootType.MappingStrategy.Is(MappingStrategy.Tpc) ? entityType.DeclaredFlattenedProperties.Concat(entityType.Properties).Distinct()
            : (entityType.FindPrimaryKey()?.Properties ?? []).Concat(entityType.DeclaredFlattenedProperties).Distinct();

        /// <summary>The outermost of the types that are rows of its table: the root of a hierarchy, the owner. Its builder is where the table is configured.</summary>
        public EntityType FindTableOwner(int depth = 0) =>
            entityType.FindOuterTypeInTable() is { } outer && depth < entityType.Model.EntityTypes.Count ? outer.FindTableOwner(depth + 1) : entityType;

        /// <summary>
        /// The properties of a row and of the types that it owns one of or that are parts of it, each with the names that lead there (<c>Audit.CreatedAt</c>); those of derived types, too.
        /// </summary>
        public IEnumerable<(string Path, Property Property)> FindPropertiesWithParts(int depth = 0)
        {
            var own = entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredFlattenedProperties).Select(property => (property.Path, property));
            var parts = depth >= entityType.Model.EntityTypes.Count ? [] :
                from type in entityType.SelfAndDerivedTypes
                from foreignKey in type.Model.FindReferencingForeignKeys(type)
                where foreignKey.IsUnique.Is(true) && (foreignKey.IsOwnership || foreignKey.IsRowInternal().IsTrue)
                from part in foreignKey.DeclaringEntityType.FindPropertiesWithParts(depth + 1)
                select (foreignKey.PrincipalToDependent is { } navigation ? $"{navigation.Name}.{part.Path}" : part.Path, part.Property);
            return own.Concat(parts);
        }

        private EntityType? FindOuterTypeInTable() =>
            entityType.BaseType is { } baseType && baseType.TableName.IsKnown && baseType.Schema.IsKnown && baseType.GetSchemaQualifiedTableName() == entityType.GetSchemaQualifiedTableName()
                ? baseType
                : entityType.FindRowInternalForeignKeys().FirstOrDefault()?.PrincipalEntityType;

        /// <summary>Whether both are mapped to one table.</summary>
        private Answer SharesTableWith(EntityType other) =>
            !entityType.TableName.IsKnown || !entityType.Schema.IsKnown || !other.TableName.IsKnown || !other.Schema.IsKnown
                ? Answer.Unknown
                : (entityType.TableName.Value is { } table && other.TableName.Value == table && entityType.Schema.Value == other.Schema.Value).ToAnswer();

        /// <summary>Asked of every column; mostly there are none.</summary>
        private IReadOnlyList<ForeignKey> FindRowInternalForeignKeys()
        {
            List<ForeignKey>? found = null;
            foreach (var foreignKey in entityType.ForeignKeys)
            {
                if (foreignKey.IsRowInternal().IsTrue)
                {
                    (found ??= []).Add(foreignKey);
                }
            }

            return found ?? (IReadOnlyList<ForeignKey>)[];
        }

        /// <summary>Part of another type's row that need not be there (EF: <c>RelationalPropertyExtensions.IsOptionalSharingDependent</c>).</summary>
        private bool IsOptionalSharingDependent(int depth = 0)
        {
            var linking = entityType.FindRowInternalForeignKeys();
            return depth > entityType.Model.EntityTypes.Count
                || (linking.Count > 0
                    ? linking.All(foreignKey => !foreignKey.IsRequiredDependent || foreignKey.PrincipalEntityType.IsOptionalSharingDependent(depth + 1))
                    : entityType.BaseType is not null && entityType.RootType.DiscriminatorProperty is not null);
        }
    }

    extension(ForeignKey foreignKey)
    {
        /// <summary>Key to key within one table: the two types are one row (EF: <c>IsRowInternal</c>).</summary>
        public Answer IsRowInternal() =>
            foreignKey.IsUnique.Is(true)
            && foreignKey.PrincipalKey.IsPrimaryKey
            && foreignKey.DeclaringEntityType.RootType != foreignKey.PrincipalEntityType.RootType
            && foreignKey.DeclaringEntityType.FindPrimaryKey() is { } key
            && foreignKey.Properties.SequenceEqual(key.Properties)
                ? foreignKey.DeclaringEntityType.SharesTableWith(foreignKey.PrincipalEntityType)
                : Answer.No;
    }

    extension(Property property)
    {
        /// <summary>EF: <c>RelationalPropertyExtensions.IsColumnNullable</c>.</summary>
        public Answer IsColumnNullable() =>
            property.IsPrimaryKey ? Answer.No
            : !property.ColumnName.IsKnown && property.EntityType.FindRowInternalForeignKeys().Count > 0 ? Answer.Unknown
            : property.FindSharedRootProperty() is { } root ? root.IsColumnNullable()
            : property.IsInOptionalPart ? Answer.Yes
            : property.DeclaringType is ComplexType type ? new[] { property.IsNullable.ToAnswer(), type.ComplexProperty.IsNullableInChain() }.Any()
            : property.IsNullable.ToAnswer();

        private bool IsInOptionalPart =>
            (property.EntityType.BaseType is not null && property.EntityType.RootType.MappingStrategy.Is(MappingStrategy.Tph))
            || property.EntityType.IsOptionalSharingDependent();

        /// <summary>The property of the type whose row this is part of that has the same column.</summary>
        public Property? FindSharedRootProperty()
        {
            for (var (type, steps) = (property.EntityType, 0); steps < property.EntityType.Model.EntityTypes.Count; steps++)
            {
                var principal = type.FindRowInternalForeignKeys().FirstOrDefault()?.PrincipalEntityType;
                if (principal is null)
                {
                    return null;
                }

                if (principal.SelfAndBaseTypes.SelectMany(@base => @base.DeclaredFlattenedProperties).FirstOrDefault(candidate => property.ColumnName.Is(name => candidate.ColumnName.Is(name))) is { } shared)
                {
                    return shared;
                }

                type = principal;
            }

            return null;
        }
    }

    extension(ComplexProperty complex)
    {
        private Answer IsNullableInChain() =>
            complex.DeclaringType is ComplexType outer ? new[] { complex.IsNullable.ToAnswer(), outer.ComplexProperty.IsNullableInChain() }.Any() : complex.IsNullable.ToAnswer();
    }

    private sealed record TableMapping(string? Schema, string Name, EntityType EntityType, IReadOnlyList<(Property Property, Configured<string?> Column)> Columns, bool IsOwn);
}
