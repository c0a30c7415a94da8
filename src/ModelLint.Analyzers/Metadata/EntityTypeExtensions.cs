namespace ModelLint.Metadata;

/// <summary>Questions of the rules to an entity type.</summary>
internal static class EntityTypeExtensions
{
    extension(EntityType entityType)
    {
        public bool IsYours => entityType.Origin != TypeOrigin.Package;

        /// <summary>Whether no two rows are alike in the properties, whatever else makes them unique: the primary key is among them.</summary>
        public bool IsPrimaryKeyAmong(IReadOnlyList<Property> properties) => entityType.FindPrimaryKey() is { } key && key.Properties.All(properties.Contains);

        /// <summary>Whether EF Core builds no model because of it, for this reason and no other.</summary>
        public bool IsRefusedFor(Refusal refusal) =>
            entityType.Model.IsCertain && entityType.Unknowns.Count > 0 && entityType.Unknowns.All(unknown => unknown.Refusal == refusal);

        /// <summary>Only a link between others: a primary key of foreign-key properties, and nothing else.</summary>
        public bool IsLink =>
            entityType.FindPrimaryKey() is { } primaryKey
            && primaryKey.Properties.All(property => property.IsForeignKey)
            && entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredFlattenedProperties).All(primaryKey.Properties.Contains);

        /// <summary>Whether a row has anything that can change: a column that is in no key, tells no type apart and is not the database's own to write.</summary>
        public bool IsMutable => entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredFlattenedProperties).Any(property =>
            property is { IsKey: false, IsDiscriminator: false } && property.ComputedColumnSql.Is(null as string) && !property.ValueGenerated.Is(ValueGenerated.OnAddOrUpdate));

        /// <summary>Whether an update of its row is refused where somebody else was first.</summary>
        public Answer HasConcurrencyToken() => entityType.SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredFlattenedProperties)
            .Select(property => property.IsCertain ? property.IsConcurrencyToken.ToAnswer() : Answer.Unknown)
            .Any();

        /// <summary>Whether its rows may be in the tables of derived types too (TPC): no constraint can refer to them.</summary>
        public bool IsSpreadOverTables =>
            entityType.DirectlyDerivedTypes.Count > 0
            && !entityType.RootType.MappingStrategy.Is(strategy => strategy != MappingStrategy.Tpc)
            && entityType.SelfAndDerivedTypes.Any(type => type != entityType && !type.IsMappedToTable().IsFalse);

        /// <summary>Whether its hierarchy, or what it owns, has a foreign key to others or others have one to it.</summary>
        public bool IsRelatedToOthers =>
            entityType.SelfAndDerivedTypes.Any(type =>
                type.DeclaredForeignKeys.Any(foreignKey => foreignKey is { IsOwnership: false, IsBaseLinking: false })
                || type.Model.FindReferencingForeignKeys(type).Any(foreignKey =>
                    foreignKey.IsOwnership ? foreignKey.DeclaringEntityType.IsRelatedToOthers : !foreignKey.IsBaseLinking));

        /// <summary>Whether all types of its hierarchy below it were read in full, and so nothing that they add is missed.</summary>
        public bool AreDerivedTypesCertain => entityType.SelfAndDerivedTypes.All(type => type.IsCertain);

        /// <summary>
        /// Whether what it declares is stored in a table: its own, or with TPC, where an abstract base has none, those of derived types.
        /// </summary>
        public Answer AreRowsInTable() =>
            entityType.RootType.MappingStrategy.Is(MappingStrategy.Tpc)
                ? entityType.SelfAndDerivedTypes.Select(type => type.IsMappedToTable()).Any()
                : entityType.IsMappedToTable();

        /// <summary>
        /// Likewise, in a table that this model shapes: which lengths, constraints, indexes and other columns there are in one that migrations leave out is not known.
        /// </summary>
        public Answer AreMembersMappedToTable() =>
            entityType.SelfAndDerivedTypes.All(type => type.IsTableExcludedFromMigrations.Is(false)) || entityType.AreRowsInTable().IsFalse ? entityType.AreRowsInTable() : Answer.Unknown;

        /// <summary>Whether its rows come from a table or view as they are: not from SQL or a function of the application, which may choose among them.</summary>
        public Answer IsFromTableOrView() =>
            entityType is { IsCertain: true, SqlQuery.IsKnown: true, FunctionName.IsKnown: true, Model.Provider.IsKnown: true }
                ? (entityType.Model.IsRelational && entityType.SqlQuery.Value is null && entityType.FunctionName.Value is null).ToAnswer()
                : Answer.Unknown;

        /// <summary>Whether the column of a property of its own or inherited is in its own table: with TPT, what a base declares is in the base's.</summary>
        public bool HasInOwnTable(Property property) =>
            property.EntityType == entityType || (entityType.RootType.MappingStrategy.IsKnown && !entityType.RootType.MappingStrategy.Is(MappingStrategy.Tpt));

        /// <summary>The property by one of these names, of its own or inherited.</summary>
        public Property? FindProperty(PropertyNames names) => entityType.Properties.FirstOrDefault(property => names.Contains(property.Name));

        /// <summary>The conditions of the CHECK constraints on the tables of its hierarchy, whichever entity type declares them.</summary>
        public Configured<IReadOnlyList<string>> FindTableCheckConstraints()
        {
            var sharing = entityType.FindTypesThatMayShareTable().ToArray();
            var checks = sharing.SelectMany(type => type.DeclaredCheckConstraints).ToArray();
            var unknown = sharing.SelectMany(type => type.Unknowns).Concat(checks.Select(check => check.Sql.Reason)).FirstOrDefault(reason => reason is not null);
            return unknown is null
                ? new([.. checks.Select(check => check.Sql.Value).OfType<string>()])
                : Configured<IReadOnlyList<string>>.Unknown(unknown);
        }

        /// <summary>
        /// Those of which a row can lie in one table with a row of this one. Where a table's name is unknown, related types may: EF Core lets types share
        /// a table only within a hierarchy or over a one-to-one relationship (<c>RelationalModelValidator.ValidateSharedTableCompatibility</c>).
        /// </summary>
        private IEnumerable<EntityType> FindTypesThatMayShareTable()
        {
            var ofHierarchy = entityType.RootType.SelfAndDerivedTypes;
            var ofTable = !entityType.HasKnownTable ? []
                : entityType.TableName.Value is { } table ? entityType.Model.FindEntityTypesByTable(table, entityType.Schema.Value)
                : [];
            var related = entityType.OneToOneTypes.Where(other => !entityType.HasKnownTable || !other.HasKnownTable);
            return ofHierarchy.Concat(ofTable).Concat(related).Distinct();
        }

        private bool HasKnownTable => entityType.TableName.IsKnown && entityType.Schema.IsKnown;

        private IEnumerable<EntityType> OneToOneTypes =>
            entityType.ForeignKeys.Where(foreignKey => !foreignKey.IsUnique.Is(false)).Select(foreignKey => foreignKey.PrincipalEntityType)
                .Concat(entityType.Model.FindReferencingForeignKeys(entityType).Where(foreignKey => !foreignKey.IsUnique.Is(false))
                    .SelectMany(foreignKey => foreignKey.DeclaringEntityType.SelfAndDerivedTypes));
    }

    /// <summary>As EF Core's method of that name; empty where there is no table or it is unknown.</summary>
    public static string GetSchemaQualifiedTableName(this EntityType entityType) =>
        !entityType.TableName.Is(name => name is not null) ? ""
        : entityType.Schema.Is(schema => schema is not null) ? $"{entityType.Schema.Value}.{entityType.TableName.Value}"
        : entityType.TableName.Value!;
}
