using System.Reflection;

namespace ModelLint.Tests.EFCore;

/// <summary>Where the build has put each EF Core and what it compiles with: the projects of tests/EFCore.</summary>
internal static class EFCoreAssemblies
{
    private static readonly Dictionary<EFCoreVersion, string> Paths = typeof(EFCoreAssemblies).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key.StartsWith("EFCore", StringComparison.Ordinal))
        .ToDictionary(metadata => (EFCoreVersion)int.Parse(metadata.Key["EFCore".Length..]), metadata => metadata.Value!);

    /// <summary>The empty assembly whose .deps.json and directory hold that EF Core with its providers.</summary>
    public static string PathOf(EFCoreVersion version) => Paths[version];

    /// <summary>What the compiler is given for a project that references that EF Core.</summary>
    public static IEnumerable<string> ReferencesOf(EFCoreVersion version) =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(PathOf(version))!, "references.txt"));
}
