using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Cli.Loading;

namespace ModelLint.Cli.Checking;

/// <summary>Runs the rules over the projects of a workspace.</summary>
internal static partial class SolutionChecker
{
    /// <param name="framework">The target framework, of projects that have several; all of them where null.</param>
    /// <param name="optionsOf">What the rules are to see of a project beside its source.</param>
    public static async Task<CheckedSolution> CheckAsync(
        LoadedWorkspace workspace, string? framework, Func<Project, AnalyzerOptions> optionsOf, Progress progress, CancellationToken cancellationToken)
    {
        var projects = workspace.FindProjects(framework);
        var results = new List<CheckedProject>();
        var problems = workspace.Failures.Where(failure => IsOfMissingProject(failure, workspace.Solution)).ToList();
        foreach (var project in projects)
        {
            // What MSBuild cannot make anything of becomes a project of nothing.
            if (LoadedWorkspace.IsEmpty(project))
            {
                problems.Add($"{project.Name}: it could not be loaded\n{Messages.Indented(workspace.Failures.Where(failure => failure.Contains(project.FilePath!)))}");
                continue;
            }

            progress.Report($"Checking {project.Name} …");
            if (await ProjectChecker.CheckAsync(project, optionsOf(project), cancellationToken) is not { } result)
            {
                progress.Detail($"{project.Name} has nothing to do with EF Core.");
                continue;
            }

            results.Add(result);
            foreach (var note in result.Notes)
            {
                progress.Note($"{project.Name}: {note}");
            }

            problems.AddRange(result.Problems.Select(problem => $"{project.Name}: {problem}"));
        }

        if (results.Count == 0 && problems.Count == 0)
        {
            problems.Add(projects.Count == 1 ? $"{projects[0].Name} does not reference EF Core." : $"No project in {Path.GetFileName(workspace.File)} references EF Core.");
        }

        return new(results, problems);
    }

    /// <summary>
    /// Whether a C# project is not among those that were loaded. MSBuild's warnings come as failures too, and say nothing of a project that is there;
    /// nor does it matter that projects of other languages are not.
    /// </summary>
    private static bool IsOfMissingProject(string failure, Solution solution) =>
        CSharpProject().Match(failure) is { Success: true, Value: var file } && solution.Projects.All(project => project.FilePath != file);

    [GeneratedRegex(@"[^'""]+\.csproj")]
    private static partial Regex CSharpProject();
}
