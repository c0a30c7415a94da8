namespace ModelLint.Tests.EFCore;

/// <summary>The database providers, and packages beside them, that a test project references.</summary>
[Flags]
public enum Providers
{
    None = 0,
    SqlServer = 1,
    Sqlite = 2,
    Npgsql = 4,

    /// <summary>Pomelo's provider: there is none for EF Core 10.</summary>
    MySql = 8,

    NodaTime = 16,
    NetTopologySuite = 32,
    NamingConvention = 64,
    OpenIddict = 128,
    Pgvector = 256,
    All = SqlServer | Sqlite | Npgsql | MySql | NodaTime | NetTopologySuite | NamingConvention | OpenIddict | Pgvector,
}

internal static class DatabaseProviders
{
    private const Providers Databases = Providers.SqlServer | Providers.Sqlite | Providers.Npgsql | Providers.MySql;

    /// <summary>Those that the sources name, SQL Server where they name none: an application references what it uses, and their extension methods clash.</summary>
    public static Providers NamedIn(IEnumerable<string> sources)
    {
        var named = sources.Aggregate(Providers.None, (found, source) => found | Named(source));
        return (named & Databases) == Providers.None ? named | Providers.SqlServer : named;
    }

    private static Providers Named(string source) => Enum.GetValues<Providers>()
        .Where(provider => provider is not (Providers.None or Providers.All) && source.Contains($"{provider}", StringComparison.Ordinal))
        .Aggregate(Providers.None, (found, provider) => found | provider);
}
