using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.MSBuild;

namespace ModelLint.Cli.Loading;

/// <summary>Loads a project as an editor does: with the SDK on this machine, and the projects that it references as source.</summary>
internal sealed class ProjectLoader(string configuration, Progress progress)
{
    public async Task<LoadedProject> LoadAsync(string file, string? framework, CancellationToken cancellationToken)
    {
        progress.Report($"Loading {Path.GetFileName(file)} …");
        using var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = configuration });
        var messages = new List<string>();
        workspace.WorkspaceFailed += (_, failure) =>
        {
            progress.Detail(failure.Diagnostic.ToString());
            if (failure.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                messages.Add(failure.Diagnostic.Message);
            }
        };

        Project opened;
        try
        {
            opened = await workspace.OpenProjectAsync(file, new LoadProgress(progress), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw NotLoaded(file, [.. messages, exception.Message]);
        }

        // A file that MSBuild cannot read becomes a project of nothing.
        if (opened.MetadataReferences.Count == 0 && messages.Count > 0)
        {
            throw NotLoaded(file, messages);
        }

        var project = WithLanguageOfSdk(Choose(opened, framework));
        progress.Report($"Reading {project.Name} …");
        var compilation = await project.GetCompilationAsync(cancellationToken) ?? throw NotLoaded(file, messages);
        if (compilation.GetTypesByMetadataName(Reading.EFCoreNames.DbContext).IsEmpty)
        {
            throw WithoutEFCore(file, messages);
        }

        return new LoadedProject(file, project.Name, compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
    }

    /// <summary>A project of several target frameworks is loaded as one project for each, with the framework in its name.</summary>
    private static Project Choose(Project opened, string? framework)
    {
        var frameworks = opened.Solution.Projects.Where(project => project.FilePath == opened.FilePath).ToArray();
        if (framework is null)
        {
            return frameworks[0];
        }

        return frameworks.FirstOrDefault(project => FrameworkOf(project) == framework || (frameworks.Length == 1 && FrameworkOf(project) is null))
            ?? throw new CommandException($"{opened.Name} has no target framework '{framework}'; it has {string.Join(", ", frameworks.Select(FrameworkOf))}.");
    }

    private static string? FrameworkOf(Project project) =>
        project.Name.EndsWith(')') ? project.Name[(project.Name.LastIndexOf('(') + 1)..^1] : null;

    /// <summary>
    /// A C# that is newer than the Roslyn here is taken for the default version; "preview" comes nearer to it. (An SDK always names the version.)
    /// </summary>
    private static Project WithLanguageOfSdk(Project project)
    {
        var solution = project.Solution;
        foreach (var each in solution.Projects)
        {
            if (each.ParseOptions is CSharpParseOptions { SpecifiedLanguageVersion: LanguageVersion.Default } options)
            {
                solution = solution.WithProjectParseOptions(each.Id, options.WithLanguageVersion(LanguageVersion.Preview));
            }
        }

        return solution.GetProject(project.Id)!;
    }

    private static CommandException NotLoaded(string file, IEnumerable<string> messages) =>
        new($"{Path.GetFileName(file)} could not be loaded.\n{Indented(messages)}");

    private static CommandException WithoutEFCore(string file, IReadOnlyList<string> messages)
    {
        var name = Path.GetFileName(file);
        var isRestored = File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "obj", "project.assets.json"));
        return new(
            (isRestored ? $"{name} does not reference EF Core, or its references do not resolve." : $"{name} is not restored, so EF Core is not found: run 'dotnet restore' first.")
            + (messages.Count > 0 ? "\n" + Indented(messages) : ""));
    }

    private static string Indented(IEnumerable<string> messages) => string.Join('\n', messages.Distinct().Select(message => "  " + message.ReplaceLineEndings("\n  ")));

    private sealed class LoadProgress(Progress progress) : IProgress<ProjectLoadProgress>
    {
        public void Report(ProjectLoadProgress value) =>
            progress.Detail($"{value.Operation} {Path.GetFileName(value.FilePath)} {value.TargetFramework} {value.ElapsedTime.TotalSeconds:0.0} s");
    }
}
