using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IConventionPropertyBuilder</c>: it sets what nobody of a higher source has set, and else gives null.</summary>
internal static class ConventionPropertyBuilderCalls
{
    private static readonly CallTable<PropertyBuilder> Table = new CallTable<PropertyBuilder>("IConventionPropertyBuilder", (property, reason) => property.MarkUnknown(reason))
    {
        OtherNames = ["IConventionPropertyBaseBuilder"],
        ["HasMaxLength"] = (property, call) => call.Set(property, PropertyFacets.MaxLength),
        ["CanSetMaxLength"] = (property, call) => CanSet(property, PropertyFacets.MaxLength, call),
        ["HasPrecision"] = (property, call) => call.Set(property, PropertyFacets.Precision),
        ["CanSetPrecision"] = (property, call) => CanSet(property, PropertyFacets.Precision, call),
        ["HasScale"] = (property, call) => call.Set(property, PropertyFacets.Scale),
        ["CanSetScale"] = (property, call) => CanSet(property, PropertyFacets.Scale, call),
        ["IsUnicode"] = (property, call) => call.Set(property, PropertyFacets.IsUnicode),
        ["CanSetIsUnicode"] = (property, call) => CanSet(property, PropertyFacets.IsUnicode, call),
        ["IsFixedLength"] = (property, call) => call.Set(property, PropertyFacets.IsFixedLength),
        ["HasColumnName"] = (property, call) => call.Count == 1 ? call.Set(property, PropertyFacets.ColumnName) : null,
        ["HasColumnType"] = (property, call) => call.Set(property, PropertyFacets.ColumnType),
        ["CanSetColumnType"] = (property, call) => CanSet(property, PropertyFacets.ColumnType, call),
        ["HasDefaultValueSql"] = (property, call) => call.Set(property, PropertyFacets.DefaultValueSql, absent: ""),
        ["HasComputedColumnSql"] = (property, call) => call.Set(property, PropertyFacets.ComputedColumnSql, absent: ""),
        ["IsConcurrencyToken"] = (property, call) => call.Set(property, PropertyFacets.IsConcurrencyToken),
        ["ValueGenerated"] = (property, call) => call.Argument(0) is Constant { Object: int generated }
            ? property.Set(PropertyFacets.ValueGenerated, (ValueGenerated)generated, call.Source, call.Anchor) ? call.Self : Value.Nothing
            : null,
        ["IsRequired"] = (property, call) => call.TryGet(0, out bool? required) ? property.IsRequired(required, call.Source, call.Anchor) ? call.Self : Value.Nothing : null,
        Sets = new()
        {
            ["HasMaxLength"] = [PropertyFacets.MaxLength],
            ["HasPrecision"] = [PropertyFacets.Precision],
            ["HasScale"] = [PropertyFacets.Scale],
            ["IsUnicode"] = [PropertyFacets.IsUnicode],
            ["IsFixedLength"] = [PropertyFacets.IsFixedLength],
            ["HasColumnType"] = [PropertyFacets.ColumnType],
            ["HasDefaultValueSql"] = [PropertyFacets.DefaultValueSql, PropertyFacets.ValueGenerated],
            ["HasComputedColumnSql"] = [PropertyFacets.ComputedColumnSql, PropertyFacets.ValueGenerated],
            ["IsConcurrencyToken"] = [PropertyFacets.IsConcurrencyToken],
        },
        Harmless = ["HasAnnotation", "HasNonNullAnnotation", "HasNoAnnotation", "HasComment", "HasColumnOrder", "UseCollation", "HasField", "UsePropertyAccessMode", "HasValueComparer", "HasSentinel"],
    }
    .WithMember("Metadata", PropertyMetadataCalls.Wrap)
    .WithMember("ModelBuilder", property => ConventionModelBuilderCalls.Wrap(property.Model));

    public static BuilderValue Wrap(PropertyBuilder property) => new BuilderValue<PropertyBuilder>(property, Table);

    private static Value CanSet<T>(PropertyBuilder property, Facet<T> facet, Call call) =>
        call.Setting<T>() is { IsKnown: true, Value: var value } && property.Get(facet).IsKnown ? Value.Of(property.CanSet(facet, value, call.Source)) : call.Unknown("whether this can be set is not known");
}
