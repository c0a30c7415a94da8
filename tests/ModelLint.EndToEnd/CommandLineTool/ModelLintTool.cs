using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary>The command line as users get it: packed, and installed as a local tool in a folder of its own, where the applications of the tests lie.</summary>
public sealed class ModelLintTool : IAsyncLifetime
{
    private const string Manifest = ".config/dotnet-tools.json";

    private readonly string _version = Package.NewVersion();

    internal Application Folder { get; } = new();

    public async Task InitializeAsync()
    {
        var feed = Path.Combine(Folder.Folder, "feed");
        (await CommandLine.RunAsync(Repository.Root, [], "dotnet",
            "pack", "src/ModelLint.Cli", "-c", Repository.Configuration, "--no-build", "-o", feed, $"-p:PackageVersion={_version}")).EnsureSuccess();
        Folder.Write("NuGet.config", $"""<configuration><packageSources><add key="ModelLint" value="{feed}" /></packageSources></configuration>""");
        Folder.Write(Manifest, """{ "version": 1, "isRoot": true, "tools": {} }""");
        (await Folder.RunAsync("dotnet", "tool", "install", "ModelLint.Cli", "--version", _version)).EnsureSuccess();
    }

    /// <summary>Runs it in that folder.</summary>
    internal Task<CommandResult> RunAsync(params IEnumerable<string> arguments) => RunAsync(Folder, arguments);

    /// <summary>Runs it in the folder of an application.</summary>
    internal Task<CommandResult> RunAsync(Application application, params IEnumerable<string> arguments)
    {
        application.Write(Manifest, File.ReadAllText(Path.Combine(Folder.Folder, Manifest)));
        return application.RunAsync("dotnet", ["modellint", .. arguments]);
    }

    public Task DisposeAsync()
    {
        Folder.Dispose();
        var installed = new DirectoryInfo(Path.Combine(Package.PackagesFolder, "modellint.cli", _version));
        if (installed.Exists)
            installed.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>The tests of the command line, which share one installation.</summary>
[CollectionDefinition(Name)]
public sealed class CommandLineCollection : ICollectionFixture<ModelLintTool>, ICollectionFixture<Package>
{
    public const string Name = "Command line";
}
