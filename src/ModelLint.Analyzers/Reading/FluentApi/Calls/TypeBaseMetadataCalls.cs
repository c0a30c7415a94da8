using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableTypeBase</c>: the properties and complex properties of an entity type or a complex type.</summary>
internal static class TypeBaseMetadataCalls
{
    public static readonly CallTable<TypeBaseBuilder> Table = new CallTable<TypeBaseBuilder>("", (type, reason) => type.MarkUnknown(reason))
    {
        ["GetProperties"] = (type, _) => PropertyMetadataCalls.Wrap(() => PropertiesOf(type)),
        ["GetDeclaredProperties"] = (type, _) => PropertyMetadataCalls.Wrap(() => type.DeclaredProperties),
        ["FindProperty"] = (type, call) => Find(call, type.FindProperty),
        ["GetProperty"] = (type, call) => Find(call, type.FindProperty),
        ["FindDeclaredProperty"] = (type, call) => Find(call, type.FindDeclaredProperty),
        ["FindProperties"] = (type, call) =>
            call.Members() is not { } names ? call.Unknown("these properties are not known", call.Self)
            : names.All(name => type.FindProperty(name) is not null) ? PropertyMetadataCalls.Wrap(() => names.Select(type.FindProperty).OfType<PropertyBuilder>())
            : Value.Nothing,
        ["AddProperty"] = AddProperty,
        ["AddIndexerProperty"] = AddProperty,
        ["RemoveProperty"] = (type, call) =>
        {
            var property = call.Element<PropertyBuilder>() ?? (call.String(0) is { } name ? type.FindProperty(name) : null);
            return property is not null && type.RemoveProperty(property, ConfigurationSource.Explicit) ? PropertyMetadataCalls.Wrap(property) : null;
        },
        ["AddIgnored"] = (type, call) => call.String(0) is { } name && Done(type.Ignore(name, ConfigurationSource.Explicit, call.Anchor)) ? Value.Of(name) : null,
        ["IsIgnored"] = (type, call) => call.String(0) is { } name ? Value.Of(type.FindIgnoredSource(name) is not null) : call.Unknown("this name is not known"),
        ["GetComplexProperties"] = (type, _) => ComplexPropertyMetadataCalls.Wrap(() => ComplexPropertiesOf(type)),
        ["GetDeclaredComplexProperties"] = (type, _) => ComplexPropertyMetadataCalls.Wrap(() => type.DeclaredComplexProperties),
        ["FindComplexProperty"] = (type, call) => FindComplex(call, type.FindComplexProperty),
        ["FindDeclaredComplexProperty"] = (type, call) => FindComplex(call, type.FindDeclaredComplexProperty),
        ["GetIgnoredMembers"] = (type, _) => new SequenceValue(type.IgnoredMembers.Select(Value.Of).ToArray()),
        ["GetMembers"] = Beyond,
        ["GetDeclaredMembers"] = Beyond,
        ["FindMember"] = Beyond,
        ["FindMembersInHierarchy"] = Beyond,
        ["GetDerivedComplexProperties"] = Beyond,
        Harmless =
        [
            "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "AddRuntimeAnnotation", "SetRuntimeAnnotation", "SetOrRemoveAnnotation",
            "SetPropertyAccessMode", "SetNavigationAccessMode", "SetChangeTrackingStrategy", "SetJsonPropertyName", "UseEagerSnapshots", "CheckContains", "ShortNameChain",
        ],
    }
    .WithMember("ClrType", type => new TypeValue(type.ClrType))
    .WithMember("Name", type => Value.Of(type.Name))
    .WithMember("IsPropertyBag", type => Value.Of(type.IsPropertyBag))
    .WithMember("ContainingEntityType", type => EntityTypeMetadataCalls.Wrap(type.ContainingEntityType))
    .WithMember("Model", type => ModelMetadataCalls.Wrap(type.Model));

    /// <summary>Elements anywhere in the model that are not followed: what is done to them may be done to any.</summary>
    public static Value Beyond(ModelElement element, Call call) => call.Unknown($"what '{call.Method}' gives is not followed", ModelMetadataCalls.Wrap(element.Model));

    private static IEnumerable<PropertyBuilder> PropertiesOf(TypeBaseBuilder type) => type is EntityTypeBuilder entityType ? entityType.Properties : type.DeclaredProperties;

    private static IEnumerable<ComplexPropertyBuilder> ComplexPropertiesOf(TypeBaseBuilder type) =>
        type is EntityTypeBuilder entityType ? entityType.SelfAndBaseTypes.SelectMany(each => each.DeclaredComplexProperties) : type.DeclaredComplexProperties;

    /// <summary>By name or by <c>MemberInfo</c>.</summary>
    private static Value Find(Call call, Func<string, PropertyBuilder?> find) =>
        call.MemberName(0) is not { } name ? call.Unknown("this property is not known", call.Self)
        : find(name) is { } property ? PropertyMetadataCalls.Wrap(property)
        : Value.Nothing;

    private static Value FindComplex(Call call, Func<string, ComplexPropertyBuilder?> find) =>
        call.MemberName(0) is not { } name ? call.Unknown("this property is not known", call.Self)
        : find(name) is { } property ? ComplexPropertyMetadataCalls.Wrap(property)
        : Value.Nothing;

    /// <summary>The forms (name), (name, type), (name, type, memberInfo), (memberInfo).</summary>
    private static Value? AddProperty(TypeBaseBuilder type, Call call)
    {
        var name = call.MemberName(0);
        var clrType = (call.Argument(1) as TypeValue)?.Type;
        return name is not null && (call.Count == 1 || clrType is not null) && type.Property(name, clrType, ConfigurationSource.Explicit, call.Anchor) is { } property
            ? PropertyMetadataCalls.Wrap(property)
            : null;
    }

    private static bool Done(bool _) => true;
}
