using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// An integer key that the tables of a TPC hierarchy share takes its values from a sequence, by a default that EF writes.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerValueGenerationStrategyConvention.cs, and PostgreSQL's alike.
/// Left out: which sequence, since strategies that code chooses are not read; the default is unknown.
/// </summary>
internal sealed class SqlServerValueGenerationStrategyConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        if (model.Provider.IsKnown && model.Provider.Value is not (DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql))
        {
            return;
        }

        foreach (var root in model.EntityTypes.Where(entityType => entityType.BaseType is null && entityType.FindMappingStrategy() == MappingStrategy.Tpc))
        {
            foreach (var property in root.FindPrimaryKey()?.Properties ?? [])
            {
                if (property.Get(PropertyFacets.ValueGenerated).Is(ValueGenerated.OnAdd)
                    && !property.ClrType.Is("System.Guid")
                    && !property.IsSet(PropertyFacets.DefaultValue)
                    && !property.IsSet(PropertyFacets.DefaultValueSql)
                    && !property.IsSet(PropertyFacets.ComputedColumnSql))
                {
                    property.SetUnknown(PropertyFacets.DefaultValueSql, new Unknown($"The sequence that the key of '{root}' takes its values from is not read."), ConfigurationSource.Convention);
                }
            }
        }
    }
}
