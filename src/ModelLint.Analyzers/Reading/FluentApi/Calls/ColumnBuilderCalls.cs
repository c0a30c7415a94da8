using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ColumnBuilder</c> and <c>ViewColumnBuilder</c>: the column of a property in one table or view.</summary>
internal static class ColumnBuilderCalls
{
    private static readonly CallTable<ColumnOf> Table = new("ColumnBuilder", (column, reason) => column.Property.MarkUnknown(reason))
    {
        OtherNames = ["ViewColumnBuilder"],
        ["HasColumnName"] = HasColumnName,
        Harmless = ["HasAnnotation", "UseIdentityColumn", "UseAutoincrement"],
    };

    /// <summary><c>Property(…)</c> of the table or view of an entity type.</summary>
    public static Value? Column(EntityTypeBuilder entityType, Call call) =>
        call.Member() is not { } name ? null
        : entityType.FindProperty(name) is { } property ? new BuilderValue<ColumnOf>(new(property, entityType), Table)
        : InertBuilderValue.Instance;

    /// <summary>A name in that table alone: a property of a base class has its own column in the base's.</summary>
    private static Value HasColumnName(ColumnOf column, Call call)
    {
        if (call.Setting<string?>() is { IsKnown: true, Value: { } name })
        {
            column.Property.OverrideColumnName(column.EntityType, name);
            return call.Self;
        }

        return call.Set(column.Property, PropertyFacets.ColumnName);
    }

    private sealed record ColumnOf(PropertyBuilder Property, EntityTypeBuilder EntityType);
}
