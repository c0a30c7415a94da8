using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore.Sqlite.Core/Storage/Internal/SqliteTypeMappingSource.cs</summary>
internal sealed class SqliteTypeMappingSource(TypeCatalog types) : TypeMappingSource(types)
{
    protected override TypeMapping? FindMapping(TypeMappingInfo info) =>
        NameOf(info.ClrType.DisplayName) is { } name ? new(info.ClrType.DisplayName, info.StoreTypeName ?? name) { StoredType = info.ClrType } : null;

    private static string? NameOf(string type) => type switch
    {
        "System.Boolean" or "System.Byte" or "System.SByte" or "System.Int16" or "System.UInt16" or "System.Int32" or "System.UInt32" or "System.Int64" or "System.UInt64" => "INTEGER",
        "System.Single" or "System.Double" => "REAL",
        "System.Byte[]" => "BLOB",
        "System.String" or "System.Char" or "System.Guid" or "System.Decimal" or "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan"
            or "System.Text.Json.JsonElement" => "TEXT",
        _ => null,
    };
}
