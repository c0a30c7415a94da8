using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary><c>Database.IsNpgsql()</c> and its like.</summary>
internal static class DatabaseFunctions
{
    private static readonly Dictionary<string, DatabaseProvider> Tests = new()
    {
        ["IsSqlServer"] = DatabaseProvider.SqlServer,
        ["IsNpgsql"] = DatabaseProvider.PostgreSql,
        ["IsSqlite"] = DatabaseProvider.Sqlite,
        ["IsMySql"] = DatabaseProvider.MySql,
        ["IsOracle"] = DatabaseProvider.Oracle,
    };

    public static Value? Call(Call call)
    {
        var provider = call.Interpreter.Program.Provider;
        if (!provider.IsKnown)
        {
            return call.Unknown("the database provider is not known");
        }

        return call.Method switch
        {
            "IsRelational" => Value.Of(provider.Value != DatabaseProvider.NonRelational),
            "IsInMemory" or "IsCosmos" when provider.Value != DatabaseProvider.NonRelational => Value.Of(false),
            _ => Tests.TryGetValue(call.Method, out var tested) ? Value.Of(tested == provider.Value) : null,
        };
    }

    /// <summary>Null where several packages serve the database.</summary>
    public static string? ProviderName(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.SqlServer => "Microsoft.EntityFrameworkCore.SqlServer",
        DatabaseProvider.PostgreSql => "Npgsql.EntityFrameworkCore.PostgreSQL",
        DatabaseProvider.Sqlite => "Microsoft.EntityFrameworkCore.Sqlite",
        DatabaseProvider.Oracle => "Oracle.EntityFrameworkCore",
        _ => null,
    };
}
