using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Nothing in a memory-optimized table is clustered.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerMemoryOptimizedTablesConvention.cs
/// </summary>
internal sealed class SqlServerMemoryOptimizedTablesConvention : IEntityTypeAnnotationChangedConvention, IKeyAddedConvention, IIndexAddedConvention
{
    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet != EntityTypeFacets.IsMemoryOptimized)
        {
            return;
        }

        var isClustered = IsMemoryOptimized(entityType) ? false : null as bool?;
        foreach (var key in entityType.DeclaredKeys)
        {
            key.Set(KeyFacets.IsClustered, isClustered, ConfigurationSource.Convention);
        }

        foreach (var index in entityType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredIndexes).ToList())
        {
            index.Set(IndexFacets.IsClustered, isClustered, ConfigurationSource.Convention);
        }
    }

    public void ProcessKeyAdded(KeyBuilder key)
    {
        if (IsMemoryOptimized(key.DeclaringEntityType))
        {
            key.Set(KeyFacets.IsClustered, false, ConfigurationSource.Convention);
        }
    }

    public void ProcessIndexAdded(IndexBuilder index)
    {
        if (index.DeclaringEntityType.SelfAndBaseTypes.Any(IsMemoryOptimized))
        {
            index.Set(IndexFacets.IsClustered, false, ConfigurationSource.Convention);
        }
    }

    private static bool IsMemoryOptimized(EntityTypeBuilder entityType) => entityType.Get(EntityTypeFacets.IsMemoryOptimized).Is(true);
}
