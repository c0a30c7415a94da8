using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Sql;

/// <summary>What a fix has to know of a database's SQL.</summary>
internal sealed class SqlDialect(DatabaseProvider provider)
{
    /// <summary>Null where the provider is unknown or another one than those whose quoting is known here.</summary>
    public static SqlDialect? Of(EntityModel model) =>
        model.Provider.Is(provider => provider is not DatabaseProvider.NonRelational and not DatabaseProvider.OtherRelational)
            ? new(model.Provider.Value)
            : null;

    /// <summary>How long the name of a constraint or index can be (the providers' <c>MaxIdentifierLength</c>).</summary>
    private int MaxIdentifierLength => provider switch
    {
        DatabaseProvider.PostgreSql => 63,
        DatabaseProvider.MySql => 64,
        _ => 128,
    };

    public string Identifier(string name) => provider switch
    {
        DatabaseProvider.SqlServer => $"[{name.Replace("]", "]]")}]",
        DatabaseProvider.MySql => $"`{name.Replace("`", "``")}`",
        _ => $"\"{name.Replace("\"", "\"\"")}\"",
    };

    /// <summary>A string, in the national character set where a plain one would lose characters.</summary>
    public string Literal(string value) => $"{(provider == DatabaseProvider.SqlServer ? "N" : "")}'{value.Replace("'", "''")}'";

    /// <summary>Whether an index can hold a part of the rows (MySQL and Oracle have no such thing).</summary>
    public bool HasFilteredIndexes => provider is DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql or DatabaseProvider.Sqlite;

    /// <summary>The condition that a boolean column has that value.</summary>
    public string HasValue(string column, bool value) => provider == DatabaseProvider.PostgreSql
        ? (value ? "" : "NOT ") + Identifier(column)
        : $"{Identifier(column)} = {(value ? 1 : 0)}";

    public string IsNotNull(string column) => $"{Identifier(column)} IS NOT NULL";

    /// <summary>The current time, as a default that fits the column type of <paramref name="type"/>; null where there is none.</summary>
    public string? Now(ClrType type) => (provider, type.DisplayName) switch
    {
        (DatabaseProvider.PostgreSql, _) => "now()",
        (DatabaseProvider.SqlServer, "System.DateTimeOffset") => "SYSDATETIMEOFFSET()",
        (DatabaseProvider.SqlServer, "System.DateTime") => "SYSUTCDATETIME()",
        // Microsoft.Data.Sqlite stores both as text, and takes text without an offset for local time.
        (DatabaseProvider.Sqlite, "System.DateTimeOffset") => "strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')",
        (DatabaseProvider.Sqlite, "System.DateTime") => "CURRENT_TIMESTAMP",
        // The default of a datetime(6) column must have its precision.
        (DatabaseProvider.MySql, "System.DateTime" or "System.DateTimeOffset") => "CURRENT_TIMESTAMP(6)",
        (DatabaseProvider.Oracle, "System.DateTime" or "System.DateTimeOffset") => "SYSTIMESTAMP",
        _ => null,
    };

    public string IsNull(string column) => $"{Identifier(column)} IS NULL";

    /// <summary>The name, cut to what the database takes, with a number where others have it.</summary>
    public string Unique(string name, ICollection<string> taken)
    {
        var cut = Cut(name, "");
        for (var number = 1; taken.Contains(cut, StringComparer.OrdinalIgnoreCase); number++)
        {
            cut = Cut(name, $"_{number}");
        }

        return cut;
    }

    private string Cut(string name, string suffix) =>
        name.Substring(0, Math.Min(name.Length, MaxIdentifierLength - suffix.Length)) + suffix;
}
