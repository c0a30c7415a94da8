using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableComplexProperty</c> and <c>IMutableComplexType</c>.</summary>
internal static class ComplexPropertyMetadataCalls
{
    private static readonly CallTable<TypeBaseBuilder> Types = new CallTable<TypeBaseBuilder>("IMutableComplexType", (type, reason) => type.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyComplexType", "IMutableTypeBase", "IReadOnlyTypeBase"],
        ["DisplayName"] = (type, _) => Value.Of(type.ClrType.ShortDisplayName),
        ["ShortName"] = (type, _) => Value.Of(type.ClrType.Name),
        ["SetContainerColumnName"] = (type, call) => type is ComplexTypeBuilder complex ? call.Set(complex.DeclaringComplexProperty, ComplexPropertyBuilder.JsonColumnName) : null,
        ["GetRootType"] = TypeBaseMetadataCalls.Beyond,
        ["GetDerivedTypes"] = TypeBaseMetadataCalls.Beyond,
        ["GetDerivedTypesInclusive"] = TypeBaseMetadataCalls.Beyond,
        ["GetDirectlyDerivedTypes"] = TypeBaseMetadataCalls.Beyond,
        ["GetDerivedProperties"] = TypeBaseMetadataCalls.Beyond,
        ["FindDiscriminatorProperty"] = TypeBaseMetadataCalls.Beyond,
        Harmless = ["SetContainerColumnType"],
    }
    .WithSetter("BaseType", (_, _, _) => false)
    .WithMember("ComplexProperty", type => type is ComplexTypeBuilder complex ? Wrap(complex.DeclaringComplexProperty) : null)
    .Including(TypeBaseMetadataCalls.Table, type => type);

    private static readonly CallTable<ComplexPropertyBuilder> Table = new CallTable<ComplexPropertyBuilder>(
        "IMutableComplexProperty",
        (property, reason) =>
        {
            property.MarkUnknown(reason);
            property.ComplexType.MarkUnknown(reason);
        })
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyComplexProperty", "IMutablePropertyBase", "IReadOnlyPropertyBase"],
        Harmless = ["SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetPropertyAccessMode", "SetField", "SetJsonPropertyName"],
    }
    .WithMember("Name", property => Value.Of(property.Name))
    .WithMember("ClrType", property => new TypeValue(property.ClrType))
    .WithMember("IsNullable", property => Value.Of(property.IsNullable))
    .WithMember("IsCollection", property => Value.Of(property.IsCollection))
    .WithMember("ComplexType", property => new BuilderValue<TypeBaseBuilder>(property.ComplexType, Types))
    .WithMember("DeclaringType", property => property.DeclaringType is EntityTypeBuilder entityType
        ? EntityTypeMetadataCalls.Wrap(entityType)
        : new BuilderValue<TypeBaseBuilder>(property.DeclaringType, Types))
    .WithMember("PropertyInfo", property => property.Member is { } member ? new PropertyInfoValue(member) : Value.Nothing)
    .WithSetter("FieldInfo", (_, _, _) => true)
    .WithSetter("IsNullable", (property, value, anchor) => value is Constant { Object: bool isNullable } && property.IsRequired(!isNullable, ConfigurationSource.Explicit, anchor));

    public static BuilderValue Wrap(ComplexPropertyBuilder property) => new BuilderValue<ComplexPropertyBuilder>(property, Table);

    public static BuilderValue Wrap(ComplexTypeBuilder type) => new BuilderValue<TypeBaseBuilder>(type, Types);

    public static SequenceValue Wrap(Func<IEnumerable<ComplexPropertyBuilder>> properties) => SequenceValue.Live(() => properties().Select(Wrap));
}
