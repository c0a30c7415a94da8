namespace ModelLint.Metadata;

/// <summary>The database that a context is used with, as far as its kind decides the model.</summary>
internal enum DatabaseProvider
{
    SqlServer,
    PostgreSql,
    Sqlite,
    MySql,
    Oracle,

    /// <summary>Another relational database.</summary>
    OtherRelational,

    /// <summary>Cosmos, MongoDB, in memory: no tables, columns, keys or indexes to review.</summary>
    NonRelational,
}

internal static class DatabaseProviderExtensions
{
    extension(DatabaseProvider provider)
    {
        /// <summary>What the database calls itself.</summary>
        public string DisplayName => provider switch
        {
            DatabaseProvider.SqlServer => "SQL Server",
            DatabaseProvider.PostgreSql => "PostgreSQL",
            DatabaseProvider.Sqlite => "SQLite",
            DatabaseProvider.MySql => "MySQL",
            DatabaseProvider.Oracle => "Oracle",
            _ => "the database",
        };
    }
}
