using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// What a database makes of CLR types: which are scalars at all, and as what they are stored (EF: <c>ITypeMappingSource</c> with the value
/// converters that it puts in by itself). Spatial, NodaTime and HierarchyId types count as scalars: without their plug-in such a model does not run.
/// </summary>
internal sealed class TypeMappings(TypeCatalog types, int efVersion, Configured<DatabaseProvider> provider)
{
    private static readonly string[] PlugIns = ["NetTopologySuite.Geometries", "NodaTime", "NpgsqlTypes"];

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

    // What a converter makes of a type that the database has no counterpart for; the rest is stored as it is.
    private static readonly Dictionary<string, string> SqlServerStored = new()
    {
        ["System.SByte"] = "System.Int16", ["System.UInt16"] = "System.Int32", ["System.UInt32"] = "System.Int64", ["System.UInt64"] = "System.Decimal",
        ["System.Char"] = "System.String", ["System.Uri"] = "System.String", ["System.Net.IPAddress"] = "System.String",
        ["System.Net.NetworkInformation.PhysicalAddress"] = "System.String",
    };

    private static readonly Dictionary<string, string> NpgsqlStored = new()
    {
        ["System.SByte"] = "System.Int16", ["System.UInt16"] = "System.Int32", ["System.UInt32"] = "System.Int64",
        ["System.UInt64"] = "System.Decimal", ["System.Uri"] = "System.String", ["Microsoft.EntityFrameworkCore.LTree"] = "System.String", ["NodaTime.DateTimeZone"] = "System.String",
    };

    private static readonly Dictionary<string, string> PomeloStored = new()
    {
        ["System.Char"] = "System.String", ["System.Uri"] = "System.String", ["System.Net.IPAddress"] = "System.String",
        ["System.Net.NetworkInformation.PhysicalAddress"] = "System.String",
    };

    private static readonly Dictionary<string, string> SqliteStored = new()
    {
        ["System.Uri"] = "System.String", ["System.Net.IPAddress"] = "System.String", ["System.Net.NetworkInformation.PhysicalAddress"] = "System.String",
    };

    public bool IsPostgreSql => provider.Is(DatabaseProvider.PostgreSql);

    /// <summary>Whether the database is MySQL by Pomelo's provider, which is the one of them that is known here.</summary>
    public bool IsPomelo { get; } = provider.Is(DatabaseProvider.MySql) && types.FindByMetadataName(EFCoreNames.PomeloOptions) is not null;

    /// <summary>Whether CLR types are stored as they are by default: options may say otherwise for all of a kind.</summary>
    public bool HasDefaults { get; private set; } = true;

    public void LeaveDefaults() => HasDefaults = false;

    /// <summary>Types that a plug-in maps: without it such a model does not run.</summary>
    public static bool IsOfPlugIn(ClrType type) => PlugIns.Contains(type.Namespace);

    /// <summary>Whether the database stores such a value in a column of its own, by itself.</summary>
    public bool IsMapped(ClrType type) => IsScalar(type) || ElementTypeOfCollection(type) is not null;

    /// <summary>Whether a column of that type takes values of any CLR type: Npgsql serializes what it finds in front of JSON.</summary>
    public bool IsMappedAs(string columnType) => (!provider.IsKnown || IsPostgreSql) && IsJson(columnType);

    public static bool IsJson(string? columnType) => columnType?.ToLowerInvariant() is "json" or "jsonb";

    public bool IsScalar(ClrType type)
    {
        type = type.UnwrapNullable();
        if (type.ElementType is { } element)
        {
            return element.Is("System.Byte");
        }

        var name = type.DisplayName;
        return type.IsEnum
            || Common.Contains(name)
            || (IsPostgreSql && Npgsql.Contains(name))
            || (name == "System.Text.Json.JsonElement" && efVersion < 10 && (provider.Is(DatabaseProvider.SqlServer) || provider.Is(DatabaseProvider.Sqlite)))
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
        if (type.IsEnum)
        {
            return types.Find(type)?.EnumUnderlyingType is { } underlying ? StoredTypeOf(underlying) : null;
        }

        // Only Npgsql takes geometries as they are.
        if (!provider.IsKnown || (IsOfPlugIn(type) && !IsPostgreSql))
        {
            return null;
        }

        var stored = provider.Value switch
        {
            DatabaseProvider.SqlServer => SqlServerStored,
            DatabaseProvider.PostgreSql => NpgsqlStored,
            DatabaseProvider.Sqlite => SqliteStored,
            DatabaseProvider.MySql when IsPomelo => PomeloStored,
            _ => null,
        };
        return stored is null ? (Common.Contains(type.DisplayName) && !SqlServerStored.ContainsKey(type.DisplayName) ? type : null)
            : stored.TryGetValue(type.DisplayName, out var name) ? types.FindByMetadataName(name)
            : type;
    }

    private bool IsDictionary(ClrType type) =>
        type.TypeArguments.Count == 2 && types.ElementTypeOf(type) is { Name: "KeyValuePair" };
}
