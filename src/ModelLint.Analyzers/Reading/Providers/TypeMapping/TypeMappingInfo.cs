using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>What the choice of a column's type depends on (EF: <c>RelationalTypeMappingInfo</c>).</summary>
/// <param name="ClrType">The type of the values, not nullable.</param>
internal sealed record TypeMappingInfo(ClrType ClrType)
{
    /// <summary>The column type that was asked for.</summary>
    public string? StoreTypeName { get; init; }

    /// <summary>The same without length and precision.</summary>
    public string? StoreTypeNameBase { get; init; }

    public int? Size { get; init; }

    public int? Precision { get; init; }

    public int? Scale { get; init; }

    public bool? IsUnicode { get; init; }

    public bool? IsFixedLength { get; init; }

    public bool IsKeyOrIndex { get; init; }

    public bool IsRowVersion { get; init; }

    public TypeMappingInfo With(ValueConverterInfo converter) => With(converter.MappingHints) with { ClrType = converter.ProviderClrType };

    public TypeMappingInfo With(ConverterMappingHints hints) => this with
    {
        Size = Size ?? hints.Size,
        Precision = Precision ?? hints.Precision,
        Scale = Scale ?? hints.Scale,
        IsUnicode = IsUnicode ?? hints.IsUnicode,
        IsFixedLength = IsFixedLength ?? hints.IsFixedLength,
    };
}
