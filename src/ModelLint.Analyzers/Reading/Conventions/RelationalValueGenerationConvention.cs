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
            Process(entityType.FindPrimaryKey()?.Properties ?? [], ValueGenerationEvent.Annotation);
        }
        else if ((facet == EntityTypeFacets.PeriodStartProperty || facet == EntityTypeFacets.PeriodEndProperty)
            && oldValue is string oldPeriod
            && entityType.FindProperty(oldPeriod) is { } property)
        {
            // A property that code declared under the name of a period stays when the period gets another.
            Process([property], ValueGenerationEvent.Annotation);
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
            Process([property], ValueGenerationEvent.Annotation);
        }
    }

    // A table that takes the place of none changes nothing, as in EF, which takes the default table's name for the old one.
    private void ProcessTableChanged(EntityTypeBuilder entityType, Facet facet)
    {
        if (entityType.FindTableName().Is(name => name is null))
        {
            Process(entityType.DeclaredProperties, ValueGenerationEvent.Annotation);
        }
        else if ((facet == EntityTypeFacets.TableName || facet == EntityTypeFacets.Schema)
            && entityType.FindPrimaryKey() is { } key
            && entityType.AllForeignKeys.Any(foreignKey => foreignKey.IsRowInternal))
        {
            Process(key.Properties, ValueGenerationEvent.Annotation);
        }
    }

    protected override ValueGenerated? ValueGeneratedOf(PropertyBuilder property, ValueGenerationEvent @event)
    {
        var entityType = property.DeclaringType.ContainingEntityType;
        using var tables = entityType.Model.HoldTables();
        var provider = entityType.Model.Provider;
        if (entityType.IsTemporal && (entityType.Get(EntityTypeFacets.PeriodStartProperty).Is(property.Name) || entityType.Get(EntityTypeFacets.PeriodEndProperty).Is(property.Name)))
        {
            return ValueGenerated.OnAddOrUpdate;
        }

        // An integer key would have to be unique across the tables of TPC. Providers that have strategies do not ask: some have a sequence for that.
        var hasStrategies = HasStrategies(provider, @event);
        if (!hasStrategies && entityType.FindMappingStrategy() == MappingStrategy.Tpc && property.IsPrimaryKey && IsInteger(property.ClrType) && !property.ClrType.Is("System.Byte"))
        {
            return null;
        }

        if (IsOrdinalOfJson(property, entityType))
        {
            return hasStrategies && (provider.Is(DatabaseProvider.PostgreSql) || (entityType.Model.EFVersion < 10 && provider.Is(DatabaseProvider.SqlServer)))
                ? ValueGenerated.OnAdd
                : ValueGenerated.OnAddOrUpdate;
        }

        if (!property.IsInTable)
        {
            return null;
        }

        // A key that is one column with the owner's has its default, unless it has one of its own. A strategy is that of the declaring type's table, and holds in no other (GetValueGenerationStrategy).
        var root = RootOf(property);
        return OfKey(property)
            ?? (IsSetInRow(PropertyFacets.ComputedColumnSql) ? ValueGenerated.OnAddOrUpdate
                : IsSetInRow(PropertyFacets.DefaultValue) || IsSetInRow(PropertyFacets.DefaultValueSql) ? ValueGenerated.OnAdd
                : !hasStrategies || !property.IsSet(PropertyFacets.ValueGenerationStrategy) || entityType.FindTableName().Is(name => name is null) ? null
                : property.Get(PropertyFacets.ValueGenerationStrategy).Is(ValueGenerationStrategy.Computed) ? ValueGenerated.OnAddOrUpdate
                : ValueGenerated.OnAdd);

        bool IsSetInRow(Facet facet) => property.IsSet(facet) || root.IsSet(facet);
    }

    /// <summary>
    /// Whether the provider's convention is the one that hears of it: SQL Server's has EF's place for all events, Npgsql's for all but two, Pomelo's for annotations
    /// (NpgsqlConventionSetBuilder, MySqlConventionSetBuilder).
    /// </summary>
    private static bool HasStrategies(Configured<DatabaseProvider> provider, ValueGenerationEvent @event) =>
        !provider.IsKnown || provider.Value switch
        {
            DatabaseProvider.SqlServer => true,
            DatabaseProvider.PostgreSql => @event != ValueGenerationEvent.ForeignKeyChanged,
            DatabaseProvider.MySql => @event == ValueGenerationEvent.Annotation,
            _ => false,
        };

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
