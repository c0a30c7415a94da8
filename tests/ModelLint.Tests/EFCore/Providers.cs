namespace ModelLint.Tests.EFCore;

/// <summary>The database providers whose packages a test project references.</summary>
[Flags]
public enum Providers
{
    None = 0,
    SqlServer = 1,
    Sqlite = 2,
    Npgsql = 4,
    All = SqlServer | Sqlite | Npgsql,
}

internal static class DatabaseProviders
{
    /// <summary>Those that the sources name, SQL Server where they name none: an application references what it uses, and their extension methods clash.</summary>
    public static Providers NamedIn(IEnumerable<string> sources)
    {
        var named = sources.Aggregate(Providers.None, (found, source) => found | Named(source));
        return named == Providers.None ? Providers.SqlServer : named;
    }

    private static Providers Named(string source) => new[] { Providers.SqlServer, Providers.Sqlite, Providers.Npgsql }
        .Where(provider => source.Contains($"{provider}", StringComparison.Ordinal))
        .Aggregate(Providers.None, (found, provider) => found | provider);
}
