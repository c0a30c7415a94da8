using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Storage/Internal/SqlServerTypeMappingSource.cs</summary>
internal sealed class SqlServerTypeMappingSource(TypeCatalog types, int efVersion) : TypeMappingSource(types)
{
    private const int MaxUnicodeLength = 4000;
    private const int MaxLength = 8000;
    private const int UnicodeKeyLength = 450;
    private const int KeyLength = 900;

    private static readonly TypeMapping DateTime = new("System.DateTime", "datetime2", StoreTypePostfix.Precision);
    private static readonly TypeMapping DateTimeOffset = new("System.DateTimeOffset", "datetimeoffset", StoreTypePostfix.Precision);
    private static readonly TypeMapping TimeOnly = new("System.TimeOnly", "time", StoreTypePostfix.Precision);
    private static readonly TypeMapping TimeSpan = new("System.TimeSpan", "time", StoreTypePostfix.Precision);
    private static readonly TypeMapping Double = new("System.Double", "float", StoreTypePostfix.Precision);
    private static readonly TypeMapping Single = new("System.Single", "real", StoreTypePostfix.Precision);
    private static readonly TypeMapping Decimal = new("System.Decimal", "decimal", StoreTypePostfix.PrecisionAndScale) { Precision = 18, Scale = 0 };
    private static readonly TypeMapping DefaultDecimal = Decimal with { Scale = 2 };
    private static readonly TypeMapping Money = new("System.Decimal", "money");
    private static readonly TypeMapping Text = new("System.String", "varchar", StoreTypePostfix.Size);
    private static readonly TypeMapping UnboundedText = new("System.String", "nvarchar(max)");
    private static readonly TypeMapping Binary = new("System.Byte[]", "varbinary", StoreTypePostfix.Size);
    private static readonly TypeMapping UnboundedBinary = new("System.Byte[]", "varbinary(max)");
    private static readonly TypeMapping RowVersion = new("System.Byte[]", "rowversion") { Size = 8 };

    private static readonly Dictionary<string, TypeMapping> OfClrTypes = new[]
    {
        new("System.Int32", "int"), new("System.Int64", "bigint"), new("System.Int16", "smallint"), new("System.Byte", "tinyint"), new("System.Boolean", "bit"),
        new("System.Guid", "uniqueidentifier"), new("System.DateOnly", "date"), new TypeMapping("Microsoft.EntityFrameworkCore.HierarchyId", "hierarchyid"),
        DateTime, DateTimeOffset, TimeOnly, TimeSpan, Double, Single, DefaultDecimal,
    }.ToDictionary(mapping => mapping.ClrType);

    private static readonly Dictionary<string, TypeMapping[]> OfColumnTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bit"] = [OfClrTypes["System.Boolean"]], ["tinyint"] = [OfClrTypes["System.Byte"]], ["smallint"] = [OfClrTypes["System.Int16"]], ["int"] = [OfClrTypes["System.Int32"]],
        ["bigint"] = [OfClrTypes["System.Int64"]], ["uniqueidentifier"] = [OfClrTypes["System.Guid"]], ["sql_variant"] = [new("System.Object", "sql_variant")],
        ["decimal"] = [Decimal], ["dec"] = [Decimal], ["numeric"] = [Decimal], ["money"] = [Money], ["smallmoney"] = [Money],
        ["float"] = [Double], ["double precision"] = [Double], ["real"] = [Single],
        ["date"] = [OfClrTypes["System.DateOnly"], DateTime], ["datetime"] = [DateTime], ["datetime2"] = [DateTime], ["smalldatetime"] = [DateTime], ["datetimeoffset"] = [DateTimeOffset],
        ["time"] = [TimeOnly, TimeSpan],
        ["char"] = [Text], ["varchar"] = [Text], ["nchar"] = [Text], ["nvarchar"] = [Text], ["character"] = [Text], ["character varying"] = [Text], ["char varying"] = [Text],
        ["national character"] = [Text], ["national character varying"] = [Text], ["national char varying"] = [Text],
        ["varchar(max)"] = [UnboundedText], ["nvarchar(max)"] = [UnboundedText], ["character varying(max)"] = [UnboundedText], ["char varying(max)"] = [UnboundedText],
        ["national character varying(max)"] = [UnboundedText], ["national char varying(max)"] = [UnboundedText],
        ["text"] = [UnboundedText], ["ntext"] = [UnboundedText], ["xml"] = [UnboundedText],
        ["binary"] = [Binary], ["varbinary"] = [Binary], ["binary varying"] = [Binary], ["image"] = [Binary], ["varbinary(max)"] = [UnboundedBinary],
        ["rowversion"] = [RowVersion], ["timestamp"] = [RowVersion],
    };

    /// <summary>Column types that write their only facet as a precision.</summary>
    private static readonly string[] WithPrecision = ["decimal", "dec", "numeric", "datetime2", "datetimeoffset", "double precision", "float", "time"];

    /// <summary>Under a name that the server gave to a type, the facets are that type's.</summary>
    private static readonly HashSet<string> NoFacetsOfAliases = ["System.DateTime", "System.DateTimeOffset", "System.TimeOnly", "System.Double", "System.Single", "System.Decimal"];

    public override TypeMappingInfo Parse(string storeTypeName, TypeMappingInfo info)
    {
        var parsed = base.Parse(storeTypeName, info);
        return parsed.Size != info.Size && WithPrecision.Any(name => storeTypeName.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ? parsed with { Size = info.Size, Precision = parsed.Size }
            : storeTypeName.Trim().EndsWith("(max)", StringComparison.OrdinalIgnoreCase) ? parsed with { Size = -1 }
            : parsed;
    }

    protected override TypeMapping? FindMapping(TypeMappingInfo info) => FindRawMapping(info)?.With(info);

    private TypeMapping? FindRawMapping(TypeMappingInfo info)
    {
        if (info is { StoreTypeName: { } name, StoreTypeNameBase: { } baseName })
        {
            baseName = baseName.StartsWith("[", StringComparison.Ordinal) && baseName.EndsWith("]", StringComparison.Ordinal) ? baseName.Substring(1, baseName.Length - 2) : baseName;
            if (info.ClrType.Is("System.Single") && info.Precision <= 24 && baseName.ToLowerInvariant() is "float" or "double precision")
            {
                return Single;
            }

            if (efVersion >= 10 && baseName.Equals("json", StringComparison.OrdinalIgnoreCase))
            {
                return Of(info.ClrType, [Text]);
            }

            if (OfColumnTypes.TryGetValue(name, out var mappings) || OfColumnTypes.TryGetValue(baseName, out mappings))
            {
                return Of(info.ClrType, mappings);
            }

            if (NoFacetsOfAliases.Contains(info.ClrType.DisplayName))
            {
                return new(info.ClrType.DisplayName, name);
            }
        }

        if (efVersion >= 10 && TypeMappings.IsVector(info.ClrType))
        {
            return new(info.ClrType.DisplayName, null);
        }

        return OfClrTypes.TryGetValue(info.ClrType.DisplayName, out var mapping) ? mapping : info.ClrType.DisplayName switch
        {
            "System.UInt64" or "System.Byte[]" when info.IsRowVersion => RowVersion with { StoredType = Bytes },
            "System.Text.Json.JsonElement" when efVersion < 10 => new("System.Text.Json.JsonElement", "nvarchar(max)"),
            "System.String" => FindText(info),
            "System.Byte[]" => FindBinary(info),
            _ => null,
        };
    }

    private static TypeMapping FindText(TypeMappingInfo info)
    {
        var isAnsi = info.IsUnicode == false;
        var max = isAnsi ? MaxLength : MaxUnicodeLength;
        var name = (isAnsi ? "" : "n") + (info.IsFixedLength == true ? "char" : "varchar");
        var size = info.Size ?? (info.IsKeyOrIndex ? isAnsi ? KeyLength : UnicodeKeyLength : null);
        if (size < 0 || size > max)
        {
            size = info.IsFixedLength == true ? max : null;
        }

        return size is null && info is { StoreTypeName: null, IsKeyOrIndex: false } && info.IsFixedLength != true
            ? UnboundedText with { Name = $"{name}(max)" }
            : new("System.String", name, info.StoreTypeName is null ? StoreTypePostfix.Size : StoreTypePostfix.None) { Size = size };
    }

    private static TypeMapping FindBinary(TypeMappingInfo info)
    {
        var size = info.Size ?? (info.IsKeyOrIndex ? KeyLength : null);
        if (size is < 0 or > MaxLength)
        {
            size = info.IsFixedLength == true ? MaxLength : null;
        }

        return size is null
            ? UnboundedBinary
            : Binary with { Name = info.IsFixedLength == true ? "binary" : "varbinary", Postfix = info.StoreTypeName is null ? StoreTypePostfix.Size : StoreTypePostfix.None, Size = size };
    }
}
