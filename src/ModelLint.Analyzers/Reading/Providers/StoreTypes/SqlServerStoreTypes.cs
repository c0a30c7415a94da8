using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Storage/Internal/SqlServerTypeMappingSource.cs</summary>
internal sealed class SqlServerStoreTypes : ProviderStoreTypes
{
    private const int MaxUnicodeLength = 4000;
    private const int MaxLength = 8000;
    private const int UnicodeKeyLength = 450;
    private const int KeyLength = 900;

    public override string? NameOf(ClrType stored, StoreTypeFacets facets) => stored.DisplayName switch
    {
        "System.Boolean" => "bit",
        "System.Byte" => "tinyint",
        "System.Int16" => "smallint",
        "System.Int32" => "int",
        "System.Int64" => "bigint",
        "System.Single" => "real",
        "System.Double" => With("float", facets.Precision),
        "System.Decimal" when facets.ClrType.Is("System.UInt64") => "decimal(20,0)",
        "System.Decimal" => $"decimal({facets.Precision ?? 18},{facets.Scale ?? 2})",
        "System.Guid" => "uniqueidentifier",
        "System.DateTime" => With("datetime2", facets.Precision),
        "System.DateTimeOffset" => With("datetimeoffset", facets.Precision),
        "System.DateOnly" => "date",
        "System.TimeOnly" or "System.TimeSpan" => With("time", facets.Precision),
        "System.String" => Text(facets.MaxLength ?? LengthOf(facets.ClrType), facets),
        "System.Byte[]" when facets.IsRowVersion => "rowversion",
        "System.Byte[]" => Binary(facets),
        "Microsoft.EntityFrameworkCore.HierarchyId" => "hierarchyid",
        _ => null,
    };

    public override string Complete(string name) => name.ToLowerInvariant() is "decimal" or "numeric" ? $"{name}(18,0)" : name;

    private static string With(string name, int? precision) => precision is null ? name : $"{name}({precision})";

    private static string Text(int? maxLength, StoreTypeFacets facets)
    {
        var isAnsi = facets.IsUnicode == false;
        var max = isAnsi ? MaxLength : MaxUnicodeLength;
        var name = (isAnsi ? "" : "n") + (facets.IsFixedLength ? "char" : "varchar");
        var length = maxLength ?? (facets.IsKeyOrIndex ? isAnsi ? KeyLength : UnicodeKeyLength : null);
        if (length < 0 || length > max)
        {
            // EF keeps a fixed length and that of a key or index, though the database refuses it.
            length = facets.IsKeyOrIndex || facets.IsFixedLength ? length : null;
        }

        return length is not null ? $"{name}({length})" : facets.IsFixedLength ? name : $"{name}(max)";
    }

    private static string Binary(StoreTypeFacets facets)
    {
        var length = facets.MaxLength ?? (facets.IsKeyOrIndex ? KeyLength : null);
        if (length < 0 || length > MaxLength)
        {
            length = facets.IsFixedLength ? length : null;
        }

        return length is null ? "varbinary(max)" : $"{(facets.IsFixedLength ? "binary" : "varbinary")}({length})";
    }
}
