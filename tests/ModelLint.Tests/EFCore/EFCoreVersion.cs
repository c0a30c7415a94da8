namespace ModelLint.Tests.EFCore;

/// <summary>The major versions of EF Core that the tests compile against and run.</summary>
public enum EFCoreVersion
{
    V8 = 8,
    V9 = 9,
    V10 = 10,
}

public static class EFCoreVersions
{
    public static ImmutableArray<EFCoreVersion> All { get; } = [EFCoreVersion.V8, EFCoreVersion.V9, EFCoreVersion.V10];

    /// <summary>All versions that these sources compile against: there is no Npgsql provider for EF Core 9 in tests/EFCore.</summary>
    public static ImmutableArray<EFCoreVersion> For(IEnumerable<string> sources) =>
        DatabaseProviders.NamedIn(sources).HasFlag(Providers.Npgsql) ? [EFCoreVersion.V8, EFCoreVersion.V10] : All;

    /// <summary>All versions that can run these sources: Npgsql's provider 8.0.0 compiles with the Npgsql that it is restored with, and does not start.</summary>
    public static ImmutableArray<EFCoreVersion> Running(IEnumerable<string> sources) =>
        DatabaseProviders.NamedIn(sources).HasFlag(Providers.Npgsql) ? [EFCoreVersion.V10] : All;
}
