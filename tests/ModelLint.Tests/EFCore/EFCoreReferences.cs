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
        [Providers.MySql] = ["Pomelo.EntityFrameworkCore.MySql", "MySqlConnector"],
        [Providers.NodaTime] = ["Npgsql.EntityFrameworkCore.PostgreSQL.NodaTime", "Npgsql.NodaTime", "NodaTime"],
        [Providers.Pgvector] = ["Pgvector.EntityFrameworkCore", "Pgvector"],
        [Providers.NamingConvention] = ["EFCore.NamingConventions"],
        [Providers.OpenIddict] =
        [
            "OpenIddict.EntityFrameworkCore", "OpenIddict.EntityFrameworkCore.Models", "OpenIddict.Core", "OpenIddict.Abstractions",
        ],
        [Providers.NetTopologySuite] =
        [
            "Npgsql.EntityFrameworkCore.PostgreSQL.NetTopologySuite", "Npgsql.NetTopologySuite", "NetTopologySuite", "NetTopologySuite.Features", "NetTopologySuite.IO.PostGis",
        ],
    };

    /// <summary>Whether all of them are there for that EF Core.</summary>
    public static bool Has(EFCoreVersion version, Providers providers)
    {
        var names = Read(version).Select(NameOf).ToHashSet();
        return Packages.Where(package => providers.HasFlag(package.Key)).All(package => names.Contains(package.Value[0]));
    }

    public static IEnumerable<MetadataReference> For(EFCoreVersion version, Providers providers = Providers.All)
    {
        var left = Packages.Where(package => !providers.HasFlag(package.Key)).SelectMany(package => package.Value).ToHashSet();
        return Read(version).Where(reference => !left.Contains(NameOf(reference)));
    }

    private static string NameOf(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display!);

    private static ImmutableArray<MetadataReference> Read(EFCoreVersion version) =>
        All.GetOrAdd(version, static version => new(() =>
            [.. EFCoreAssemblies.ReferencesOf(version).Select(path => Shared.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path)))])).Value;

    // The framework's assemblies are the same for every EF Core.
    private static readonly ConcurrentDictionary<string, MetadataReference> Shared = new();
}
