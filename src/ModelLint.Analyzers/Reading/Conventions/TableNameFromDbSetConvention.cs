using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The table of a type with exactly one <c>DbSet</c> is called as that property.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/TableNameFromDbSetConvention.cs
/// </summary>
internal sealed class TableNameFromDbSetConvention :
    IEntityTypeAddedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IEntityTypeAnnotationChangedConvention,
    IModelFinalizingConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        if (entityType.BaseType is null || !IsTph(entityType))
        {
            SetTableName(entityType);
        }
    }

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is null && newBaseType is not null && IsTph(entityType))
        {
            RemoveTableName(entityType);
        }
        else if (previousBaseType is not null && newBaseType is null)
        {
            SetTableName(entityType);
        }
    }

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet != EntityTypeFacets.MappingStrategy || IsTph(entityType))
        {
            return;
        }

        foreach (var derived in entityType.SelfAndDerivedTypes.ToList())
        {
            SetTableName(derived);
        }
    }

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes)
        {
            if (SetNameOf(entityType) is null)
            {
                continue;
            }

            var strategy = entityType.FindMappingStrategy();
            if (entityType.IsSet(EntityTypeFacets.ViewName)
                || (strategy == MappingStrategy.Tpc && entityType.IsAbstract)
                || (strategy == MappingStrategy.Tph && entityType.BaseType is not null))
            {
                RemoveTableName(entityType);
            }
        }
    }

    private static void SetTableName(EntityTypeBuilder entityType)
    {
        if (SetNameOf(entityType) is not { } name)
        {
            return;
        }

        if (entityType.Model.NamesUnknown is { } reason)
        {
            entityType.SetUnknown(EntityTypeFacets.TableName, reason, ConfigurationSource.Convention);
        }
        else
        {
            // EF 8 leaves the cutting of these names to the database.
            var tableName = entityType.Model.EFVersion == 8 ? name : entityType.Model.Identifiers.Truncate(name);
            entityType.Set(EntityTypeFacets.TableName, tableName, ConfigurationSource.Convention);
        }
    }

    private static void RemoveTableName(EntityTypeBuilder entityType) => entityType.Unset(EntityTypeFacets.TableName, ConfigurationSource.Convention);

    private static string? SetNameOf(EntityTypeBuilder entityType) =>
        !entityType.HasSharedClrType && entityType.Model.SetNamesOf(entityType.ClrType) is { Count: 1 } names ? names[0] : null;

    private static bool IsTph(EntityTypeBuilder entityType) => (entityType.FindMappingStrategy() ?? MappingStrategy.Tph) == MappingStrategy.Tph;
}
