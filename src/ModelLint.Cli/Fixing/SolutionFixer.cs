using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Loading;
using ModelLint.Rules;

namespace ModelLint.Cli.Fixing;

/// <summary>
/// Applies the first fix of each finding, as <c>dotnet format</c> does, and those of what comes up by that, until nothing changes any more.
/// Each rule is fixed in one project after the other, and looked for again before: what two of them find in one file is fixed once.
/// </summary>
/// <param name="fixes">By the rule that they are for.</param>
internal sealed class SolutionFixer(string? framework, Func<Diagnostic, bool> isAsked, IReadOnlyDictionary<string, CodeFixProvider> fixes, Progress progress)
{
    private const int MaxPasses = 20;

    public async Task<FixedSolution> FixAsync(LoadedWorkspace workspace, CancellationToken cancellationToken)
    {
        var (original, seen, changing) = (workspace.Solution, new HashSet<FixedFinding>(), ImmutableSortedSet<string>.Empty);
        for (var pass = 1; pass <= MaxPasses; pass++)
        {
            var check = await SolutionChecker.CheckAsync(workspace, framework, project => project.AnalyzerOptions, progress, cancellationToken);
            var left = check.Findings((_, diagnostic) => isAsked(diagnostic)).Select(FixedFinding.Of).ToHashSet();
            seen.UnionWith(left);
            var (solution, changed) = check.Problems.Count > 0 ? (workspace.Solution, []) : await FixOnceAsync(workspace.Solution, check, cancellationToken);
            if (changed.IsEmpty)
            {
                return new(original, solution, seen, left, check.Problems);
            }

            (workspace, changing) = (workspace with { Solution = solution }, changed);
        }

        throw new CommandException($"After {MaxPasses} passes fixes still change what fixes wrote ({string.Join(", ", changing)}), so nothing was written. Please report this; '--rule' leaves one of them out.");
    }

    /// <returns>With the rules whose fixes changed something.</returns>
    private async Task<(Solution Solution, ImmutableSortedSet<string> Changed)> FixOnceAsync(Solution solution, CheckedSolution check, CancellationToken cancellationToken)
    {
        var changed = ImmutableSortedSet<string>.Empty;
        var found = check.Projects
            .SelectMany(project => project.Diagnostics.Where(isAsked).Select(diagnostic => (Rule: diagnostic.Id, Project: project.Project.Id)))
            .Distinct()
            .OrderBy(found => found.Rule, StringComparer.Ordinal);
        foreach (var (rule, project) in found)
        {
            if (fixes.TryGetValue(rule, out var fix) && await FixAsync(solution.GetProject(project)!, rule, fix, cancellationToken) is { } after)
            {
                progress.Detail($"Fixing {rule} in {solution.GetProject(project)!.Name} …");
                (solution, changed) = (after, changed.Add(rule));
            }
        }

        return (solution, changed);
    }

    /// <returns>Null where nothing changes.</returns>
    private async Task<Solution?> FixAsync(Project project, string rule, CodeFixProvider fix, CancellationToken cancellationToken)
    {
        var found = (await ProjectChecker.FindAsync(project, ModelRules.Find(rule)!, cancellationToken)).Where(isAsked).ToImmutableArray();
        // No key: of each finding its own first choice.
        var context = new FixAllContext(project, fix, FixAllScope.Project, codeActionEquivalenceKey: null, [rule], new Found(project, found), cancellationToken);
        if (found.IsEmpty || await fix.GetFixAllProvider()!.GetFixAsync(context) is not { } action)
        {
            return null;
        }

        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return await LinkedDocuments.UpdateAsync(project.Solution, changed, cancellationToken);
    }

    /// <summary>What was found in a project, for Fix All.</summary>
    private sealed class Found(Project project, ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project asked, CancellationToken cancellationToken) =>
            Task.FromResult(asked.Id == project.Id ? diagnostics : Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Fixes are asked for a whole project.");

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project asked, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Findings have places.");
    }
}
