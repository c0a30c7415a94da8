using Microsoft.CodeAnalysis;

namespace ModelLint.Cli.Fixing;

/// <summary>What became of a solution; nothing of it is written yet.</summary>
/// <param name="Seen">All findings that were asked for: those of the beginning, and those that fixes of others brought up.</param>
/// <param name="Left">Those that are there at the end.</param>
/// <param name="Problems">Why not all could be analysed; empty where it could.</param>
internal sealed record FixedSolution(
    Solution Before, Solution After, IReadOnlySet<FixedFinding> Seen, IReadOnlySet<FixedFinding> Left, IReadOnlyList<string> Problems)
{
    /// <summary>The files that change, once each, in the order of their paths.</summary>
    public async Task<IReadOnlyList<FileChange>> FindChangesAsync(CancellationToken cancellationToken)
    {
        var changes = new SortedDictionary<string, FileChange>(StringComparer.Ordinal);
        foreach (var project in After.GetChanges(Before).GetProjectChanges())
        {
            foreach (var id in project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true).Concat(project.GetAddedDocuments()))
            {
                var after = After.GetDocument(id)!;
                var before = Before.GetDocument(id) is { } document ? await document.GetTextAsync(cancellationToken) : null;
                changes[after.FilePath!] = new(after.FilePath!, before, await after.GetTextAsync(cancellationToken));
            }
        }

        return [.. changes.Values.Where(change => change.Before is null || !change.After.ContentEquals(change.Before))];
    }

    /// <summary>Errors of the compiler that were not there before, in what changed and in what builds on that.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindNewErrorsAsync(CancellationToken cancellationToken)
    {
        var graph = After.GetProjectDependencyGraph();
        var touched = After.GetChanges(Before).GetProjectChanges().Select(project => project.ProjectId)
            .SelectMany(project => graph.GetProjectsThatTransitivelyDependOnThisProject(project).Append(project))
            .Distinct();
        var errors = new List<Diagnostic>();
        foreach (var project in touched)
        {
            var after = await FindErrorsAsync(After.GetProject(project)!, cancellationToken);
            if (after.Count > 0)
            {
                var before = (await FindErrorsAsync(Before.GetProject(project)!, cancellationToken)).Select(Describe).ToList();
                errors.AddRange(after.Where(error => !before.Remove(Describe(error))));
            }
        }

        return errors;

        static string Describe(Diagnostic error) => $"{error.Id} {error.Location.SourceTree?.FilePath} {error.GetMessage()}";
    }

    /// <summary>Warnings that the project takes for errors too.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> FindErrorsAsync(Project project, CancellationToken cancellationToken) =>
        [.. (await project.GetCompilationAsync(cancellationToken))!.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
