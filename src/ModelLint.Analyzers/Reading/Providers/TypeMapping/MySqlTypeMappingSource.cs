using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Of Pomelo's provider, on a server of today and with the types that it has by default.
/// https://github.com/PomeloFoundation/Pomelo.EntityFrameworkCore.MySql/blob/main/src/EFCore.MySql/Storage/Internal/MySqlTypeMappingSource.cs
/// </summary>
/// <param name="types">The types.</param>
/// <param name="hasDefaults">Whether no option changes which types it has for CLR types.</param>
internal sealed class MySqlTypeMappingSource(TypeCatalog types, bool hasDefaults) : TypeMappingSource(types)
{
    private const int KeyLength = 255;
    private const int BinaryKeyLength = 3072;
    private const int DefaultTimePrecision = 6;

    /// <summary>The bytes of a row, at four a character.</summary>
    private const int MaxLength = 65_535 / 4;

    /// <summary>From here on bytes are a blob (MySqlByteArrayTypeMapping.MaxSize).</summary>
    private const int MaxBinaryLength = 8_000;

    private static readonly TypeMapping SByte = new("System.SByte", "tinyint");
    private static readonly TypeMapping Byte = new("System.Byte", "tinyint unsigned");
    private static readonly TypeMapping Int16 = new("System.Int16", "smallint");
    private static readonly TypeMapping UInt16 = new("System.UInt16", "smallint unsigned");
    private static readonly TypeMapping Int32 = new("System.Int32", "int");
    private static readonly TypeMapping UInt32 = new("System.UInt32", "int unsigned");
    private static readonly TypeMapping Int64 = new("System.Int64", "bigint");
    private static readonly TypeMapping UInt64 = new("System.UInt64", "bigint unsigned");
    private static readonly TypeMapping Boolean = new("System.Boolean", "tinyint", StoreTypePostfix.Size) { Size = 1 };
    private static readonly TypeMapping Guid = new("System.Guid", "char", StoreTypePostfix.Size) { Size = 36 };
    private static readonly TypeMapping Single = new("System.Single", "float");
    private static readonly TypeMapping Double = new("System.Double", "double");
    private static readonly TypeMapping Decimal = new("System.Decimal", "decimal", StoreTypePostfix.PrecisionAndScale) { Precision = 65, Scale = 30 };
    private static readonly TypeMapping DateOnly = new("System.DateOnly", "date");
    private static readonly TypeMapping TimeOnly = new("System.TimeOnly", "time", StoreTypePostfix.Precision);
    private static readonly TypeMapping TimeSpan = TimeOnly with { ClrType = "System.TimeSpan" };
    private static readonly TypeMapping DateTime = new("System.DateTime", "datetime", StoreTypePostfix.Precision);
    private static readonly TypeMapping DateTimeOffset = DateTime with { ClrType = "System.DateTimeOffset" };
    private static readonly TypeMapping Text = new("System.String", "longtext");
    private static readonly TypeMapping SizedText = new("System.String", "varchar", StoreTypePostfix.Size);
    private static readonly TypeMapping Binary = new("System.Byte[]", "longblob");

    private static readonly Dictionary<string, TypeMapping> OfClrTypes = new[]
    {
        SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Boolean, Guid, Single, Double, Decimal, DateOnly,
        WithDefaultPrecision(TimeOnly), WithDefaultPrecision(TimeSpan), WithDefaultPrecision(DateTime), WithDefaultPrecision(DateTimeOffset),
    }.ToDictionary(mapping => mapping.ClrType);

    private static readonly Dictionary<string, TypeMapping[]> OfColumnTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tinyint"] = [SByte], ["tinyint unsigned"] = [Byte], ["smallint"] = [Int16], ["smallint unsigned"] = [UInt16], ["mediumint"] = [Int32], ["mediumint unsigned"] = [UInt32],
        ["int"] = [Int32], ["int unsigned"] = [UInt32], ["integer"] = [Int32], ["integer unsigned"] = [UInt32], ["bigint"] = [Int64], ["bigint unsigned"] = [UInt64], ["bit"] = [UInt64],
        ["tinyint(1)"] = [Boolean], ["char(36)"] = [Guid],
        ["decimal"] = [Decimal], ["numeric"] = [Decimal], ["dec"] = [Decimal], ["fixed"] = [Decimal],
        ["decimal unsigned"] = [Decimal], ["numeric unsigned"] = [Decimal], ["dec unsigned"] = [Decimal], ["fixed unsigned"] = [Decimal],
        ["double"] = [Double], ["double precision"] = [Double], ["real"] = [Double], ["float"] = [Single],
        ["double unsigned"] = [Double], ["double precision unsigned"] = [Double], ["real unsigned"] = [Double], ["float unsigned"] = [Single],
        ["binary"] = [Binary], ["varbinary"] = [Binary], ["tinyblob"] = [Binary], ["blob"] = [Binary], ["mediumblob"] = [Binary], ["longblob"] = [Binary],
        ["char"] = [SizedText], ["varchar"] = [SizedText], ["nchar"] = [SizedText], ["nvarchar"] = [SizedText],
        ["tinytext"] = [Text], ["text"] = [Text], ["mediumtext"] = [Text], ["longtext"] = [Text], ["enum"] = [Text],
        ["year"] = [Int16], ["date"] = [DateOnly, DateOnly with { ClrType = "System.DateTime" }], ["time"] = [TimeOnly, TimeSpan],
        ["datetime"] = [DateTime, DateTimeOffset], ["timestamp"] = [DateTime, DateTimeOffset],
    };

    private readonly ClrType? _timestamp = types.FindByMetadataName("System.DateTime");

    public override TypeMappingInfo Parse(string storeTypeName, TypeMappingInfo info)
    {
        var parsed = base.Parse(storeTypeName, info);
        return storeTypeName.IndexOf("unsigned", StringComparison.OrdinalIgnoreCase) >= 0 && parsed.StoreTypeNameBase != storeTypeName
            ? parsed with { StoreTypeNameBase = parsed.StoreTypeNameBase + " unsigned" }
            : parsed;
    }

    protected override TypeMapping? FindMapping(TypeMappingInfo info) => FindRawMapping(info)?.With(info) is not { } mapping ? null : hasDefaults ? mapping : mapping with { Name = null };

    private TypeMapping? FindRawMapping(TypeMappingInfo info)
    {
        if (info is { StoreTypeName: { } name, StoreTypeNameBase: { } baseName })
        {
            if (OfColumnTypes.TryGetValue(name, out var mappings) || OfColumnTypes.TryGetValue(baseName, out mappings))
            {
                return Of(info.ClrType, mappings);
            }

            if (name.Equals("json", StringComparison.OrdinalIgnoreCase) && info.ClrType.Is("System.String"))
            {
                return Text;
            }
        }

        if (OfClrTypes.TryGetValue(info.ClrType.DisplayName, out var mapping))
        {
            return info.Precision is null ? mapping : mapping with { Scale = null };
        }

        return info.ClrType.DisplayName switch
        {
            "System.String" => FindText(info),
            "System.Byte[]" when info.IsRowVersion => WithDefaultPrecision(DateTime) with { Name = "timestamp", StoredType = _timestamp },
            "System.Byte[]" => FindBinary(info),
            _ => null,
        };
    }

    private static TypeMapping WithDefaultPrecision(TypeMapping mapping) => mapping with { Precision = DefaultTimePrecision };

    private static TypeMapping FindText(TypeMappingInfo info)
    {
        var size = info.Size ?? (info.IsKeyOrIndex ? KeyLength : null);
        return size > MaxLength ? Text
            : size is null or < 0 ? info.IsFixedLength == true ? Text with { Name = "char" } : Text
            : SizedText with { Name = info.IsFixedLength == true ? "char" : "varchar", Size = size };
    }

    private static TypeMapping FindBinary(TypeMappingInfo info)
    {
        var size = info.Size ?? (info.IsKeyOrIndex ? BinaryKeyLength : null);
        return size is null or < 0 or >= MaxBinaryLength ? Binary : new("System.Byte[]", info.IsFixedLength == true ? "binary" : "varbinary", StoreTypePostfix.Size) { Size = size };
    }
}
