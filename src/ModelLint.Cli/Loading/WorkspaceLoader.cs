using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.MSBuild;

namespace ModelLint.Cli.Loading;

/// <summary>Loads a project or a solution as an editor does: with the SDK on this machine, and the projects that are referenced as source.</summary>
internal sealed class WorkspaceLoader(string configuration, Progress progress)
{
    /// <summary>What the package adds to a build, for projects that do not reference it.</summary>
    private static readonly string PackageTargets = Path.Combine(AppContext.BaseDirectory, "targets", "ModelLint.Cli.targets");

    public Task<LoadedWorkspace> OpenAsync(string file, CancellationToken cancellationToken) => OpenAsync(file, baseline: null, cancellationToken);

    /// <param name="baseline">Full path of a file in place of the project's own.</param>
    public async Task<LoadedWorkspace> OpenAsync(string file, string? baseline, CancellationToken cancellationToken)
    {
        progress.Report($"Loading {Path.GetFileName(file)} …");
        var properties = new Dictionary<string, string> { ["Configuration"] = configuration, ["CustomBeforeMicrosoftCSharpTargets"] = PackageTargets };
        if (baseline is not null)
        {
            properties["ModelLintBaseline"] = baseline;
        }

        var workspace = MSBuildWorkspace.Create(properties);
        var failures = new ConcurrentQueue<string>();
        workspace.RegisterWorkspaceFailedHandler(failure =>
        {
            progress.Detail(failure.Diagnostic.ToString());
            if (failure.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                failures.Enqueue(failure.Diagnostic.Message);
            }
        });

        try
        {
            if (TargetFile.IsSolution(file))
            {
                await workspace.OpenSolutionAsync(file, new LoadProgress(progress), cancellationToken);
            }
            else
            {
                await workspace.OpenProjectAsync(file, new LoadProgress(progress), cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            workspace.Dispose();
            throw new CommandException($"{Path.GetFileName(file)} could not be loaded.\n{Messages.Indented([.. failures, exception.Message])}");
        }

        return new LoadedWorkspace(file, workspace, WithLanguageOfSdk(workspace.CurrentSolution), [.. failures.Distinct()]);
    }

    /// <summary>
    /// A C# that is newer than the Roslyn here is taken for the default version; "preview" comes nearer to it. (An SDK always names the version.)
    /// </summary>
    private static Solution WithLanguageOfSdk(Solution solution) => solution.Projects.Aggregate(solution, (changed, project) =>
        project.ParseOptions is CSharpParseOptions { SpecifiedLanguageVersion: LanguageVersion.Default } options
            ? changed.WithProjectParseOptions(project.Id, options.WithLanguageVersion(LanguageVersion.Preview))
            : changed);

    private sealed class LoadProgress(Progress progress) : IProgress<ProjectLoadProgress>
    {
        public void Report(ProjectLoadProgress value) =>
            progress.Detail($"{value.Operation} {Path.GetFileName(value.FilePath)} {value.TargetFramework} {value.ElapsedTime.TotalSeconds:0.0} s");
    }
}
