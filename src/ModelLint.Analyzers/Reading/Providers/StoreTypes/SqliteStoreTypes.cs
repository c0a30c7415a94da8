using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore.Sqlite.Core/Storage/Internal/SqliteTypeMappingSource.cs</summary>
internal sealed class SqliteStoreTypes : ProviderStoreTypes
{
    public override bool AddsFacetsToNames => false;

    public override string? NameOf(ClrType stored, StoreTypeFacets facets) => stored.DisplayName switch
    {
        "System.Boolean" or "System.Byte" or "System.SByte" or "System.Int16" or "System.UInt16" or "System.Int32" or "System.UInt32" or "System.Int64" or "System.UInt64" => "INTEGER",
        "System.Single" or "System.Double" => "REAL",
        "System.Byte[]" => "BLOB",
        "System.String" or "System.Char" or "System.Guid" or "System.Decimal" or "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan" => "TEXT",
        _ => null,
    };

    public override bool DependsOnHints(ClrType stored, StoreTypeFacets facets) => false;
}
