using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A hierarchy is TPT where a derived type has a table of its own; its tables are linked by foreign keys, and it needs no discriminator.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/EntityTypeHierarchyMappingConvention.cs
/// </summary>
internal sealed class EntityTypeHierarchyMappingConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        var roots = new List<EntityTypeBuilder>();
        var nonTphRoots = new List<EntityTypeBuilder>();
        foreach (var entityType in model.EntityTypes.Where(entityType => entityType.BaseType is not null).ToList())
        {
            var root = entityType.RootType;
            roots.Add(root);
            var strategy = entityType.Get(EntityTypeFacets.MappingStrategy) is { IsKnown: true, Value: { } own } ? own
                : root.Get(EntityTypeFacets.MappingStrategy) is { IsKnown: true, Value: { } ofRoot } ? ofRoot
                : (MappingStrategy?)null;
            if (strategy is null && root.SourceOf(EntityTypeFacets.DiscriminatorProperty) == ConfigurationSource.Explicit)
            {
                root.UseMappingStrategy(MappingStrategy.Tph, ConfigurationSource.Convention);
                continue;
            }

            if (strategy == MappingStrategy.Tpc)
            {
                nonTphRoots.Add(root);
                continue;
            }

            if (!entityType.FindTableName().Is(name => name is null))
            {
                if (strategy is null && HasOtherTable(entityType, entityType.BaseType!))
                {
                    strategy = MappingStrategy.Tpt;
                    root.UseMappingStrategy(MappingStrategy.Tpt, ConfigurationSource.Convention);
                }

                if (strategy == MappingStrategy.Tpt)
                {
                    LinkToBase(entityType);
                    nonTphRoots.Add(root);
                    continue;
                }
            }

            if (entityType.FindViewName() is { IsKnown: true, Value: { } view } && !entityType.BaseType!.FindViewName().Is(view))
            {
                nonTphRoots.Add(root);
            }
        }

        foreach (var root in nonTphRoots.Distinct())
        {
            root.HasNoDiscriminator(ConfigurationSource.Convention);
        }

        foreach (var root in roots.Distinct().Except(nonTphRoots))
        {
            root.UseMappingStrategy(MappingStrategy.Tph, ConfigurationSource.Convention);
        }
    }

    // A naming plug-in renames alike what is named alike.
    private static bool HasOtherTable(EntityTypeBuilder entityType, EntityTypeBuilder baseType) =>
        Differ(entityType.FindTableName(), baseType.FindTableName()) || Differ(entityType.FindSchema(), baseType.FindSchema());

    private static bool Differ(Configured<string?> left, Configured<string?> right) =>
        left.IsKnown && right.IsKnown ? left.Value != right.Value : left.IsKnown != right.IsKnown;

    private static void LinkToBase(EntityTypeBuilder entityType)
    {
        if (entityType.FindPrimaryKey() is not { } key || entityType.IsLinkedToBase)
        {
            return;
        }

        var mapped = entityType.BaseType;
        while (mapped is not null && mapped.FindTableName().Is(name => name is null))
        {
            mapped = mapped.BaseType;
        }

        if (mapped is not null)
        {
            entityType.HasRelationship(mapped, key.Properties, key, ConfigurationSource.Convention)?.SetIsUnique(true, ConfigurationSource.Convention);
        }
    }
}
