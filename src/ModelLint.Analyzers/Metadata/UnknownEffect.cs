namespace ModelLint.Metadata;

/// <summary>Something that Reading could not follow, and what of the model is unknown for it.</summary>
/// <param name="Effects">In the order of the model: <c>entity type 'Clinic.Visit'</c>, <c>the max length of property 'Clinic.Visit.Reason'</c>.</param>
internal sealed record UnknownEffect(Unknown Cause, IReadOnlyList<string> Effects);

internal static class UnknownEffects
{
    /// <summary>
    /// All that could not be followed, by place. Empty for a model that is read in full. What a database makes of a property that is read (its store type) is not
    /// in the source, and so nothing that was not followed.
    /// </summary>
    public static IReadOnlyList<UnknownEffect> FindUnknowns(this EntityModel model) =>
    [
        .. OfModel(model)
            .GroupBy(unknown => unknown.Cause)
            .Select(effects => new UnknownEffect(effects.Key, [.. effects.Select(effect => effect.What).Distinct()]))
            .OrderBy(effect => effect.Cause.Anchor?.Tree.FilePath ?? "", StringComparer.Ordinal)
            .ThenBy(effect => effect.Cause.Anchor?.Span.Start ?? 0)
            .ThenBy(effect => effect.Cause.Reason, StringComparer.Ordinal),
    ];

    /// <summary>Whether all of it is known, to the last setting.</summary>
    public static bool IsReadInFull(this EntityType entityType) => !OfEntityType(entityType).Any();

    private static IEnumerable<(Unknown Cause, string What)> OfModel(EntityModel model) =>
        Of(model.Unknowns, "the model", Of(model.Provider, "the database provider").Concat(model.EntityTypes.SelectMany(OfEntityType)));

    private static IEnumerable<(Unknown Cause, string What)> OfEntityType(EntityType entityType)
    {
        var name = $"entity type '{entityType.Name}'";
        return Of(entityType.Unknowns, name,
            Of(entityType.IsKeyless, $"whether {name} has a key")
                .Concat(Of(entityType.MappingStrategy, $"the mapping strategy of {name}"))
                .Concat(Of(entityType.TableName, $"the table of {name}"))
                .Concat(Of(entityType.Schema, $"the schema of {name}"))
                .Concat(Of(entityType.ViewName, $"the view of {name}"))
                .Concat(Of(entityType.SqlQuery, $"the SQL query of {name}"))
                .Concat(Of(entityType.FunctionName, $"the function of {name}"))
                .Concat(Of(entityType.JsonColumnName, $"the JSON column of {name}"))
                .Concat(OfMembers(entityType))
                .Concat(entityType.DeclaredKeys.SelectMany(key => Of(key.Name, $"the name of key {key}")))
                .Concat(entityType.DeclaredForeignKeys.SelectMany(OfForeignKey))
                .Concat(entityType.DeclaredIndexes.SelectMany(OfIndex))
                .Concat(entityType.DeclaredCheckConstraints.SelectMany(check => OfCheckConstraint(entityType, check)))
                .Concat(entityType.DeclaredQueryFilters.SelectMany(filter => Of(filter.Members, $"the query filter of {name}"))));
    }

    private static IEnumerable<(Unknown Cause, string What)> OfMembers(TypeBase type) =>
        type.DeclaredProperties.SelectMany(OfProperty).Concat(type.DeclaredComplexProperties.SelectMany(OfComplexProperty));

    private static IEnumerable<(Unknown Cause, string What)> OfProperty(Property property)
    {
        var name = $"property '{property.EntityType.Name}.{property.Path}'";
        return Of(property.Unknowns, name,
            Of(property.ProviderClrType, $"the provider type of {name}")
                .Concat(Of(property.IsNullable, $"whether {name} is nullable"))
                .Concat(Of(property.MaxLength, $"the max length of {name}"))
                .Concat(Of(property.Precision, $"the precision of {name}"))
                .Concat(Of(property.Scale, $"the scale of {name}"))
                .Concat(Of(property.IsUnicode, $"whether {name} is Unicode"))
                .Concat(Of(property.IsFixedLength, $"whether {name} has a fixed length"))
                .Concat(Of(property.IsConcurrencyToken, $"whether {name} is a concurrency token"))
                .Concat(Of(property.ValueGenerated, $"when a value of {name} is generated"))
                .Concat(Of(property.ColumnName, $"the column of {name}"))
                .Concat(Of(property.ColumnType, $"the column type of {name}"))
                .Concat(Of(property.DefaultValue, $"the default of {name}"))
                .Concat(Of(property.DefaultValueSql, $"the default SQL of {name}"))
                .Concat(Of(property.ComputedColumnSql, $"the computed SQL of {name}"))
                .Concat(Of(property.IsNativeEnum, $"whether {name} is an enum of the database")));
    }

    private static IEnumerable<(Unknown Cause, string What)> OfComplexProperty(ComplexProperty complex)
    {
        var name = $"complex property '{complex.DeclaringType.ContainingEntityType.Name}.{complex.Path}'";
        return Of(complex.ComplexType.Unknowns, name,
            Of(complex.IsNullable, $"whether {name} is nullable")
                .Concat(Of(complex.JsonColumnName, $"the JSON column of {name}"))
                .Concat(OfMembers(complex.ComplexType)));
    }

    private static IEnumerable<(Unknown Cause, string What)> OfForeignKey(ForeignKey foreignKey)
    {
        var name = $"foreign key {foreignKey}";
        return Of(foreignKey.Unknowns, name,
            Of(foreignKey.IsUnique, $"whether {name} is unique")
                .Concat(Of(foreignKey.IsRequired, $"whether {name} is required"))
                .Concat(Of(foreignKey.DeleteBehavior, $"the delete behavior of {name}"))
                .Concat(Of(foreignKey.ConstraintName, $"the constraint name of {name}")));
    }

    private static IEnumerable<(Unknown Cause, string What)> OfIndex(Index index)
    {
        var name = $"index {index}";
        return Of(index.Unknowns, name,
            Of(index.IsUnique, $"whether {name} is unique")
                .Concat(Of(index.Filter, $"the filter of {name}"))
                .Concat(Of(index.IsDescending, $"the order of {name}"))
                .Concat(Of(index.IncludedProperties, $"the included properties of {name}"))
                .Concat(Of(index.Method, $"the method of {name}"))
                .Concat(Of(index.AreNullsDistinct, $"whether nulls are distinct in {name}"))
                .Concat(Of(index.IsClustered, $"whether {name} is clustered"))
                .Concat(Of(index.HasProviderSettings, $"the provider's settings of {name}"))
                .Concat(Of(index.DatabaseName, $"the database name of {name}")));
    }

    private static IEnumerable<(Unknown Cause, string What)> OfCheckConstraint(EntityType entityType, CheckConstraint check) =>
        Of(check.Name, $"the name of check constraint '{check.ModelName}' of '{entityType.Name}'")
            .Concat(Of(check.Sql, $"the condition of check constraint '{check.ModelName}' of '{entityType.Name}'"));

    /// <summary>An element, and of its parts what is unknown for other reasons than the whole.</summary>
    private static IEnumerable<(Unknown Cause, string What)> Of(IReadOnlyList<Unknown> unknowns, string what, IEnumerable<(Unknown Cause, string What)> parts) =>
        unknowns.Select(unknown => (unknown, what)).Concat(parts.Where(part => !unknowns.Contains(part.Cause)));

    private static IEnumerable<(Unknown Cause, string What)> Of<T>(Configured<T> setting, string what) =>
        setting.Reason is { } reason ? [(reason, what)] : [];
}
