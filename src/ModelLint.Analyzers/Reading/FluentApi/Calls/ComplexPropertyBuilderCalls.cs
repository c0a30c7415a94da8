using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ComplexPropertyBuilder</c> and <c>ComplexCollectionBuilder</c>.</summary>
internal static class ComplexPropertyBuilderCalls
{
    private static readonly CallTable<ComplexPropertyBuilder> Table = new CallTable<ComplexPropertyBuilder>(
        "ComplexPropertyBuilder",
        (property, reason) =>
        {
            property.MarkUnknown(reason);
            property.ComplexType.MarkUnknown(reason);
        })
    {
        OtherNames = ["ComplexCollectionBuilder"],
        ["IsRequired"] = (property, call) => call.TryGet(0, out bool required) || call.Count == 0
            ? property.IsRequired(call.Count == 0 || required, ConfigurationSource.Explicit, call.Anchor) ? call.Self : null
            : null,
        ["ToJson"] = (property, call) => call.Set(property, ComplexPropertyBuilder.JsonColumnName, absent: property.Name),
        Harmless = ["HasField", "UsePropertyAccessMode", "HasPropertyAnnotation", "HasTypeAnnotation", "UseDefaultPropertyAccessMode", "HasChangeTrackingStrategy", "HasColumnType", "HasJsonPropertyName"],
    }
    .WithMember("Metadata", ComplexPropertyMetadataCalls.Wrap)
    .Including(PropertyCalls.Table, property => (TypeBaseBuilder)property.ComplexType);

    public static BuilderValue Wrap(ComplexPropertyBuilder property) =>
        new BuilderValue<ComplexPropertyBuilder>(property, Table) { TypeArguments = [property.ComplexType.ClrType] };
}
