using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ViewBuilder</c>, the argument of <c>ToView(name, v => …)</c>; and <c>SplitTableBuilder</c>.</summary>
internal static class ViewBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Views = new("ViewBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationViewBuilder"],
        // Where there is a table as well, the column is called as in the table.
        ["Property"] = (entityType, call) => entityType.FindTableName().Is(table => table is null) ? ColumnBuilderCalls.Column(entityType, call) : InertBuilderValue.Instance,
        Harmless = ["HasAnnotation"],
    };

    private static readonly CallTable<EntityTypeBuilder> SplitTables = new("SplitTableBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationSplitTableBuilder"],
        ["Property"] = (entityType, call) =>
        {
            if (call.Member() is not { } name)
            {
                return null;
            }

            entityType.FindProperty(name)?.MoveToSplitTable();
            return InertBuilderValue.Instance;
        },
        ["HasTrigger"] = (_, _) => InertBuilderValue.Instance,
        Harmless = ["HasAnnotation", "ExcludeFromMigrations", "UseSqlOutputClause", "UseSqlReturningClause"],
    };

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Views);

    public static BuilderValue WrapSplitTable(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, SplitTables);
}
