using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ColumnBuilder</c> and <c>ViewColumnBuilder</c>: the column of a property in one table or view.</summary>
internal static class ColumnBuilderCalls
{
    private static readonly CallTable<ColumnBuilder> Table = new("ColumnBuilder", (column, reason) => column.Property.MarkUnknown(reason))
    {
        OtherNames = ["ViewColumnBuilder"],
        ["HasColumnName"] = (column, call) =>
        {
            column.Property.OverrideIn(column.Place, call.Setting<string?>());
            return call.Self;
        },
        ["UseIdentityColumn"] = (column, call) =>
        {
            column.Property.UseIdentityIn(column.Place);
            return call.Self;
        },
        Harmless = ["HasAnnotation", "UseAutoincrement"],
    };

    /// <summary><c>Property(…)</c> of the builder of a table or view.</summary>
    public static Value? Property(EntityTypeBuilder entityType, StoreObjectIdentifier? place, Call call)
    {
        var type = call.Argument(0) is LambdaValue ? null : call.TypeArgument;
        if (place is not { } known || call.Member() is not { } name || entityType.Property(name, type, ConfigurationSource.Explicit, call.Anchor) is not { } property)
        {
            return null;
        }

        property.OverrideIn(known);
        return new BuilderValue<ColumnBuilder>(new(property, known), Table) { TypeArguments = [property.ClrType] };
    }

    private sealed record ColumnBuilder(PropertyBuilder Property, StoreObjectIdentifier Place);
}
