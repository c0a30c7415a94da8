using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// How a database stores values: in a column of their own type, else converted.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Storage/RelationalTypeMappingSource.cs
/// </summary>
internal abstract class TypeMappingSource(TypeCatalog types)
{
    /// <summary>The type of a string, and of bytes; null where the framework is not referenced.</summary>
    protected ClrType? String { get; } = types.FindByMetadataName("System.String");

    protected ClrType? Bytes { get; } = types.FindByMetadataName("System.Byte") is { } element ? ClrTypes.ArrayOf(element) : null;

    private readonly Dictionary<(TypeMappingInfo, ClrType?), TypeMapping?> _mappings = [];

    public IValueConverterSelector Converters { get; init; } = new ValueConverterSelector(types);

    /// <summary>The mapping of these values; null where the database has none for them.</summary>
    /// <param name="info">The values, and what was asked of their column.</param>
    /// <param name="provider">The type that they are to be converted to; null for any that the database has.</param>
    public TypeMapping? Find(TypeMappingInfo info, ClrType? provider = null)
    {
        if (!_mappings.TryGetValue((info, provider), out var mapping))
        {
            var isAsItIs = provider is null || provider.Equals(info.ClrType);
            _mappings.Add((info, provider), mapping = (isAsItIs ? FindMapping(info) : null) ?? FindWithConverter(info, provider));
        }

        return mapping;
    }

    /// <summary>A collection that the database has as text (EF: <c>FindCollectionMapping</c>).</summary>
    public TypeMapping? FindCollection(TypeMappingInfo info) => FindMapping(info with { ClrType = String ?? info.ClrType });

    /// <summary>Takes the length and precision out of a column type that was asked for.</summary>
    public virtual TypeMappingInfo Parse(string storeTypeName, TypeMappingInfo info)
    {
        info = info with { StoreTypeName = storeTypeName, StoreTypeNameBase = storeTypeName };
        var (open, close) = (storeTypeName.IndexOf('('), storeTypeName.IndexOf(')'));
        if (open <= 0 || close <= open)
        {
            return info;
        }

        info = info with { StoreTypeNameBase = storeTypeName.Substring(0, open).Trim() };
        var facets = storeTypeName.Substring(open + 1, close - open - 1).Split([','], 2);
        return facets.Length == 2
            ? info with { Precision = Number(facets[0]) ?? info.Precision, Scale = Number(facets[1]) ?? info.Scale }
            : info with { Size = Number(facets[0]) ?? info.Size };
    }

    /// <summary>What the database has for just that type and column.</summary>
    protected abstract TypeMapping? FindMapping(TypeMappingInfo info);

    protected static int? Number(string text) => int.TryParse(text.Trim(), out var number) ? number : null;

    /// <summary>Of the mappings that a column type has, the one of that CLR type.</summary>
    protected static TypeMapping? Of(ClrType type, IEnumerable<TypeMapping> mappings) => mappings.FirstOrDefault(mapping => type.Is(mapping.ClrType) || type.DisplayName == mapping.ClrType);

    private TypeMapping? FindWithConverter(TypeMappingInfo info, ClrType? provider)
    {
        foreach (var converter in Converters.Select(info.ClrType, provider))
        {
            if (converter is not { } known)
            {
                return new(info.ClrType.DisplayName, null);
            }

            var converted = info.With(known);
            var mapping = FindMapping(converted)
                ?? (provider is null ? null : Converters.Select(provider, null).OfType<ValueConverterInfo>().Select(second => FindMapping(converted.With(second))).FirstOrDefault(found => found is not null));
            if (mapping is not null)
            {
                return mapping with { Size = mapping.Size ?? known.ComposedSize };
            }
        }

        return null;
    }
}
