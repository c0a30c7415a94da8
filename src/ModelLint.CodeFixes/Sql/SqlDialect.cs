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
    public string Literal(string value)
    {
        var text = provider == DatabaseProvider.MySql ? value.Replace("\\", "\\\\") : value;
        return $"{(provider == DatabaseProvider.SqlServer ? "N" : "")}'{text.Replace("'", "''")}'";
    }

    /// <summary>How many characters a text has. SQL Server's LEN leaves out blanks at its end.</summary>
    public string CharacterCount(string column) => provider switch
    {
        DatabaseProvider.SqlServer => $"LEN({column} + N'.') - 1",
        DatabaseProvider.MySql => $"CHAR_LENGTH({column})",
        _ => $"length({column})",
    };

    /// <summary>A column of numbers as an operand. SQLite keeps a decimal as text, which would be compared as text.</summary>
    public string Number(string column, ClrType type) => provider == DatabaseProvider.Sqlite && type.Is("System.Decimal") ? $"CAST({column} AS REAL)" : column;

    /// <summary>A day or time in ISO 8601 as a value of <paramref name="type"/>; null where the database has none that can be compared so.</summary>
    public string? Moment(string text, ClrType type) => (provider, type.DisplayName) switch
    {
        // Npgsql keeps a DateTime in UTC.
        (DatabaseProvider.PostgreSql, "System.DateTime") => $"'{text}Z'",
        // Microsoft.Data.Sqlite writes a DateTime with its time of day.
        (DatabaseProvider.Sqlite, "System.DateTime") when text.Length == "yyyy-MM-dd".Length => $"'{text} 00:00:00'",
        (DatabaseProvider.SqlServer, "System.DateTime") => $"'{text.Replace(' ', 'T')}'",
        (DatabaseProvider.Oracle, _) => null,
        _ => $"'{text}'",
    };

    /// <summary>The condition that the whole text matches a .NET regular expression; null where the database has none, or other ones.</summary>
    public string? Matches(string column, string pattern) => provider switch
    {
        _ when !PortablePattern.Is(pattern) => null,
        DatabaseProvider.PostgreSql => $"{column} ~ {Literal($"^(?:{pattern})$")}",
        DatabaseProvider.MySql => $"{column} REGEXP {Literal($"^(?:{pattern})$")}",
        _ => null,
    };

    /// <summary>The condition that a boolean column has that value.</summary>
    public string HasValue(string column, bool value) => provider == DatabaseProvider.PostgreSql
        ? (value ? "" : "NOT ") + Identifier(column)
        : $"{Identifier(column)} = {(value ? 1 : 0)}";

    public string IsNull(string column) => $"{Identifier(column)} IS NULL";

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
