using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>The column types of one database.</summary>
internal abstract class ProviderStoreTypes
{
    public static ProviderStoreTypes? Of(DatabaseProvider provider, TypeMappings mappings) => provider switch
    {
        DatabaseProvider.MySql when mappings is { IsPomelo: true, HasDefaults: true } => new MySqlStoreTypes(),
        DatabaseProvider.SqlServer => new SqlServerStoreTypes(),
        DatabaseProvider.PostgreSql => new NpgsqlStoreTypes(mappings.HasDefaults),
        DatabaseProvider.Sqlite => new SqliteStoreTypes(),
        _ => null,
    };

    /// <summary>Whether a type that was asked for without a length or precision is given one.</summary>
    public virtual bool AddsFacetsToNames => true;

    /// <summary>A type that was asked for without facets, where the database has some for it.</summary>
    public virtual string Complete(string name) => name;

    /// <summary>Whether the provider may put another name in place of this one.</summary>
    public virtual bool IsAlias(string name) => false;

    /// <summary>The column type for a CLR type as it is stored; null where that is not known here.</summary>
    public abstract string? NameOf(ClrType stored, StoreTypeFacets facets);

    /// <summary>What EF Core's own conversion to a string says of its length.</summary>
    protected static int? LengthOf(ClrType type) => type.DisplayName switch
    {
        "System.Char" => 1,
        "System.Net.IPAddress" => 45,
        "System.Net.NetworkInformation.PhysicalAddress" => 20,
        _ => null,
    };

    /// <summary>Whether a converter could make it another one.</summary>
    public virtual bool DependsOnHints(ClrType stored, StoreTypeFacets facets) => stored.DisplayName switch
    {
        "System.String" or "System.Byte[]" => facets.MaxLength is null,
        "System.Decimal" => facets.Precision is null || facets.Scale is null,
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeOnly" or "System.TimeSpan" => facets.Precision is null,
        _ => false,
    };
}
