namespace ModelLint.EndToEnd.Applications;

/// <summary>An application in a folder of its own, away from this repository, with the package as its only source of ModelLint.</summary>
internal sealed class Application : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modellint-application-");
    private readonly Dictionary<string, string> _environment;

    public Application(Package package)
    {
        _environment = new()
        {
            ["ModelLintVersion"] = package.Version,
            ["CustomAfterMicrosoftCommonTargets"] = Path.Combine(Folder, "ErrorLog.targets"),
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
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

    public void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    /// <summary>Copies what is under version control: everything but build output.</summary>
    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                Write(path, File.ReadAllText(file));
        }
    }

    public async Task<BuildResult> BuildAsync()
    {
        var command = await RunAsync("dotnet", "build", "--no-incremental", "-v", "q", "-nologo");
        var logs = Directory.EnumerateFiles(Folder, "*.sarif", SearchOption.AllDirectories);
        return new BuildResult(command, [.. logs.SelectMany(log => SarifLog.Read(log, Folder))]);
    }

    public async Task FixAsync(string ruleId) =>
        (await RunAsync("dotnet", "format", "analyzers", "--diagnostics", ruleId, "--severity", "warn", "--no-restore")).EnsureSuccess();

    public Task<CommandResult> RunAsync(string program, params IEnumerable<string> arguments) =>
        CommandLine.RunAsync(Folder, _environment, program, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}

internal sealed record BuildResult(CommandResult Command, IReadOnlyList<Finding> Findings)
{
    public string Output => Command.Output;
}
