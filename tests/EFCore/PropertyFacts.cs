using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

internal static class PropertyFacts
{
    /// <summary>The properties that a type declares, and those of its complex types.</summary>
    public static IEnumerable<Fact> Of(ITypeBase type, string path)
    {
        foreach (var property in type.GetDeclaredProperties())
            yield return Property(property, path);

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            var complexPath = $"{path}.{complex.Name}";
            yield return Fact.About("complex", complexPath)
                .With("type", ClrName.Of(complex.ComplexType.ClrType))
                .With("nullable", complex.IsNullable)
                .With("collection", complex.IsCollection)
                .With("json", JsonColumn(complex));
            foreach (var fact in Of(complex.ComplexType, complexPath))
                yield return fact;
        }
    }

    private static Fact Property(IProperty property, string path)
    {
        var mapping = property.GetRelationalTypeMapping();
        return Fact.About("property", $"{path}.{property.Name}")
            .With("type", ClrName.Of(property.ClrType))
            .With("providerType", ClrName.Of(Unwrap(mapping.Converter?.ProviderClrType ?? mapping.ClrType)))
            .With("nullable", property.IsNullable)
            .With("shadow", property.IsShadowProperty())
            .With("maxLength", property.GetMaxLength())
            .With("precision", property.GetPrecision())
            .With("scale", property.GetScale())
            .With("unicode", property.IsUnicode())
            .With("fixedLength", property.IsFixedLength())
            .With("concurrency", property.IsConcurrencyToken)
            .With("generated", property.ValueGenerated)
            .With("column", Column(property))
            .With("columnType", property.FindAnnotation(RelationalAnnotationNames.ColumnType)?.Value)
            .With("storeType", Column(property) is null ? null : property.GetColumnType())
            .With("default", property.TryGetDefaultValue(out var value) ? value : null)
            .With("defaultSql", property.GetDefaultValueSql())
            .With("computedSql", property.GetComputedColumnSql())
            .With("collection", property.IsPrimitiveCollection)
            .With("nativeEnum", mapping.GetType().Name == "NpgsqlEnumTypeMapping" || (Unwrap(property.ClrType).IsEnum && mapping.StoreType.StartsWith("enum", StringComparison.OrdinalIgnoreCase)))
            .With("converted", ConverterOf(property) is not null || property.FindAnnotation("ProviderClrType")?.Value is not null)
            .With("converter", ConverterOf(property) is { } converter ? ClrName.Of(converter).Split('<')[0] : null)
            .With("nullableInCode", IsNullableInCode(property))
            .With("attributes", AttributesOf(property));
    }

    /// <summary>
    /// The class that was given, as an instance or by its type; what EF Core chooses itself is not kept on the property. One that a package keeps to itself is just a converter.
    /// </summary>
    private static Type? ConverterOf(IProperty property) =>
        (property.FindAnnotation("ValueConverterType")?.Value as Type ?? property.FindAnnotation("ValueConverter")?.Value?.GetType()) switch
        {
            { IsNestedPrivate: true, Namespace: "Microsoft.AspNetCore.Identity.EntityFrameworkCore" } converter => converter.BaseType,
            var converter => converter,
        };

    /// <summary>
    /// What the mapped type says of the member that EF Core maps. EF Core's <c>NonNullableConventionBase</c> asks the member as it found it,
    /// which an expression gives it without the type arguments of a base class: that shows in what is required. Nothing where nulls of the column go to
    /// a field that can be null, which the property makes something else of.
    /// </summary>
    private static bool? IsNullableInCode(IProperty property) =>
        MemberOf(property) is not { } member ? null
        : IsNullableInCode(property, member, property.ClrType) is not false ? IsNullableInCode(property, member, property.ClrType)
        : property is { IsNullable: true, FieldInfo: { } field } && !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && IsNullableInCode(property, field, field.FieldType) == true ? null
        : false;

    private static bool? IsNullableInCode(IProperty property, MemberInfo member, Type type) =>
        type.IsValueType ? type != Unwrap(type)
        : (member switch
        {
            PropertyInfo found => new NullabilityInfoContext().Create(
                property.DeclaringType.ClrType.GetRuntimeProperties().FirstOrDefault(found.HasSameMetadataDefinitionAs) ?? found),
            FieldInfo field => new NullabilityInfoContext().Create(field),
            _ => null,
        })?.ReadState switch
        {
            NullabilityState.NotNull => false,
            NullabilityState.Nullable => true,
            _ => null,
        };

    private static IEnumerable<string> AttributesOf(IProperty property) =>
        (MemberOf(property) is { } member ? Attribute.GetCustomAttributes(member, inherit: true) : [])
            .Select(attribute => attribute.GetType())
            .Where(type => type.Namespace?.StartsWith("System.Runtime.", StringComparison.Ordinal) != true && type.Namespace != "System.Diagnostics.CodeAnalysis")
            .Select(type => BasesOf(type).FirstOrDefault(IsMapping) ?? type).Select(ClrName.Of).Distinct().Order(StringComparer.Ordinal);

    private static MemberInfo? MemberOf(IProperty property) => property.IsIndexerProperty() ? null : (MemberInfo?)property.PropertyInfo ?? property.FieldInfo;

    private static IEnumerable<Type> BasesOf(Type type) => type.BaseType is { } baseType ? BasesOf(baseType).Prepend(type) : [type];

    private static bool IsMapping(Type attribute) =>
        attribute.Namespace is { } name && (name.StartsWith("System.ComponentModel.DataAnnotations", StringComparison.Ordinal) || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    /// <summary>In the table or view of the declaring entity type, or of a derived one where an abstract root has neither; else the name alone.</summary>
    private static string? Column(IProperty property)
    {
        var entities = property.DeclaringType.ContainingEntityType.GetDerivedTypesInclusive().ToArray();
        var place = entities.Select(entity => StoreObjectIdentifier.Create(entity, StoreObjectType.Table)).FirstOrDefault(table => table is not null)
            ?? entities.Select(entity => StoreObjectIdentifier.Create(entity, StoreObjectType.View)).FirstOrDefault(view => view is not null);
        return place is { } table ? property.GetColumnName(table) : property.GetColumnName();
    }

    private static string? JsonColumn(IComplexProperty complex) =>
#if EFCORE10
        complex.ComplexType.GetContainerColumnName();
#else
        null;
#endif

    private static Type Unwrap(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
