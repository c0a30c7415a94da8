using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ModelLint.Tests.EFCore;

/// <summary>Metadata references by EF Core version, read once: equal references let Roslyn share its symbols between tests.</summary>
internal static class EFCoreReferences
{
    private static readonly ConcurrentDictionary<EFCoreVersion, Lazy<ImmutableArray<MetadataReference>>> All = new();

    private static readonly Dictionary<Providers, string[]> Packages = new()
    {
        [Providers.SqlServer] = ["Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.Data.SqlClient"],
        [Providers.Sqlite] = ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.Data.Sqlite"],
        [Providers.Npgsql] = ["Npgsql.EntityFrameworkCore.PostgreSQL", "Npgsql"],
    };

    public static IEnumerable<MetadataReference> For(EFCoreVersion version, Providers providers = Providers.All)
    {
        var left = Packages.Where(package => !providers.HasFlag(package.Key)).SelectMany(package => package.Value).ToHashSet();
        return Read(version).Where(reference => !left.Contains(Path.GetFileNameWithoutExtension(reference.Display!)));
    }

    private static ImmutableArray<MetadataReference> Read(EFCoreVersion version) =>
        All.GetOrAdd(version, static version => new(() =>
            [.. EFCoreAssemblies.ReferencesOf(version).Select(path => Shared.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path)))])).Value;

    // The framework's assemblies are the same for every EF Core.
    private static readonly ConcurrentDictionary<string, MetadataReference> Shared = new();
}
