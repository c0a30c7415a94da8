using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableProperty</c>.</summary>
internal static class PropertyMetadataCalls
{
    private static readonly CallTable<PropertyBuilder> Table = new CallTable<PropertyBuilder>("IMutableProperty", (property, reason) => property.MarkUnknown(reason))
    {
        OtherNames = ["IReadOnlyProperty", "IMutablePropertyBase", "IReadOnlyPropertyBase", "IConventionProperty", "IProperty"],
        ["SetMaxLength"] = (property, call) => call.Set(property, PropertyFacets.MaxLength),
        ["GetMaxLength"] = (property, call) => Get(property.Get(PropertyFacets.MaxLength), call),
        ["SetPrecision"] = (property, call) => call.Set(property, PropertyFacets.Precision),
        ["GetPrecision"] = (property, call) => Get(property.Get(PropertyFacets.Precision), call),
        ["SetScale"] = (property, call) => call.Set(property, PropertyFacets.Scale),
        ["GetScale"] = (property, call) => Get(property.Get(PropertyFacets.Scale), call),
        ["SetIsUnicode"] = (property, call) => call.Set(property, PropertyFacets.IsUnicode),
        ["IsUnicode"] = (property, call) => Get(property.Get(PropertyFacets.IsUnicode), call),
        ["SetIsFixedLength"] = (property, call) => call.Set(property, PropertyFacets.IsFixedLength),
        ["SetColumnName"] = (property, call) => call.Set(property, PropertyFacets.ColumnName),
        ["SetColumnType"] = (property, call) => call.Set(property, PropertyFacets.ColumnType),
        ["SetDefaultValueSql"] = (property, call) => call.Set(property, PropertyFacets.DefaultValueSql),
        ["SetComputedColumnSql"] = (property, call) => call.Set(property, PropertyFacets.ComputedColumnSql),
        ["SetProviderClrType"] = (property, call) =>
        {
            property.Set(PropertyFacets.ProviderClrType, ProviderTypes.Of(call, property.ClrType));
            return call.Self;
        },
        ["SetValueConverter"] = (property, call) =>
        {
            property.Set(PropertyFacets.ProviderClrType, ProviderTypes.Of(call, property.ClrType));
            return call.Self;
        },
        ["GetColumnName"] = (property, call) =>
            property.Get(PropertyFacets.ColumnName) is { IsKnown: true, Value: { } name } ? Value.Of(name) : call.Unknown("a name that a convention gives is not followed"),
        ["GetColumnType"] = (property, call) =>
            property.Get(PropertyFacets.ColumnType) is { IsKnown: true, Value: { } type } ? Value.Of(type) : call.Unknown("a column type that the provider chooses is not followed"),
        ["IsKey"] = (property, _) => Value.Of(property.IsKey),
        ["IsPrimaryKey"] = (property, _) => Value.Of(property.IsPrimaryKey),
        ["IsForeignKey"] = (property, _) => Value.Of(property.IsForeignKey),
        ["IsShadowProperty"] = (property, _) => Value.Of(property.IsShadowProperty),
        Harmless =
        [
            "SetAnnotation", "AddAnnotation", "SetComment", "SetCollation", "SetColumnOrder", "SetValueComparer", "SetPropertyAccessMode", "SetField",
            "SetBeforeSaveBehavior", "SetAfterSaveBehavior", "SetValueGeneratorFactory", "SetSentinel", "SetProviderValueComparer",
        ],
    }
    .WithMember("Name", property => Value.Of(property.Name))
    .WithMember("ClrType", property => new TypeValue(property.ClrType))
    .WithSetter("IsNullable", (property, value, anchor) => value is Constant { Object: bool isNullable } && property.IsRequired(!isNullable, ConfigurationSource.Explicit, anchor))
    .WithSetter("ValueGenerated", (property, value, anchor) => value is Constant { Object: int generated } && property.Set(PropertyFacets.ValueGenerated, (ValueGenerated)generated, ConfigurationSource.Explicit, anchor))
    .WithSetter("IsConcurrencyToken", (property, value, anchor) => value is Constant { Object: bool isToken } && property.Set(PropertyFacets.IsConcurrencyToken, isToken, ConfigurationSource.Explicit, anchor));

    public static BuilderValue Wrap(PropertyBuilder property) => new BuilderValue<PropertyBuilder>(property, Table);

    public static SequenceValue Wrap(IEnumerable<PropertyBuilder> properties) => new(properties.Select(Wrap).ToArray());

    private static Value Get<T>(Configured<T> facet, Call call) => facet.IsKnown ? Value.Of(facet.Value) : call.Unknown("this is not known of the property");
}
