using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary>The command line as users get it: packed, and installed as a local tool in a folder of its own, where the applications of the tests lie.</summary>
public sealed class ModelLintTool : IAsyncLifetime
{
    private readonly string _version = $"0.0.1-e2e.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    internal Application Folder { get; } = new();

    public async Task InitializeAsync()
    {
        var feed = Path.Combine(Folder.Folder, "feed");
        (await CommandLine.RunAsync(Repository.Root, [], "dotnet",
            "pack", "src/ModelLint.Cli", "-c", Repository.Configuration, "--no-build", "-o", feed, $"-p:PackageVersion={_version}")).EnsureSuccess();
        Folder.Write("NuGet.config", $"""<configuration><packageSources><add key="ModelLint" value="{feed}" /></packageSources></configuration>""");
        (await Folder.RunAsync("dotnet", "new", "tool-manifest")).EnsureSuccess();
        (await Folder.RunAsync("dotnet", "tool", "install", "ModelLint.Cli", "--version", _version)).EnsureSuccess();
    }

    /// <summary>Runs <c>modellint model</c> in that folder.</summary>
    internal Task<CommandResult> ModelAsync(params IEnumerable<string> arguments) =>
        Folder.RunAsync("dotnet", ["modellint", "model", .. arguments]);

    public Task DisposeAsync()
    {
        Folder.Dispose();
        var installed = new DirectoryInfo(Path.Combine(Package.PackagesFolder, "modellint.cli", _version));
        if (installed.Exists)
            installed.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
