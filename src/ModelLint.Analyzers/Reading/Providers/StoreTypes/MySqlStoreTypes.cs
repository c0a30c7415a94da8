using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Of Pomelo's provider, on a server of today and with the types that it has by default.
/// https://github.com/PomeloFoundation/Pomelo.EntityFrameworkCore.MySql/blob/main/src/EFCore.MySql/Storage/Internal/MySqlTypeMappingSource.cs
/// </summary>
internal sealed class MySqlStoreTypes : ProviderStoreTypes
{
    private const int KeyLength = 255;
    private const int BinaryKeyLength = 3072;
    private const int DefaultTimePrecision = 6;

    /// <summary>The bytes of a row, at four a character.</summary>
    private const int MaxLength = 65_535 / 4;
    private const int MaxBinaryLength = 65_535;

    private const string Decimal = "decimal(65,30)";

    public override string? NameOf(ClrType stored, StoreTypeFacets facets) => stored.DisplayName switch
    {
        "System.Boolean" => "tinyint(1)",
        "System.SByte" => "tinyint",
        "System.Byte" => "tinyint unsigned",
        "System.Int16" => "smallint",
        "System.UInt16" => "smallint unsigned",
        "System.Int32" => "int",
        "System.UInt32" => "int unsigned",
        "System.Int64" => "bigint",
        "System.UInt64" => "bigint unsigned",
        "System.Single" => "float",
        "System.Double" => "double",
        "System.Decimal" => (facets.Precision, facets.Scale) switch
        {
            (null, _) => Decimal,
            ({ } precision, null) => $"decimal({precision})",
            ({ } precision, { } scale) => $"decimal({precision},{scale})",
        },
        "System.Guid" => "char(36)",
        "System.DateTime" when facets.ClrType.Is("System.Byte[]") => $"timestamp({DefaultTimePrecision})",
        "System.DateTime" or "System.DateTimeOffset" => $"datetime({facets.Precision ?? DefaultTimePrecision})",
        "System.DateOnly" => "date",
        "System.TimeOnly" or "System.TimeSpan" => $"time({facets.Precision ?? DefaultTimePrecision})",
        "System.String" => Text(facets.MaxLength ?? LengthOf(facets.ClrType), facets),
        "System.Byte[]" => Binary(facets),
        _ => null,
    };

    public override string Complete(string name) => name.Equals("decimal", StringComparison.OrdinalIgnoreCase) ? Decimal : name;

    public override bool IsAlias(string name) => name.ToLowerInvariant() is "numeric" or "dec" or "fixed";

    private static string Text(int? maxLength, StoreTypeFacets facets)
    {
        var length = maxLength ?? (facets.IsKeyOrIndex ? KeyLength : null);
        return length > MaxLength ? "longtext"
            : length is null or < 0 ? facets.IsFixedLength ? "char" : "longtext"
            : $"{(facets.IsFixedLength ? "char" : "varchar")}({length})";
    }

    private static string Binary(StoreTypeFacets facets)
    {
        var length = facets.MaxLength ?? (facets.IsKeyOrIndex ? BinaryKeyLength : null);
        return length is null or < 0 or >= MaxBinaryLength ? "longblob" : $"{(facets.IsFixedLength ? "binary" : "varbinary")}({length})";
    }
}
