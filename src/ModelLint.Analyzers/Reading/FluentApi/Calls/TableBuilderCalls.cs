using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>TableBuilder</c>, the argument of <c>ToTable(t => …)</c>, and <c>SplitTableBuilder</c>.</summary>
internal static class TableBuilderCalls
{
    private static readonly CallTable<TableBuilder> Table = new CallTable<TableBuilder>("TableBuilder", (table, reason) => table.EntityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationTableBuilder"],
        ["HasCheckConstraint"] = (table, call) => HasCheckConstraint(table.EntityType, call),
        ["ExcludeFromMigrations"] = (table, call) => call.Set(table.EntityType, EntityTypeFacets.IsTableExcludedFromMigrations, absent: true),
        Inert = ["HasTrigger"],
        ["IsTemporal"] = (table, call) => TemporalTableBuilderCalls.IsTemporal(table.EntityType, call),
        ["Property"] = (table, call) => ColumnBuilderCalls.Property(table.EntityType, table.Table, call),
        ["IsMemoryOptimized"] = (table, call) => call.Set(table.EntityType, EntityTypeFacets.IsMemoryOptimized, absent: true),
        Harmless = ["HasComment", "HasAnnotation", "UseSqlOutputClause", "UseSqlReturningClause"],
    }
    .WithMember("Metadata", table => EntityTypeMetadataCalls.Wrap(table.EntityType));

    private static readonly CallTable<TableBuilder> SplitTable = new CallTable<TableBuilder>("SplitTableBuilder", (table, reason) => table.EntityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationSplitTableBuilder"],
        Inert = ["HasTrigger"],
        ["Property"] = (table, call) => ColumnBuilderCalls.Property(table.EntityType, table.Table, call),
        Harmless = ["ExcludeFromMigrations", "HasAnnotation", "UseSqlOutputClause", "UseSqlReturningClause"],
    }
    .WithMember("Metadata", table => EntityTypeMetadataCalls.Wrap(table.EntityType));

    public static BuilderValue Wrap(EntityTypeBuilder entityType, StoreObjectIdentifier? table) => Wrap(entityType, table, Table);

    public static BuilderValue WrapSplit(EntityTypeBuilder entityType, StoreObjectIdentifier table) => Wrap(entityType, table, SplitTable);

    public static Value? HasCheckConstraint(EntityTypeBuilder entityType, Call call)
    {
        if (call.String(0) is not { } name)
        {
            return null;
        }

        return entityType.HasCheckConstraint(name, call.Setting<string?>(1), call.Source, call.Anchor) is { } check
            ? CheckConstraintBuilderCalls.Wrap(check)
            : InertBuilderValue.Instance;
    }

    private static BuilderValue<TableBuilder> Wrap(EntityTypeBuilder entityType, StoreObjectIdentifier? table, CallTable<TableBuilder> calls) =>
        new(new(entityType, table), calls) { TypeArguments = [entityType.ClrType] };

    private sealed record TableBuilder(EntityTypeBuilder EntityType, StoreObjectIdentifier? Table);
}
