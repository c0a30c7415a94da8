using ModelLint.Rules;

namespace ModelLint.Benchmarks;

/// <summary>Sources in a folder of their own, and what csc is told of them.</summary>
internal sealed class BuiltProject : IDisposable
{
    private readonly string _folder;

    private BuiltProject(string folder) => _folder = folder;

    /// <summary>A configuration file that makes a warning of every rule.</summary>
    public string AllRules => Path.Combine(_folder, "all.globalconfig");

    public static BuiltProject Create(IEnumerable<(string Path, string Source)> files, bool withEFCore)
    {
        var project = new BuiltProject(Directory.CreateTempSubdirectory("modellint-benchmark").FullName);
        var sources = files.ToArray();
        foreach (var (path, source) in sources)
        {
            var file = Path.Combine(project._folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, source);
        }

        File.WriteAllText(project.AllRules, string.Join('\n', [Shop.Options, .. ModelRules.All.Select(rule => $"dotnet_diagnostic.{rule.Rule.Id}.severity = warning"), ""]));
        File.WriteAllLines(Path.Combine(project._folder, "csc.rsp"),
        [
            "/nostdlib+", "/target:library", "/langversion:latest", "/nullable:enable", "/deterministic+", "/debug:portable", "/optimize+", "/utf8output", "/out:Shop.dll",
            .. Installation.PathsOf(withEFCore).Select(path => $"/reference:\"{path}\""),
            .. sources.Select(source => $"\"{source.Path}\""),
        ]);
        return project;
    }

    public TimeSpan Compile(IEnumerable<string> analyzers, params IEnumerable<string> options) => CompilerRun.Measure(
        _folder, ["/noconfig", "@csc.rsp", .. analyzers.Select(path => $"/analyzer:{path}"), .. options.Select(path => $"/analyzerconfig:{path}")]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
