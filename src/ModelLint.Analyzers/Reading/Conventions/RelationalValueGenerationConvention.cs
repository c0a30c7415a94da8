using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// In a table, what has a default or is computed is generated too.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/RelationalValueGenerationConvention.cs
/// with those of the providers, as far as they do not need a strategy that code chose.
/// </summary>
internal sealed class RelationalValueGenerationConvention : ValueGenerationConvention, IEntityTypeAnnotationChangedConvention, IPropertyAnnotationChangedConvention
{
    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet == EntityTypeFacets.MappingStrategy)
        {
            ProcessAnnotation(entityType.FindPrimaryKey()?.Properties ?? []);
        }
        else if ((facet == EntityTypeFacets.PeriodStartProperty || facet == EntityTypeFacets.PeriodEndProperty)
            && oldValue is string oldPeriod
            && entityType.FindProperty(oldPeriod) is { } property)
        {
            // A property that code declared under the name of a period stays when the period gets another.
            ProcessAnnotation([property]);
        }
        else if (facet == EntityTypeFacets.TableName || facet == EntityTypeFacets.Schema
            || facet == EntityTypeFacets.ViewName || facet == EntityTypeFacets.FunctionName || facet == EntityTypeFacets.SqlQuery)
        {
            ProcessTableChanged(entityType, facet);
        }
    }

    public void ProcessPropertyAnnotationChanged(PropertyBuilder property, Facet facet)
    {
        if (facet == PropertyFacets.DefaultValue || facet == PropertyFacets.DefaultValueSql || facet == PropertyFacets.ComputedColumnSql
            || facet == PropertyFacets.ValueGenerationStrategy)
        {
            ProcessAnnotation([property]);
        }
    }

    // A table that takes the place of none changes nothing, as in EF, which takes the default table's name for the old one.
    private void ProcessTableChanged(EntityTypeBuilder entityType, Facet facet)
    {
        if (entityType.FindTableName().Is(name => name is null))
        {
            ProcessAnnotation(entityType.DeclaredProperties);
        }
        else if ((facet == EntityTypeFacets.TableName || facet == EntityTypeFacets.Schema)
            && entityType.FindPrimaryKey() is { } key
            && entityType.AllForeignKeys.Any(foreignKey => foreignKey.IsRowInternal))
        {
            ProcessAnnotation(key.Properties);
        }
    }

    /// <summary>
    /// An integer key would have to be unique across the tables of TPC. SQL Server and PostgreSQL have a sequence for that and do not ask; nor does Pomelo's convention,
    /// which takes the place of EF's for annotations alone (MySqlConventionSetBuilder).
    /// </summary>
    private void ProcessAnnotation(IEnumerable<PropertyBuilder> properties)
    {
        foreach (var property in properties.ToList())
        {
            Set(property, ValueGeneratedOf(property, AsksForStrategy(property) && !property.Model.Provider.Is(DatabaseProvider.MySql)));
        }
    }

    protected override ValueGenerated? ValueGeneratedOf(PropertyBuilder property) => ValueGeneratedOf(property, AsksForStrategy(property));

    private static bool AsksForStrategy(PropertyBuilder property) =>
        property.Model.Provider is { IsKnown: true, Value: not (DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql) };

    private static ValueGenerated? ValueGeneratedOf(PropertyBuilder property, bool asksForStrategy)
    {
        var entityType = property.DeclaringType.ContainingEntityType;
        var provider = entityType.Model.Provider;
        if (entityType.IsTemporal && (entityType.Get(EntityTypeFacets.PeriodStartProperty).Is(property.Name) || entityType.Get(EntityTypeFacets.PeriodEndProperty).Is(property.Name)))
        {
            return ValueGenerated.OnAddOrUpdate;
        }

        if (asksForStrategy && entityType.FindMappingStrategy() == MappingStrategy.Tpc && property.IsPrimaryKey && IsInteger(property.ClrType) && !property.ClrType.Is("System.Byte"))
        {
            return null;
        }

        if (IsOrdinalOfJson(property, entityType))
        {
            return provider.Is(DatabaseProvider.PostgreSql) || (entityType.Model.EFVersion < 10 && provider.Is(DatabaseProvider.SqlServer)) ? ValueGenerated.OnAdd : ValueGenerated.OnAddOrUpdate;
        }

        if (!property.IsInTable)
        {
            return null;
        }

        // A key that is one column with the owner's has its default, unless it has one of its own.
        var root = RootOf(property);
        return OfKey(property)
            ?? (IsSetInRow(PropertyFacets.ComputedColumnSql) || property.Get(PropertyFacets.ValueGenerationStrategy).Is(ValueGenerationStrategy.Computed) ? ValueGenerated.OnAddOrUpdate
                : IsSetInRow(PropertyFacets.DefaultValue) || IsSetInRow(PropertyFacets.DefaultValueSql) || property.IsSet(PropertyFacets.ValueGenerationStrategy)
                    ? ValueGenerated.OnAdd
                : null);

        bool IsSetInRow(Facet facet) => property.IsSet(facet) || root.IsSet(facet);
    }

    // EF: IsOrdinalKeyProperty.
    private static bool IsOrdinalOfJson(PropertyBuilder property, EntityTypeBuilder entityType) =>
        entityType.FindOwnership() is { IsUnique: false }
        && entityType.FindJsonColumnName() is not null
        && (entityType.Model.EFVersion >= 9
            ? property.Name == KeyDiscoveryConvention.SynthesizedOrdinal
            : property is { IsPrimaryKey: true, IsForeignKey: false } && property.ClrType.Is("System.Int32"));

    // EF: FindSharedStoreObjectRootProperty, as far as keys go.
    private static PropertyBuilder RootOf(PropertyBuilder property)
    {
        var seen = new HashSet<PropertyBuilder>();
        while (seen.Add(property) && property.FindRowPrincipal() is { } principal)
        {
            property = principal;
        }

        return property;
    }
}
