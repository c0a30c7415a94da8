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

    /// <summary>All versions that these sources compile against and run on: those that have the packages named.</summary>
    public static ImmutableArray<EFCoreVersion> For(IEnumerable<string> sources)
    {
        var named = DatabaseProviders.NamedIn(sources);
        return [.. All.Where(version => EFCoreReferences.Has(version, named))];
    }
}
