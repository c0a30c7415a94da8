using System.Text.RegularExpressions;
using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Which CLR types a column type takes as they are; a number or enum in another numeric column is converted to the first.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Storage/Internal/SqlServerTypeMappingSource.cs and
/// https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs
/// </summary>
internal static class ColumnTypes
{
    private static readonly string[] Text = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "character", "citext", "longtext", "mediumtext", "tinytext", "enum", "varchar2", "nvarchar2", "clob", "json", "jsonb", "xml"];

    private static readonly string[] Int16 = ["System.Int16"];
    private static readonly string[] Int32 = ["System.Int32"];
    private static readonly string[] Int64 = ["System.Int64"];
    private static readonly string[] Int16OrByte = ["System.Int16", "System.Byte"];
    private static readonly string[] Decimal = ["System.Decimal"];
    private static readonly string[] AnyFraction = ["System.Decimal", "System.Numerics.BigInteger", "System.Single", "System.Double"];
    private static readonly string[] Bytes = ["System.Byte[]"];
    private static readonly string[] DateTime = ["System.DateTime"];
    private static readonly string[] DateTimeOrOffset = ["System.DateTime", "System.DateTimeOffset"];
    private static readonly string[] Date = ["System.DateOnly", "System.DateTime"];
    private static readonly string[] Time = ["System.TimeOnly", "System.TimeSpan"];

    private static readonly Dictionary<string, string[]> SqlServer = new()
    {
        ["tinyint"] = ["System.Byte"], ["smallint"] = Int16, ["int"] = Int32, ["bigint"] = Int64,
        ["decimal"] = Decimal, ["numeric"] = Decimal, ["money"] = Decimal, ["smallmoney"] = Decimal, ["float"] = ["System.Double"], ["real"] = ["System.Single"],
        ["bit"] = ["System.Boolean"], ["uniqueidentifier"] = ["System.Guid"],
        ["date"] = Date, ["datetime"] = DateTime, ["datetime2"] = DateTime, ["smalldatetime"] = DateTime, ["datetimeoffset"] = ["System.DateTimeOffset"], ["time"] = Time,
        ["binary"] = Bytes, ["varbinary"] = Bytes, ["image"] = Bytes, ["rowversion"] = Bytes, ["timestamp"] = Bytes,
    };

    private static readonly Dictionary<string, string[]> PostgreSql = new()
    {
        ["smallint"] = Int16OrByte, ["int2"] = Int16OrByte, ["integer"] = Int32, ["int"] = Int32, ["int4"] = Int32, ["bigint"] = Int64, ["int8"] = Int64,
        ["numeric"] = AnyFraction, ["decimal"] = AnyFraction, ["money"] = Decimal, ["real"] = ["System.Single"], ["float4"] = ["System.Single"],
        ["double precision"] = ["System.Double"], ["float8"] = ["System.Double"],
        ["boolean"] = ["System.Boolean"], ["bool"] = ["System.Boolean"], ["uuid"] = ["System.Guid"], ["bytea"] = Bytes,
        ["date"] = Date, ["timestamp"] = DateTime, ["timestamp without time zone"] = DateTime, ["timestamptz"] = DateTimeOrOffset, ["timestamp with time zone"] = DateTimeOrOffset,
        ["time"] = Time, ["time without time zone"] = Time, ["interval"] = ["System.TimeSpan"],
    };

    private static readonly Dictionary<string, string[]> MySql = new()
    {
        ["tinyint"] = ["System.SByte"], ["tinyint unsigned"] = ["System.Byte"], ["smallint"] = Int16, ["smallint unsigned"] = ["System.UInt16"],
        ["mediumint"] = Int32, ["mediumint unsigned"] = ["System.UInt32"], ["int"] = Int32, ["int unsigned"] = ["System.UInt32"], ["integer"] = Int32, ["integer unsigned"] = ["System.UInt32"],
        ["bigint"] = Int64, ["bigint unsigned"] = ["System.UInt64"], ["bit"] = ["System.UInt64"],
        ["decimal"] = Decimal, ["numeric"] = Decimal, ["dec"] = Decimal, ["fixed"] = Decimal, ["double"] = ["System.Double"], ["double precision"] = ["System.Double"], ["real"] = ["System.Double"], ["float"] = ["System.Single"],
        ["binary"] = Bytes, ["varbinary"] = Bytes, ["tinyblob"] = Bytes, ["blob"] = Bytes, ["mediumblob"] = Bytes, ["longblob"] = Bytes,
        ["year"] = Int16, ["date"] = Date, ["time"] = Time, ["datetime"] = DateTimeOrOffset, ["timestamp"] = DateTimeOrOffset,
    };

    private static readonly HashSet<string> Numbers =
    [
        "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Decimal", "System.Single", "System.Double",
    ];

    /// <summary>What EF converts to text by itself, where the column asks for it.</summary>
    private static readonly HashSet<string> BecomeText =
    [
        .. Numbers, "System.Boolean", "System.Char", "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan",
    ];

    // SQL Server's float(24) and below are what others call real.
    private static bool IsSinglePrecision(ClrType type, string columnType) =>
        type.Is("System.Single") && Regex.Match(columnType, @"^float\((\d+)\)$", RegexOptions.IgnoreCase) is { Success: true } match && int.Parse(match.Groups[1].Value) <= 24;

    public static bool IsNumber(ClrType type) => Numbers.Contains(type.DisplayName);

    /// <summary>The full name of the type that such a value is stored as in such a column; null where that is not certain.</summary>
    /// <param name="type">The property's type.</param>
    /// <param name="stored">As what it is stored where no column type is asked for.</param>
    /// <param name="columnType">The column type.</param>
    /// <param name="provider">The database.</param>
    public static string? StoredTypeOf(ClrType type, ClrType stored, string columnType, DatabaseProvider provider)
    {
        // SQLite's mapping goes by the CLR type first; that of a plug-in takes no other column.
        if (provider == DatabaseProvider.Sqlite || TypeMappings.IsOfPlugIn(type))
        {
            return stored.DisplayName;
        }

        if (provider == DatabaseProvider.MySql && columnType.ToLowerInvariant() is "tinyint(1)" or "char(36)")
        {
            return type.Is("System.Boolean") || type.Is("System.Guid") ? type.DisplayName : null;
        }

        var name = Regex.Replace(Regex.Replace(columnType, @"\(.*?\)", ""), @"\s+", " ").Trim().Trim('"', '[', ']').ToLowerInvariant();
        if (Text.Contains(name.Split(' ')[0]))
        {
            return stored.Is("System.String") || type.IsEnum || BecomeText.Contains(type.DisplayName) ? "System.String" : null;
        }

        var columns = provider switch
        {
            DatabaseProvider.SqlServer => SqlServer,
            DatabaseProvider.PostgreSql => PostgreSql,
            DatabaseProvider.MySql => MySql,
            _ => null,
        };
        if (columns is null || !columns.TryGetValue(name, out var taken))
        {
            return stored.Is("System.String") ? null : stored.DisplayName;
        }

        return taken.Contains(type.DisplayName) || IsSinglePrecision(type, columnType) ? type.DisplayName
            : (type.IsEnum || Numbers.Contains(type.DisplayName)) && Numbers.Contains(taken[0]) && taken != AnyFraction ? taken[0]
            : null;
    }
}
