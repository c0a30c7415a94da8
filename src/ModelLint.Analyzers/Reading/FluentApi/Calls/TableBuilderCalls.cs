using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>TableBuilder</c>, the argument of <c>ToTable(t => …)</c>.</summary>
internal static class TableBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new CallTable<EntityTypeBuilder>("TableBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationTableBuilder"],
        ["HasCheckConstraint"] = HasCheckConstraint,
        ["ExcludeFromMigrations"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsTableExcludedFromMigrations, absent: true),
        Inert = ["HasTrigger"],
        ["IsTemporal"] = TemporalTableBuilderCalls.IsTemporal,
        ["Property"] = ColumnBuilderCalls.Column,
        Harmless = ["HasComment", "HasAnnotation", "IsMemoryOptimized", "UseSqlOutputClause", "UseSqlReturningClause"],
    }
    .WithMember("Metadata", EntityTypeMetadataCalls.Wrap);

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table) { TypeArguments = [entityType.ClrType] };

    public static Value? HasCheckConstraint(EntityTypeBuilder entityType, Call call)
    {
        if (call.String(0) is not { } name)
        {
            return null;
        }

        return entityType.HasCheckConstraint(name, call.Setting<string?>(1), ConfigurationSource.Explicit, call.Anchor) is { } check
            ? CheckConstraintBuilderCalls.Wrap(check)
            : InertBuilderValue.Instance;
    }
}
