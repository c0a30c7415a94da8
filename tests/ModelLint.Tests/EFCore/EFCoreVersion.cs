namespace ModelLint.Tests.EFCore;

/// <summary>The major versions of EF Core that the tests compile against and run.</summary>
public enum EFCoreVersion
{
    V8 = 8,
    V9 = 9,
    V10 = 10,
}

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

public static class EFCoreVersions
{
    public static ImmutableArray<EFCoreVersion> All { get; } = [EFCoreVersion.V8, EFCoreVersion.V9, EFCoreVersion.V10];

    /// <summary>The versions that the Npgsql provider is referenced for: see tests/EFCore.</summary>
    public static ImmutableArray<EFCoreVersion> WithNpgsql { get; } = [EFCoreVersion.V8, EFCoreVersion.V10];

    /// <summary>All versions that these sources can compile against, as far as the providers they name decide it.</summary>
    public static ImmutableArray<EFCoreVersion> For(IEnumerable<string> sources) =>
        sources.Any(source => source.Contains("Npgsql", StringComparison.Ordinal)) ? WithNpgsql : All;
}
