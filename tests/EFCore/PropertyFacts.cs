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
            .With("nativeEnum", mapping.GetType().Name == "NpgsqlEnumTypeMapping" || (Unwrap(property.ClrType).IsEnum && mapping.StoreType.StartsWith("enum", StringComparison.OrdinalIgnoreCase)));
    }

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
