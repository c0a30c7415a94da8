using System.Reflection;

namespace ModelLint.EndToEnd;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string SarifSchema { get; } = Metadata("SarifSchema");

    /// <summary>A compiler on the oldest Roslyn that the package is for.</summary>
    public static string CompilerHost { get; } = Metadata("CompilerHost");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
