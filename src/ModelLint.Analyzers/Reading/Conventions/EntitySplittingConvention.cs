using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The tables of a split entity type are linked by a foreign key of its primary key to itself.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/EntitySplittingConvention.cs
/// </summary>
internal sealed class EntitySplittingConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes.Where(entityType => entityType.MappingFragments.Count > 0).ToList())
        {
            if (!entityType.FindTableName().Is(name => name is null)
                && entityType.FindPrimaryKey() is { } key
                && !entityType.IsLinkedToBase)
            {
                entityType.HasRelationship(entityType, key.Properties, key, ConfigurationSource.Convention)?.SetIsUnique(true, ConfigurationSource.Convention)?.SetIsRequiredDependent(true, ConfigurationSource.Convention);
            }
        }
    }
}
