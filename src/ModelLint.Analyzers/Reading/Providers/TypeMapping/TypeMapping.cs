using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>Which facets a database writes behind the name of a type.</summary>
internal enum StoreTypePostfix
{
    None,
    Size,
    Precision,
    PrecisionAndScale,
}

/// <summary>How values of a CLR type are stored (EF: <c>RelationalTypeMapping</c>).</summary>
/// <param name="ClrType">The full name of that type.</param>
/// <param name="Name">The type of the database; null where it is not known here.</param>
/// <param name="Postfix">What of it stands behind its name.</param>
internal sealed record TypeMapping(string ClrType, string? Name, StoreTypePostfix Postfix = StoreTypePostfix.None)
{
    /// <summary>As which type the driver is given them: another one where the mapping has a converter of its own.</summary>
    public ClrType? StoredType { get; init; }

    public int? Size { get; init; }

    public int? Precision { get; init; }

    public int? Scale { get; init; }

    /// <summary>How a type with a precision is called, where that is not simply behind its name: <c>timestamp{0} with time zone</c>.</summary>
    public string? NameWithPrecision { get; init; }

    /// <summary>The type of the column, as <c>GetColumnType()</c> returns it.</summary>
    public string? StoreType => (Name, Postfix) switch
    {
        (null, _) or (_, StoreTypePostfix.None) => Name,
        (_, StoreTypePostfix.Size) => Size is null ? Name : $"{BaseName}({(Size < 0 ? "max" : Size)})",
        _ when Precision is null => Name,
        (_, StoreTypePostfix.PrecisionAndScale) when Scale is not null => string.Format(NameWithPrecision ?? BaseName + "{0}", $"({Precision},{Scale})"),
        _ => string.Format(NameWithPrecision ?? BaseName + "{0}", $"({Precision})"),
    };

    private string BaseName => Name!.IndexOf('(') is var open and >= 0 ? Name.Substring(0, open).TrimEnd() : Name;

    /// <summary>The mapping with what is asked for a property (EF: <c>WithTypeMappingInfo</c>).</summary>
    public TypeMapping With(TypeMappingInfo info) => this with
    {
        Name = info.StoreTypeName ?? Name,
        Size = info.Size ?? Size,
        Precision = info.Precision ?? Precision,
        Scale = info.Scale ?? Scale,
        StoredType = StoredType ?? info.ClrType,
    };
}
