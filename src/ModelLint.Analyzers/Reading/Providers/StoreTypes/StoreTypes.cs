using System.Text.RegularExpressions;
using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Providers;

/// <summary>
/// The type of a property's column in the database, as the provider's type mapping source chooses it. What only a converter's own hints or a
/// plug-in would tell is unknown. Facets that a foreign key's property does not have are those of the key that it refers to.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Storage/RelationalTypeMappingSource.cs
/// </summary>
internal sealed class StoreTypes(ModelBuilder model)
{
    private static readonly Regex PrecisionAndScale = new(@"\(\s*(\d+)\s*,\s*(\d+)\s*\)");

    private readonly ProviderStoreTypes? _provider = model.Provider.IsKnown ? ProviderStoreTypes.Of(model.Provider.Value, model.TypeMappings) : null;

    /// <param name="property">The property.</param>
    /// <param name="storedType">As which CLR type it reaches the database.</param>
    /// <param name="isNativeEnum">Whether that is an enum of the database itself.</param>
    public Configured<string?> Of(PropertyBuilder property, Configured<ClrType> storedType, Configured<bool> isNativeEnum)
    {
        if (property.FindColumnName() is { IsKnown: true, Value: null })
        {
            return default;
        }

        if (_provider is not { } provider)
        {
            return Unknown(model.Provider.Reason?.Reason ?? "The types of this database are not known here.");
        }

        var properties = property.FindPrincipals().Prepend(property).ToList();
        var columnType = First(properties, PropertyFacets.ColumnType);
        if (!columnType.IsKnown || columnType.Value is not null)
        {
            return Named(columnType, properties, provider);
        }

        return isNativeEnum.Is(false)
            && storedType is { IsKnown: true, Value: { } stored }
            && FacetsOf(properties) is { } facets
            && provider.NameOf(stored, facets) is { } name
            && (!facets.IsConverted || !provider.DependsOnHints(stored, facets))
                ? new(name)
                : Unknown($"Which type the database has for '{property}' is not known.");
    }

    // A given name gets the facets that it does not have itself.
    private static Configured<string?> Named(Configured<string?> columnType, IReadOnlyList<PropertyBuilder> properties, ProviderStoreTypes provider)
    {
        if (columnType is not { IsKnown: true, Value: { } name } || !provider.AddsFacetsToNames)
        {
            return columnType;
        }

        if (provider.IsAlias(name))
        {
            return Unknown($"The database has another name for '{name}'.");
        }

        var hasFacets = new[] { PropertyFacets.MaxLength, PropertyFacets.Precision, PropertyFacets.Scale }.Any(facet => First(properties, facet) is not { IsKnown: true, Value: null });
        return name.Contains('(') ? new(PrecisionAndScale.Replace(name, "($1,$2)"), columnType.Source, columnType.Anchor)
            : hasFacets ? Unknown("The length or precision is a part of the column type.")
            : new(provider.Complete(name), columnType.Source, columnType.Anchor);
    }

    private static StoreTypeFacets? FacetsOf(IReadOnlyList<PropertyBuilder> properties)
    {
        var (maxLength, precision, scale) = (First(properties, PropertyFacets.MaxLength), First(properties, PropertyFacets.Precision), First(properties, PropertyFacets.Scale));
        var (unicode, fixedLength) = (First(properties, PropertyFacets.IsUnicode), First(properties, PropertyFacets.IsFixedLength));
        var property = properties[0];
        var isRowVersion = property.IsRowVersion;
        return maxLength.IsKnown && precision.IsKnown && scale.IsKnown && unicode.IsKnown && fixedLength.IsKnown && isRowVersion.IsKnown
            ? new(
                maxLength.Value,
                precision.Value,
                scale.Value,
                unicode.Value,
                fixedLength.Value == true,
                IsKeyOrIndex: property.IsKey || property.IsForeignKey || property.Indexes.Count > 0,
                IsRowVersion: isRowVersion.Value,
                IsConverted: properties.Any(each => each.IsSet(PropertyFacets.ProviderClrType)) && !property.ClrType.UnwrapNullable().IsEnum,
                Element: property.Get(PropertyFacets.ElementType) is { IsKnown: true } element ? element.Value : null,
                ClrType: property.ClrType.UnwrapNullable())
            : null;
    }

    private static Configured<T?> First<T>(IEnumerable<PropertyBuilder> properties, Facet<T?> facet) =>
        properties.Select(property => property.Get(facet)).FirstOrDefault(setting => !setting.IsKnown || setting.Value is not null);

    private static Configured<string?> Unknown(string reason) => Configured<string?>.Unknown(new Unknown(reason), ConfigurationSource.Convention);
}
