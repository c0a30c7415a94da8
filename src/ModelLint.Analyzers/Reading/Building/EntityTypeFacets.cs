using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>What can be set on an entity type.</summary>
internal static class EntityTypeFacets
{
    public static readonly Facet<string?> TableName = new(nameof(TableName), keepsNull: true);
    public static readonly Facet<string?> Schema = new(nameof(Schema), keepsNull: true);
    public static readonly Facet<string?> ViewName = new(nameof(ViewName), keepsNull: true);
    public static readonly Facet<string?> ViewSchema = new(nameof(ViewSchema), keepsNull: true);
    public static readonly Facet<string?> SqlQuery = new(nameof(SqlQuery));
    public static readonly Facet<string?> FunctionName = new(nameof(FunctionName), keepsNull: true);
    public static readonly Facet<string?> JsonColumnName = new(nameof(JsonColumnName));
    public static readonly Facet<MappingStrategy?> MappingStrategy = new(nameof(MappingStrategy));
    public static readonly Facet<string?> DiscriminatorProperty = new(nameof(DiscriminatorProperty));
    public static readonly Facet<object?> DiscriminatorValue = new(nameof(DiscriminatorValue));
    public static readonly Facet<bool?> IsTableExcludedFromMigrations = new(nameof(IsTableExcludedFromMigrations));

    /// <summary>SQL Server's temporal tables: whether it is one, and the properties of its period.</summary>
    public static readonly Facet<bool?> IsTemporal = new(nameof(IsTemporal));
    public static readonly Facet<string?> PeriodStartProperty = new(nameof(PeriodStartProperty));
    public static readonly Facet<string?> PeriodEndProperty = new(nameof(PeriodEndProperty));

    /// <summary>SQL Server's memory-optimized tables, which have no clustered index.</summary>
    public static readonly Facet<bool?> IsMemoryOptimized = new(nameof(IsMemoryOptimized));
}
