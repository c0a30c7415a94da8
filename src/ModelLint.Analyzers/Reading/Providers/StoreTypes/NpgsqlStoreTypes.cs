using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>
/// https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs and its plug-ins
/// NpgsqlNodaTimeTypeMappingSourcePlugin.cs and NpgsqlNetTopologySuiteTypeMappingSourcePlugin.cs.
/// </summary>
/// <param name="hasDefaults">Whether neither time nor space has another type by an option.</param>
internal sealed class NpgsqlStoreTypes(bool hasDefaults) : ProviderStoreTypes
{
    public override string? NameOf(ClrType stored, StoreTypeFacets facets) =>
        facets.Element is not null ? ArrayOf(facets.Element.UnwrapNullable(), facets) : NameOfScalar(stored, facets);

    public override bool IsAlias(string name) => name.StartsWith("decimal", StringComparison.OrdinalIgnoreCase);

    private string? ArrayOf(ClrType element, StoreTypeFacets facets) =>
        facets is { MaxLength: null, Precision: null, Scale: null, IsUnicode: null, IsFixedLength: false }
        && NameOfScalar(element, facets with { ClrType = element, IsRowVersion = false }) is { } name ? $"{name}[]" : null;

    private string? NameOfScalar(ClrType stored, StoreTypeFacets facets) => stored.DisplayName switch
    {
        "System.Boolean" => "boolean",
        "System.Byte" or "System.Int16" => "smallint",
        "System.Int32" => "integer",
        "System.Int64" => "bigint",
        "System.Single" => "real",
        "System.Double" => "double precision",
        "System.Decimal" when facets.ClrType.Is("System.UInt64") => "numeric(20,0)",
        "System.Decimal" => (facets.Precision, facets.Scale) switch
        {
            (null, _) => "numeric",
            ({ } precision, null) => $"numeric({precision})",
            ({ } precision, { } scale) => $"numeric({precision},{scale})",
        },
        "System.Guid" => "uuid",
        "System.DateTime" or "System.DateTimeOffset" or "NodaTime.Instant" => hasDefaults ? $"timestamp{Precision(facets)} with time zone" : null,
        "System.DateOnly" => "date",
        "System.TimeOnly" => $"time{Precision(facets)} without time zone",
        "System.TimeSpan" => $"interval{Precision(facets)}",
        "System.Byte[]" => "bytea",
        "System.Char" => "character(1)",
        "System.String" when facets.ClrType.Is("Microsoft.EntityFrameworkCore.LTree") => "ltree",
        "System.String" => facets.MaxLength is { } length and > 0 ? $"{(facets.IsFixedLength ? "character" : "character varying")}({length})" : "text",
        "System.Net.IPAddress" => "inet",
        "System.Net.NetworkInformation.PhysicalAddress" => "macaddr",
        "System.Text.Json.JsonDocument" or "System.Text.Json.JsonElement" => "jsonb",
        _ => stored.Namespace == "NetTopologySuite.Geometries" && hasDefaults ? "geometry" : facets.Precision is null ? NameOfNodaTime(stored.DisplayName) : null,
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
        _ => null,
    };

    private static string Precision(StoreTypeFacets facets) => facets.Precision is { } precision ? $"({precision})" : "";
}
