namespace ModelLint.EndToEnd.Applications;

/// <summary>An application in a folder of its own, away from this repository.</summary>
internal sealed class Application : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modellint-application-");

    // No server of a build may outlive the test.
    private readonly Dictionary<string, string> _environment = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    public Application() { }

    /// <summary>An application that can install the package, as $(ModelLintVersion), and whose builds tell what is found in full.</summary>
    public Application(Package package)
    {
        _environment["ModelLintVersion"] = package.Version;
        _environment["CustomAfterMicrosoftCommonTargets"] = Path.Combine(Folder, "ErrorLog.targets");
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="ModelLint" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("ErrorLog.targets", """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildProjectDirectory)/$(MSBuildProjectName).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Folder => _folder.FullName;

    public void Write(string path, string text) => File.WriteAllText(Place(path), text);

    /// <summary>Copies a folder of this repository without what builds left there.</summary>
    public void CopyFrom(string folder, string to = "")
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Path.Combine(Repository.Root, folder), file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                File.Copy(file, Place(Path.Combine(to, path)));
        }
    }

    public Task<BuildResult> BuildAsync() => BuildAsync("--no-incremental");

    public async Task<BuildResult> BuildAsync(params IEnumerable<string> arguments)
    {
        var command = await RunAsync("dotnet", ["build", "-v", "q", "-nologo", .. arguments]);
        var logs = Directory.EnumerateFiles(Folder, "*.sarif", SearchOption.AllDirectories);
        return new BuildResult(command, [.. logs.SelectMany(log => SarifLog.Read(log, Folder))]);
    }

    public async Task FixAsync(params IEnumerable<string> ruleIds) =>
        (await RunAsync("dotnet", ["format", "analyzers", "--severity", "warn", "--no-restore", "--diagnostics", .. ruleIds])).EnsureSuccess();

    public Task<CommandResult> RunAsync(string program, params IEnumerable<string> arguments) =>
        CommandLine.RunAsync(Folder, _environment, program, arguments);

    private string Place(string path)
    {
        var file = new FileInfo(Path.Combine(Folder, path));
        file.Directory!.Create();
        return file.FullName;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

internal sealed record BuildResult(CommandResult Command, IReadOnlyList<Finding> Findings)
{
    public string Output => Command.Output;
}
