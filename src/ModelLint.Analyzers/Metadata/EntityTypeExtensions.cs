namespace ModelLint.Metadata;

/// <summary>Questions of the rules to an entity type.</summary>
internal static class EntityTypeExtensions
{
    extension(EntityType entityType)
    {
        public bool IsYours => entityType.Origin != TypeOrigin.Package;

        /// <summary>Only a link between others: a primary key of foreign-key properties, and nothing else.</summary>
        public bool IsLink =>
            entityType.FindPrimaryKey() is { } primaryKey
            && primaryKey.Properties.All(property => property.IsForeignKey)
            && entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredFlattenedProperties).All(primaryKey.Properties.Contains);

        /// <summary>Whether all types of its hierarchy below it were read in full, and so nothing that they add is missed.</summary>
        public bool AreDerivedTypesCertain => entityType.SelfAndDerivedTypes.All(type => type.IsCertain);

        /// <summary>
        /// Whether what it declares is stored in a table: its own, or with TPC, where an abstract base has none, those of derived types.
        /// </summary>
        public Answer AreMembersMappedToTable() =>
            entityType.RootType.MappingStrategy.Is(MappingStrategy.Tpc)
                ? entityType.SelfAndDerivedTypes.Select(type => type.IsMappedToTable()).Any()
                : entityType.IsMappedToTable();

        /// <summary>The property by one of these names, of its own or inherited.</summary>
        public Property? FindProperty(PropertyNames names) => entityType.Properties.FirstOrDefault(property => names.Contains(property.Name));

        /// <summary>The conditions of the CHECK constraints on the tables of its hierarchy, whichever entity type declares them.</summary>
        public Configured<IReadOnlyList<string>> FindTableCheckConstraints()
        {
            var sharing = entityType.Model.EntityTypes.Where(other => other.MayShareTableWith(entityType)).ToArray();
            var checks = sharing.SelectMany(type => type.DeclaredCheckConstraints).ToArray();
            var unknown = sharing.SelectMany(type => type.Unknowns).Concat(checks.Select(check => check.Sql.Reason)).FirstOrDefault(reason => reason is not null);
            return unknown is null
                ? new([.. checks.Select(check => check.Sql.Value).OfType<string>()])
                : Configured<IReadOnlyList<string>>.Unknown(unknown);
        }

        /// <summary>
        /// Whether a row of both can lie in one table. Where a table's name is unknown, related types may: EF Core lets types share
        /// a table only within a hierarchy or over a one-to-one relationship (<c>RelationalModelValidator.ValidateSharedTableCompatibility</c>).
        /// </summary>
        private bool MayShareTableWith(EntityType other) =>
            entityType.RootType == other.RootType
            || (entityType.TableName.IsKnown && entityType.Schema.IsKnown && other.TableName.IsKnown && other.Schema.IsKnown
                ? entityType.TableName.Value is { } table && table == other.TableName.Value && entityType.Schema.Value == other.Schema.Value
                : entityType.IsOneToOneWith(other) || other.IsOneToOneWith(entityType));

        private bool IsOneToOneWith(EntityType principal) =>
            entityType.ForeignKeys.Any(foreignKey => foreignKey.PrincipalEntityType == principal && !foreignKey.IsUnique.Is(false));
    }

    /// <summary>As EF Core's method of that name; empty where there is no table or it is unknown.</summary>
    public static string GetSchemaQualifiedTableName(this EntityType entityType) =>
        !entityType.TableName.Is(name => name is not null) ? ""
        : entityType.Schema.Is(schema => schema is not null) ? $"{entityType.Schema.Value}.{entityType.TableName.Value}"
        : entityType.TableName.Value!;
}
