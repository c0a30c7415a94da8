using System.IO.Compression;

namespace ModelLint.EndToEnd;

/// <summary>The package as users get it, in a folder that serves as their feed.</summary>
public sealed class Package : IAsyncLifetime
{
    private readonly DirectoryInfo _feed = Directory.CreateTempSubdirectory("modellint-feed-");

    public string Feed => _feed.FullName;

    /// <summary>A version that was never there before, so that no cache can answer with an older package.</summary>
    public string Version { get; } = NewVersion();

    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"ModelLint.{Version}.nupkg"));

    public async Task InitializeAsync() =>
        (await CommandLine.RunAsync(Repository.Root, [], "dotnet",
            "pack", "src/ModelLint", "-c", Repository.Configuration, "--no-build", "-o", Feed, $"-p:PackageVersion={Version}")).EnsureSuccess();

    public Task DisposeAsync()
    {
        _feed.Delete(recursive: true);
        var installed = new DirectoryInfo(Path.Combine(PackagesFolder, "modellint", Version));
        if (installed.Exists)
            installed.Delete(recursive: true);
        return Task.CompletedTask;
    }

    internal static string NewVersion() => $"0.0.1-e2e.{Guid.NewGuid():n}";

    internal static string PackagesFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<Package>
{
    public const string Name = "Package";
}
