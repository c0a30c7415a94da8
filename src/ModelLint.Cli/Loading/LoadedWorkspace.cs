using Microsoft.CodeAnalysis;
using ModelLint.Reading;

namespace ModelLint.Cli.Loading;

/// <summary>What was loaded for a project or a solution file.</summary>
/// <param name="File">Full path of that file.</param>
/// <param name="Failures">What MSBuild failed at.</param>
internal sealed record LoadedWorkspace(string File, Workspace Workspace, Solution Solution, IReadOnlyList<string> Failures) : IDisposable
{
    public void Dispose() => Workspace.Dispose();

    /// <summary>
    /// The C# projects that are meant: all of a solution, and of a project each of its target frameworks, or the one that is asked for. What a project
    /// references is loaded too, and not meant.
    /// </summary>
    public IReadOnlyList<Project> FindProjects(string? framework)
    {
        var projects = Solution.Projects
            .Where(project => project.Language == LanguageNames.CSharp && (TargetFile.IsSolution(File) || project.FilePath == File))
            .OrderBy(project => project.Name, StringComparer.Ordinal)
            .ToArray();
        if (framework is null)
        {
            return projects;
        }

        var asked = projects.Where(project => FrameworkOf(project) == framework || (FrameworkOf(project) is null && !HasSeveral(project))).ToArray();
        return asked.Length > 0 ? asked : throw new CommandException(
            $"{Path.GetFileNameWithoutExtension(File)} has no target framework '{framework}'; it has {string.Join(", ", projects.Select(FrameworkOf).Distinct())}.");

        bool HasSeveral(Project project) => projects.Count(other => other.FilePath == project.FilePath) > 1;
    }

    /// <summary>The one project that is meant, compiled.</summary>
    public async Task<LoadedProject> ReadProjectAsync(string? framework, Progress progress, CancellationToken cancellationToken)
    {
        var projects = Solution.Projects.Where(project => project.FilePath == File).ToArray();
        // A file that MSBuild cannot read becomes a project of nothing.
        if (projects.All(IsEmpty) && Failures.Count > 0)
        {
            throw new CommandException($"{Path.GetFileName(File)} could not be loaded.\n{Messages.Indented(Failures)}");
        }

        var project = framework is null ? projects[0] : FindProjects(framework)[0];
        progress.Report($"Reading {project.Name} …");
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        return HasEFCore(compilation)
            ? new LoadedProject(File, project.Name, compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            : throw new CommandException(WithoutEFCore());
    }

    public static bool HasEFCore(Compilation compilation) => !compilation.GetTypesByMetadataName(EFCoreNames.DbContext).IsEmpty;

    /// <summary>A project that MSBuild could not make anything of.</summary>
    public static bool IsEmpty(Project project) => project.MetadataReferences.Count == 0;

    /// <summary>A project of several target frameworks is loaded as one project for each, with the framework in its name.</summary>
    private static string? FrameworkOf(Project project) =>
        project.Name.EndsWith(')') ? project.Name[(project.Name.LastIndexOf('(') + 1)..^1] : null;

    private string WithoutEFCore()
    {
        var name = Path.GetFileName(File);
        var isRestored = System.IO.File.Exists(Path.Combine(Path.GetDirectoryName(File)!, "obj", "project.assets.json"));
        return (isRestored ? $"{name} does not reference EF Core, or its references do not resolve."
                : $"{name} is not restored, so EF Core is not found: run 'dotnet restore' first.")
            + (Failures.Count > 0 ? "\n" + Messages.Indented(Failures) : "");
    }
}
