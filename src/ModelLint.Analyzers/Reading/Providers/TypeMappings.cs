using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// What a database makes of CLR types: which are scalars at all, and as what they are stored (EF: <c>ITypeMappingSource</c> with the value
/// converters that it puts in by itself). Spatial, NodaTime, pgvector and HierarchyId types count as scalars: without their plug-in such a model does not run.
/// </summary>
internal sealed class TypeMappings(TypeCatalog types, int efVersion, Configured<DatabaseProvider> provider)
{
    private static readonly string[] PlugIns = ["NetTopologySuite.Geometries", "NodaTime", "NpgsqlTypes", "Pgvector"];

    private static readonly HashSet<string> Common =
    [
        "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
        "System.Char", "System.Single", "System.Double", "System.Decimal", "System.String", "System.Guid", "System.DateTime", "System.DateTimeOffset",
        "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Uri", "System.Net.IPAddress", "System.Net.NetworkInformation.PhysicalAddress",
        "Microsoft.EntityFrameworkCore.HierarchyId",
    ];

    private static readonly HashSet<string> Npgsql =
    [
        "System.Numerics.BigInteger", "System.Text.Json.JsonDocument", "System.Text.Json.JsonElement", "System.Collections.BitArray", "System.Net.IPNetwork",
        "System.Collections.Generic.Dictionary<string, string>", "System.Collections.Immutable.ImmutableDictionary<string, string>",
        "System.ValueTuple<System.Net.IPAddress, int>", "Microsoft.EntityFrameworkCore.LTree",
    ];

    private static readonly HashSet<string> ConvertedSomewhere =
    [
        "System.SByte", "System.UInt16", "System.UInt32", "System.UInt64", "System.Char", "System.Uri", "System.Net.IPAddress", "System.Net.NetworkInformation.PhysicalAddress",
    ];

    private IValueConverterSelector _converters = new ValueConverterSelector(types);
    private TypeMappingSource? _source;

    public bool IsPostgreSql => provider.Is(DatabaseProvider.PostgreSql);

    /// <summary>Whether the database is MySQL by Pomelo's provider, which is the one of them that is known here.</summary>
    public bool IsPomelo { get; } = provider.Is(DatabaseProvider.MySql) && types.FindByMetadataName(EFCoreNames.PomeloOptions) is not null;

    /// <summary>Whether CLR types are stored as they are by default: options may say otherwise for all of a kind.</summary>
    public bool HasDefaults { get; private set; } = true;

    /// <summary>Which conversions are tried where the database has no column for a type.</summary>
    public IValueConverterSelector Converters
    {
        get => _converters;
        set => (_converters, _source) = (value, null);
    }

    public void LeaveDefaults()
    {
        HasDefaults = false;
        _source = null;
    }

    /// <summary>How the database stores values; null where that is not known here.</summary>
    public TypeMappingSource? Source => _source ??= !provider.IsKnown ? null : provider.Value switch
    {
        DatabaseProvider.SqlServer => new SqlServerTypeMappingSource(types, efVersion) { Converters = Converters },
        DatabaseProvider.PostgreSql => new NpgsqlTypeMappingSource(types, efVersion, HasDefaults) { Converters = Converters },
        DatabaseProvider.Sqlite => new SqliteTypeMappingSource(types) { Converters = Converters },
        DatabaseProvider.MySql when IsPomelo => new MySqlTypeMappingSource(types, HasDefaults) { Converters = Converters },
        _ => null,
    };

    /// <summary>Types that only PostgreSQL's provider has columns for.</summary>
    public static bool IsNpgsqlType(string type) => Npgsql.Contains(type);

    /// <summary>Types that a plug-in maps: without it such a model does not run.</summary>
    public static bool IsOfPlugIn(ClrType type) => PlugIns.Contains(type.Namespace);

    /// <summary>SQL Server's vector, which says in its column type how long it is.</summary>
    public static bool IsVector(ClrType type) => type is { MetadataName: "Microsoft.Data.SqlTypes.SqlVector`1", TypeArguments: [var element] } && element.Is("System.Single");

    /// <summary>Whether the database stores such a value in a column of its own, by itself.</summary>
    public bool IsMapped(ClrType type) => IsScalar(type) || ElementTypeOfCollection(type) is not null;

    /// <summary>Whether a column of that type takes values of a CLR type that has none by itself: Npgsql serializes what it finds in front of JSON, and SQL Server has a type for anything.</summary>
    public bool IsMappedAs(ClrType type, string columnType) =>
        ((!provider.IsKnown || IsPostgreSql) && IsJson(columnType))
        || (provider.Is(DatabaseProvider.SqlServer) && type.Is("System.Object") && columnType.Equals("sql_variant", StringComparison.OrdinalIgnoreCase));

    public static bool IsJson(string? columnType) => columnType?.ToLowerInvariant() is "json" or "jsonb";

    public bool IsScalar(ClrType type)
    {
        type = type.UnwrapNullable();
        return IsScalarByItself(type) || (Converters is not ValueConverterSelector && Converters.Select(type, null).Any(converter => converter is not { } known || IsScalarByItself(known.ProviderClrType)));
    }

    private bool IsScalarByItself(ClrType type)
    {
        if (type.ElementType is { } element)
        {
            return element.Is("System.Byte");
        }

        var name = type.DisplayName;
        return type.IsEnum
            || Common.Contains(name)
            || (IsPostgreSql && Npgsql.Contains(name))
            || (name == "System.Text.Json.JsonElement" && efVersion < 10 && (provider.Is(DatabaseProvider.SqlServer) || provider.Is(DatabaseProvider.Sqlite)))
            || (IsVector(type) && efVersion >= 10 && provider.Is(DatabaseProvider.SqlServer))
            || IsOfPlugIn(type);
    }

    /// <summary>The elements of a primitive collection: a collection with one element type, which is a scalar.</summary>
    public ClrType? ElementTypeOfCollection(ClrType type)
    {
        if (type.Is("System.String") || IsScalar(type) || types.ElementTypeOf(type) is not { } element || !IsScalar(element) || IsDictionary(type))
        {
            return null;
        }

        // EF 8 wants a collection that it can add to.
        return efVersion == 8 && type.ElementType is null && type.Name is "IReadOnlyList" or "IReadOnlyCollection" ? null : element;
    }

    /// <summary>The CLR type that reaches the database for such a value; null where that is not certain.</summary>
    public ClrType? StoredTypeOf(ClrType type)
    {
        type = type.UnwrapNullable();
        return Source is { } source ? source.Find(new(type))?.StoredType
            : provider.IsKnown && IsStoredEverywhereAsItIs(Underlying(type)) ? Underlying(type)
            : null;
    }

    private static bool IsStoredEverywhereAsItIs(ClrType type) =>
        Common.Contains(type.DisplayName) && !ConvertedSomewhere.Contains(type.DisplayName);

    private ClrType Underlying(ClrType type) => type.IsEnum ? types.Find(type)?.EnumUnderlyingType ?? type : type;

    /// <summary>
    /// The elements of a collection in a column of that type. To Npgsql, JSON is one value of any type before version 10, and bytes are taken apart where they are to be an array, then JSON too.
    /// </summary>
    public ClrType? ElementTypeOfCollection(ClrType type, string? columnType)
    {
        var (isJson, isArray) = (IsPostgreSql && IsJson(columnType), IsPostgreSql && columnType?.EndsWith("[]", StringComparison.Ordinal) == true);
        return isJson && efVersion < 10 ? null
            : (isJson || isArray) && type.ElementType is { } element && element.Is("System.Byte") ? element
            : ElementTypeOfCollection(type);
    }

    private bool IsDictionary(ClrType type) =>
        type.TypeArguments.Count == 2 && types.ElementTypeOf(type) is { Name: "KeyValuePair" };
}
