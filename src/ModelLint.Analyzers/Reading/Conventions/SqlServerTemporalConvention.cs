using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A temporal table has two columns for the period, shadow properties where nobody declares them; so has the join table between two of them.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerTemporalConvention.cs
/// Left out: the history table.
/// </summary>
internal sealed class SqlServerTemporalConvention : IEntityTypeAnnotationChangedConvention, ISkipNavigationForeignKeyChangedConvention
{
    private const string DefaultPeriodStart = "PeriodStart";
    private const string DefaultPeriodEnd = "PeriodEnd";

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet == EntityTypeFacets.IsTemporal)
        {
            if (!entityType.Model.Provider.IsKnown)
            {
                entityType.MarkUnknown(entityType.Model.Provider.Reason!);
                return;
            }

            SetPeriods(entityType);
            foreach (var navigation in entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredSkipNavigations).ToList())
            {
                SetJoinIsTemporal(navigation);
            }
        }
        else if (facet == EntityTypeFacets.PeriodStartProperty)
        {
            SetPeriodProperty(entityType, EntityTypeFacets.PeriodStartProperty, oldValue as string);
        }
        else if (facet == EntityTypeFacets.PeriodEndProperty)
        {
            SetPeriodProperty(entityType, EntityTypeFacets.PeriodEndProperty, oldValue as string);
        }
    }

    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey) =>
        SetJoinIsTemporal(navigation);

    private static void SetPeriods(EntityTypeBuilder entityType)
    {
        var isTemporal = entityType.IsTemporal;
        foreach (var (period, name) in new[] { (EntityTypeFacets.PeriodStartProperty, DefaultPeriodStart), (EntityTypeFacets.PeriodEndProperty, DefaultPeriodEnd) })
        {
            if (!isTemporal)
            {
                entityType.Set(period, null, ConfigurationSource.Convention);
            }
            else if (!entityType.IsSet(period))
            {
                entityType.Set(period, name, ConfigurationSource.Convention);
            }
        }
    }

    /// <param name="entityType">The temporal type.</param>
    /// <param name="period">The end of the period.</param>
    /// <param name="oldName">What it was called before.</param>
    private static void SetPeriodProperty(EntityTypeBuilder entityType, Facet<string?> period, string? oldName)
    {
        var name = entityType.Get(period) is { IsKnown: true, Value: { } value } ? value : null;
        if (oldName is not null && entityType.FindProperty(oldName) is { } old)
        {
            entityType.RemoveUnusedImplicitProperties([old]);
        }

        if (name is not null)
        {
            var property = entityType.Property(name, entityType.Model.Types.FindByMetadataName("System.DateTime"), ConfigurationSource.Convention);
            property?.Set(PropertyFacets.ColumnName, name, ConfigurationSource.Convention);
            property?.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate, ConfigurationSource.Convention);
        }
    }

    private static void SetJoinIsTemporal(SkipNavigationBuilder navigation)
    {
        if (navigation is { DeclaringEntityType.IsTemporal: true, Inverse.DeclaringEntityType.IsTemporal: true, JoinEntityType: { HasSharedClrType: true, IsTemporal: false, Source: ConfigurationSource.Convention } join })
        {
            join.Set(EntityTypeFacets.IsTemporal, true, ConfigurationSource.Convention);
        }
    }
}
