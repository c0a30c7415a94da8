using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
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
        ["HasDiscriminator"] = HasDiscriminator,
        Harmless = ["HasField", "UsePropertyAccessMode", "HasPropertyAnnotation", "HasTypeAnnotation", "UseDefaultPropertyAccessMode", "HasChangeTrackingStrategy", "HasColumnType", "HasJsonPropertyName"],
    }
    .WithMember("Metadata", ComplexPropertyMetadataCalls.Wrap)
    .Including(PropertyCalls.Table, property => (TypeBaseBuilder)property.ComplexType);

    // EF Core 10. The values tell nothing apart yet: a complex type has no derived ones.
    private static Value? HasDiscriminator(ComplexPropertyBuilder property, Call call)
    {
        var name = call.Count == 0 ? "Discriminator" : call.Member();
        var type = call.Argument(0) is LambdaValue ? null : call.TypeArgument ?? property.Model.Types.String;
        if (name is null || property.ComplexType.Property(name, type, ConfigurationSource.Convention) is not { } discriminator)
        {
            return null;
        }

        discriminator.IsRequired(true, ConfigurationSource.Convention);
        return InertBuilderValue.Instance;
    }

    public static BuilderValue Wrap(ComplexPropertyBuilder property) =>
        new BuilderValue<ComplexPropertyBuilder>(property, Table) { TypeArguments = [property.ComplexType.ClrType] };
}
