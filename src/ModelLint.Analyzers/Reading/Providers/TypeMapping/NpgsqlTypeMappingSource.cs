using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs, and its plug-ins of NodaTime and NetTopologySuite.</summary>
/// <param name="types">The types.</param>
/// <param name="efVersion">EF Core's version.</param>
/// <param name="hasDefaults">Whether neither time nor space has another type by an option.</param>
internal sealed class NpgsqlTypeMappingSource(TypeCatalog types, int efVersion, bool hasDefaults) : TypeMappingSource(types)
{
    private const string LTree = "Microsoft.EntityFrameworkCore.LTree";

    private const int FirstWithJsonPath = 9;

    /// <summary>Longer strings have no length at all.</summary>
    private const int MaxLength = 10_485_760;

    private static readonly TypeMapping Int16 = new("System.Int16", "smallint");
    private static readonly TypeMapping Int32 = new("System.Int32", "integer");
    private static readonly TypeMapping Int64 = new("System.Int64", "bigint");
    private static readonly TypeMapping Byte = Int16 with { ClrType = "System.Byte" };
    private static readonly TypeMapping Single = new("System.Single", "real");
    private static readonly TypeMapping Double = new("System.Double", "double precision");
    private static readonly TypeMapping Decimal = new("System.Decimal", "numeric", StoreTypePostfix.PrecisionAndScale) { NameWithPrecision = "numeric{0}" };
    private static readonly TypeMapping BigInteger = new("System.Numerics.BigInteger", "numeric");
    private static readonly TypeMapping Boolean = new("System.Boolean", "boolean");
    private static readonly TypeMapping Guid = new("System.Guid", "uuid");
    private static readonly TypeMapping Bytea = new("System.Byte[]", "bytea");
    private static readonly TypeMapping Text = new("System.String", "text");
    private static readonly TypeMapping SizedText = new("System.String", "character varying", StoreTypePostfix.Size);
    private static readonly TypeMapping FixedLengthText = new("System.String", "character", StoreTypePostfix.Size) { Size = 1 };
    private static readonly TypeMapping Char = new("System.Char", "character(1)", StoreTypePostfix.Size);
    private static readonly TypeMapping TimestampTz = new("System.DateTime", "timestamp with time zone", StoreTypePostfix.Precision) { NameWithPrecision = "timestamp{0} with time zone" };
    private static readonly TypeMapping TimestampTzOffset = TimestampTz with { ClrType = "System.DateTimeOffset" };
    private static readonly TypeMapping Timestamp = new("System.DateTime", "timestamp without time zone", StoreTypePostfix.Precision) { NameWithPrecision = "timestamp{0} without time zone" };
    private static readonly TypeMapping DateOnly = new("System.DateOnly", "date");
    private static readonly TypeMapping Time = new("System.TimeOnly", "time without time zone", StoreTypePostfix.Precision) { NameWithPrecision = "time{0} without time zone" };
    private static readonly TypeMapping Interval = new("System.TimeSpan", "interval", StoreTypePostfix.Precision) { NameWithPrecision = "interval{0}" };
    private static readonly TypeMapping TimeTz = new("System.DateTimeOffset", "time with time zone", StoreTypePostfix.Precision) { NameWithPrecision = "time{0} with time zone" };
    private static readonly TypeMapping Inet = new("System.Net.IPAddress", "inet");
    private static readonly TypeMapping Macaddr = new("System.Net.NetworkInformation.PhysicalAddress", "macaddr");
    private static readonly TypeMapping JsonDocument = new("System.Text.Json.JsonDocument", "jsonb");
    private static readonly TypeMapping JsonElement = new("System.Text.Json.JsonElement", "jsonb");
    private static readonly TypeMapping Xid = new("System.UInt32", "xid");
    private static readonly TypeMapping Xid8 = new("System.UInt64", "xid8");
    private static readonly TypeMapping[] Numeric = [Decimal, BigInteger, Decimal with { ClrType = "System.Single" }, Decimal with { ClrType = "System.Double" }];
    private static readonly TypeMapping[] Timestamps = [Timestamp];
    private static readonly TypeMapping[] TimestampsTz = [TimestampTz, TimestampTzOffset];
    private static readonly TypeMapping[] Times = [Time, Time with { ClrType = "System.TimeSpan" }];

    private static readonly Dictionary<string, TypeMapping> OfClrTypes = new[]
    {
        Int16, Int32, Int64, Byte, Single, Double, Decimal, Boolean, Guid, Text, Char, TimestampTz, TimestampTzOffset, DateOnly, Time, Interval, Inet, Macaddr, JsonDocument, JsonElement,
        BigInteger,
    }.ToDictionary(mapping => mapping.ClrType);

    private static readonly Dictionary<string, TypeMapping[]> OfColumnTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["smallint"] = [Int16, Byte], ["int2"] = [Int16, Byte], ["integer"] = [Int32], ["int"] = [Int32], ["int4"] = [Int32], ["bigint"] = [Int64], ["int8"] = [Int64],
        ["real"] = [Single], ["float4"] = [Single], ["double precision"] = [Double], ["float8"] = [Double], ["numeric"] = Numeric, ["decimal"] = Numeric, ["money"] = [Decimal with { Postfix = StoreTypePostfix.None }],
        ["text"] = [Text], ["jsonpath"] = [Text], ["xml"] = [Text], ["citext"] = [Text], ["character varying"] = [Text], ["varchar"] = [Text],
        ["json"] = [Text, JsonDocument, JsonElement], ["jsonb"] = [Text, JsonDocument, JsonElement], ["ltree"] = [Text], ["lquery"] = [Text], ["ltxtquery"] = [Text],
        ["timestamp"] = Timestamps, ["timestamp without time zone"] = Timestamps, ["timestamptz"] = TimestampsTz, ["timestamp with time zone"] = TimestampsTz, ["interval"] = [Interval],
        ["date"] = [DateOnly, DateOnly with { ClrType = "System.DateTime" }], ["time"] = Times, ["time without time zone"] = Times, ["timetz"] = [TimeTz], ["time with time zone"] = [TimeTz],
        ["boolean"] = [Boolean], ["bool"] = [Boolean], ["bytea"] = [Bytea], ["uuid"] = [Guid], ["inet"] = [Inet], ["macaddr"] = [Macaddr], ["macaddr8"] = [Macaddr],
        ["bit"] = [new("System.Collections.BitArray", "bit")], ["bit varying"] = [new("System.Collections.BitArray", "bit varying")], ["varbit"] = [new("System.Collections.BitArray", "varbit")],
        ["xid"] = [Xid], ["xid8"] = [Xid8], ["oid"] = [Xid], ["cid"] = [Xid], ["regtype"] = [Xid], ["lo"] = [Xid], ["regconfig"] = [Xid], ["regdictionary"] = [Xid],
        ["hstore"] = [new("System.Collections.Generic.Dictionary<string, string>", "hstore"), new("System.Collections.Immutable.ImmutableDictionary<string, string>", "hstore")],
        ["tsvector"] = [new("NpgsqlTypes.NpgsqlTsVector", "tsvector")], ["tsquery"] = [new("NpgsqlTypes.NpgsqlTsQuery", "tsquery")],
    };

    /// <summary>Column types that write their only facet as a precision.</summary>
    private static readonly HashSet<string> WithPrecision = ["decimal", "dec", "numeric", "timestamp", "timestamptz", "time", "interval"];

    public override TypeMappingInfo Parse(string storeTypeName, TypeMappingInfo info)
    {
        var parsed = info with { StoreTypeName = storeTypeName, StoreTypeNameBase = storeTypeName };
        var name = storeTypeName.Trim();
        var (open, close) = (name.IndexOf('('), name.IndexOf(')'));
        if (name.EndsWith("[]", StringComparison.Ordinal) || open < 0 || close < open)
        {
            return parsed;
        }

        var (before, behind) = (name.Substring(0, open).Trim(), name.Substring(close + 1));
        parsed = parsed with { StoreTypeNameBase = before + behind };
        var facets = name.Substring(open + 1, close - open - 1).Split([','], 2);
        return (Number(facets[0]), facets.Length == 2 ? Number(facets[1]) : null) switch
        {
            ({ } precision, { } scale) => parsed with { Precision = precision, Scale = scale },
            ({ } precision, null) when facets.Length == 1 && WithPrecision.Contains(before) => parsed with { Precision = precision, Scale = 0 },
            ({ } size, null) when facets.Length == 1 => parsed with { Size = size },
            _ => parsed with { StoreTypeNameBase = storeTypeName },
        };
    }

    protected override TypeMapping? FindMapping(TypeMappingInfo info) =>
        TypeMappings.IsOfPlugIn(info.ClrType) ? OfPlugIn(info) : FindBaseMapping(info)?.With(info);

    private TypeMapping? FindBaseMapping(TypeMappingInfo info)
    {
        var type = info.ClrType;
        if (info is { StoreTypeName: { } name, StoreTypeNameBase: { } baseName } && (efVersion >= FirstWithJsonPath || name != "jsonpath"))
        {
            if (OfColumnTypes.TryGetValue(name, out var mappings) && !type.Is(LTree))
            {
                return Of(type, mappings) ?? (name is "json" or "jsonb" ? new(type.DisplayName, name) : null);
            }

            if (OfColumnTypes.TryGetValue(baseName, out mappings))
            {
                return Of(type, mappings);
            }

            if (baseName is "character" or "char" && type.DisplayName is "System.Char" or "System.String")
            {
                return type.Is("System.Char") ? Char : FixedLengthText;
            }
        }

        if (OfClrTypes.TryGetValue(type.DisplayName, out var mapping))
        {
            return !hasDefaults && mapping.Name?.StartsWith("timestamp", StringComparison.Ordinal) == true ? new(mapping.ClrType, null)
                : !type.Is("System.String") || info.Size is null or <= 0 or > MaxLength ? mapping
                : info.IsFixedLength == true ? FixedLengthText
                : info.StoreTypeName is null ? SizedText
                : Text;
        }

        return type.DisplayName switch
        {
            "System.Byte[]" => Bytea,
            "System.UInt32" when info.IsRowVersion => Xid,
            "System.UInt64" when info.IsRowVersion => Xid8,
            LTree => new(LTree, "ltree") { StoredType = String },
            var own when TypeMappings.IsNpgsqlType(own) => new(own, null),
            _ => null,
        };
    }

    private TypeMapping OfPlugIn(TypeMappingInfo info)
    {
        var name = info.ClrType.Namespace == "NetTopologySuite.Geometries" ? hasDefaults ? "geometry" : null
            : info.ClrType.Is("NodaTime.Instant") ? hasDefaults ? $"timestamp{(info.Precision is { } precision ? $"({precision})" : "")} with time zone" : null
            : NameOfVector(info.ClrType.DisplayName) is { } vector ? info.Size is { } size ? $"{vector}({size})" : vector
            : info.Precision is null ? NameOfNodaTime(info.ClrType.DisplayName) : null;
        return new(info.ClrType.DisplayName, info.StoreTypeName ?? name)
        {
            StoredType = info.ClrType.Is("NodaTime.DateTimeZone") ? String : info.ClrType,
        };
    }

    /// <summary>https://github.com/pgvector/pgvector-dotnet/blob/master/src/Pgvector.EntityFrameworkCore/VectorTypeMappingSourcePlugin.cs</summary>
    private static string? NameOfVector(string type) => type switch
    {
        "Pgvector.Vector" => "vector",
        "Pgvector.HalfVector" => "halfvec",
        "Pgvector.SparseVector" => "sparsevec",
        _ => null,
    };

    private static string? NameOfNodaTime(string type) => type switch
    {
        "NodaTime.LocalDateTime" => "timestamp without time zone",
        "NodaTime.ZonedDateTime" or "NodaTime.OffsetDateTime" => "timestamp with time zone",
        "NodaTime.LocalDate" => "date",
        "NodaTime.LocalTime" => "time",
        "NodaTime.OffsetTime" => "time with time zone",
        "NodaTime.Period" or "NodaTime.Duration" => "interval",
        "NodaTime.Interval" => "tstzrange",
        "NodaTime.DateInterval" => "daterange",
        "NodaTime.DateTimeZone" => "text",
        _ => null,
    };
}
