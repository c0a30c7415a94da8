using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Verification;

/// <summary>Applies the actions of a fix as an editor (one) and as Fix All and <c>dotnet format</c> do (all).</summary>
internal sealed class CodeFixRun(CodeFixProvider fix, DiagnosticAnalyzer analyzer, int index)
{
    public async Task<Solution> FixOneByOneAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics)
    {
        await AssertAllOfOneSpanAreFixedAsync(solution, diagnostics);
        while (await FirstActionAsync(solution, diagnostics) is ({ } diagnostic, { } action))
        {
            solution = await ApplyAsync(action);
            var left = await AnalyzerRun.DiagnosticsOfAsync(solution, analyzer);

            // Fewer each time, or a fix that does nothing would go on for ever.
            Assert.True(
                left.Count(other => other.Id == diagnostic.Id) < diagnostics.Count(other => other.Id == diagnostic.Id),
                $"'{action.Title}' left its finding {AnalyzerRun.Display(diagnostic)}, or made another:\n{AnalyzerRun.Lines(left)}\n\n{await AllTextAsync(solution)}");
            diagnostics = left;
        }

        return solution;
    }

    /// <summary>One pass for each document or project with findings, one pass in all for the solution: there is no second one in <c>dotnet format</c>.</summary>
    public async Task<Solution> FixAllAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, FixAllScope scope)
    {
        if (await FirstActionAsync(solution, diagnostics) is not ({ } first, { } action))
            return solution;

        var passes = scope switch
        {
            FixAllScope.Document => diagnostics.Where(IsFixable).Select(AnalyzerRun.PathOf).Distinct().ToArray(),
            FixAllScope.Project => [.. diagnostics.Where(IsFixable).Select(diagnostic => DocumentOf(solution, diagnostic).Project.FilePath!).Distinct()],
            _ => [solution.Id.ToString()!],
        };

        foreach (var pass in passes)
        {
            var (document, inPass) = scope switch
            {
                FixAllScope.Document => (solution.Projects.SelectMany(project => project.Documents).First(document => document.FilePath == pass), diagnostics),
                FixAllScope.Project => (solution.Projects.First(project => project.FilePath == pass).Documents.First(), diagnostics),
                _ => (DocumentOf(solution, first), diagnostics),
            };
            if (await FixAllOnceAsync(document, inPass, scope, action.EquivalenceKey!) is { } changed)
                solution = changed;

            if (passes.Length > 1)
                diagnostics = await AnalyzerRun.DiagnosticsOfAsync(solution, analyzer);
        }

        return solution;
    }

    /// <summary>One pass over what the scope around a document holds; null where it changes nothing.</summary>
    public async Task<Solution?> FixAllOnceAsync(Document document, ImmutableArray<Diagnostic> diagnostics, FixAllScope scope, string? equivalenceKey)
    {
        var provider = fix.GetFixAllProvider();
        Assert.True(provider is not null && provider.GetSupportedFixAllScopes().Contains(scope), $"{fix.GetType().Name} has no Fix All in {scope}.");
        var context = new FixAllContext(
            document, fix, scope, equivalenceKey, fix.FixableDiagnosticIds, new KnownDiagnostics(document.Project.Solution, diagnostics), CancellationToken.None);
        return await provider.GetFixAsync(context) is { } fixAll ? await ApplyAsync(fixAll) : null;
    }

    private bool IsFixable(Diagnostic diagnostic) => fix.FixableDiagnosticIds.Contains(diagnostic.Id);

    private async Task<(Diagnostic?, CodeAction?)> FirstActionAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(IsFixable))
        {
            var actions = await ActionsAsync(solution, [diagnostic]);
            foreach (var action in actions)
                Assert.True(action.Action.EquivalenceKey is not null, $"'{action.Action.Title}' has no equivalence key, so no Fix All can be asked for it.");

            if (actions.Count > index)
                return (diagnostic, actions[index].Action);
            Assert.True(actions.Count == 0, $"There are only {actions.Count} actions for {AnalyzerRun.Display(diagnostic)}.");
        }

        return (null, null);
    }

    /// <summary>An editor asks once for all diagnostics of one span: a fix that takes the first of them would lose the other light bulbs.</summary>
    private async Task AssertAllOfOneSpanAreFixedAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var span in diagnostics.Where(IsFixable).GroupBy(diagnostic => diagnostic.Location).Where(span => span.Count() > 1))
        {
            var together = await ActionsAsync(solution, [.. span]);
            foreach (var diagnostic in span)
            {
                var alone = await ActionsAsync(solution, [diagnostic]);
                Assert.True(
                    alone.Count == together.Count(action => action.Diagnostics.Contains(diagnostic)),
                    $"Asked together with others of its span, the fix forgets {AnalyzerRun.Display(diagnostic)}.");
            }
        }
    }

    /// <summary>What an editor is offered for the diagnostics of one span, those of a group in its place.</summary>
    public async Task<List<(CodeAction Action, ImmutableArray<Diagnostic> Diagnostics)>> ActionsAsync(Solution solution, ImmutableArray<Diagnostic> ofOneSpan) =>
        [.. (await RegisteredActionsAsync(solution, ofOneSpan)).SelectMany(registered => registered.Action.NestedActions.DefaultIfEmpty(registered.Action), (registered, action) => (action, registered.Diagnostics))];

    /// <summary>What <c>dotnet format</c> makes of the solution: the action for all that is the first one registered for the first finding.</summary>
    public async Task<Solution> FormatAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics)
    {
        var first = (await RegisteredActionsAsync(solution, [diagnostics[0]])).FirstOrDefault().Action;
        return await FixAllOnceAsync(DocumentOf(solution, diagnostics[0]), diagnostics, FixAllScope.Solution, first?.EquivalenceKey) ?? solution;
    }

    /// <summary>Likewise, but groups as they are.</summary>
    public async Task<List<(CodeAction Action, ImmutableArray<Diagnostic> Diagnostics)>> RegisteredActionsAsync(Solution solution, ImmutableArray<Diagnostic> ofOneSpan)
    {
        var actions = new List<(CodeAction, ImmutableArray<Diagnostic>)>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            DocumentOf(solution, ofOneSpan[0]), ofOneSpan[0].Location.SourceSpan, ofOneSpan, (action, fixes) => actions.Add((action, fixes)), CancellationToken.None));
        return actions;
    }

    private static Document DocumentOf(Solution solution, Diagnostic diagnostic) => solution.GetDocument(diagnostic.Location.SourceTree)!;

    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string> AllTextAsync(Solution solution)
    {
        var texts = await Task.WhenAll(solution.Projects.SelectMany(project => project.Documents).Select(document => document.GetTextAsync()));
        return string.Join("\n----\n", texts.Select(text => text.ToString()));
    }

    private sealed class KnownDiagnostics(Solution solution, ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(diagnostic => DocumentOf(solution, diagnostic).Id == document.Id));

        // Those without a document: there are none, AnalyzerRun has seen to that.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(diagnostic => DocumentOf(solution, diagnostic).Project.Id == project.Id));
    }
}
