using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness.Fuzzing;

/// <summary>A solution with one document mutated, and what has to hold of it.</summary>
internal sealed class Mutant
{
    private delegate Task<ImmutableArray<Diagnostic>> Host(Project project, Compilation compilation, CancellationToken cancellationToken);

    /// <summary>What no analysis of code as small as this may take.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>As much of a processor means that an analysis has no end; or of the clock, for one that waits.</summary>
    private static readonly (TimeSpan Processor, TimeSpan Clock) Hang = (TimeSpan.FromSeconds(60), TimeSpan.FromHours(1));

    private readonly Solution _solution;
    private readonly DocumentId _document;
    private readonly string _before;

    private Mutant(Solution solution, DocumentId document, string before) => (_solution, _document, _before) = (solution, document, before);

    public static Task<Mutant> OfAsync(Solution solution, Random random) => OfAsync(solution, random, (mutation, source) => mutation.Of(source));

    /// <summary>One that compiles; one that does not where several tries give no other.</summary>
    public static async Task<Mutant> CompilingAsync(Solution solution, Random random)
    {
        for (var tries = 1; ; tries++)
        {
            var mutant = await OfAsync(solution, random, (mutation, source) => mutation.GentlyOf(source));
            if (tries == 5 || !(await ErrorsAsync(mutant._solution)).Any())
                return mutant;
        }
    }

    private static async Task<Mutant> OfAsync(Solution solution, Random random, Func<Mutation, string, string> mutate)
    {
        var documents = solution.Projects.SelectMany(project => project.Documents).Where(document => document.Name != "GlobalUsings.cs").ToArray();
        var document = documents[random.Next(documents.Length)];
        var before = (await document.GetTextAsync()).ToString();
        var after = mutate(new Mutation(random, Originals.PickSource(random)), before);
        return new(solution.WithDocumentText(document.Id, SourceText.From(after, Encoding.UTF8)), document.Id, before);
    }

    /// <summary>What all rules report: without an exception, also of the reader, and in time. Busy machines interrupt, so the fastest of three counts.</summary>
    public Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> AnalyzeAsync() => AnalyzeAsync(Rules.RunAsync);

    /// <summary>The same without a host, which takes longer than reader and rules: it compiles what it analyzes.</summary>
    public Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> ReadAsync() =>
        AnalyzeAsync(static (project, compilation, cancellationToken) => Task.FromResult(Rules.Ask(compilation, project.AnalyzerOptions, cancellationToken)));

    private async Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> AnalyzeAsync(Host host)
    {
        var (diagnostics, time) = await MeasureAsync(_solution, host);
        for (var again = 1; again < 3 && time > Limit; again++)
        {
            var (_, other) = await MeasureAsync(await WithNewTreesAsync(), host);
            time = other < time ? other : time;
        }

        Assert.True(time <= Limit, $"The analysis took {time.TotalSeconds:0.0} s at best.");
        return (diagnostics, time);
    }

    /// <summary>That what was kept of earlier states did not show: all trees new, the answer is the same.</summary>
    public async Task AssertSameAsNewAsync(ImmutableArray<Diagnostic> diagnostics)
    {
        var (anew, _) = await MeasureAsync(await WithNewTreesAsync(), Rules.RunAsync);
        Assert.Equal(anew.Select(AnalyzerRun.Display).Order(StringComparer.Ordinal), diagnostics.Select(AnalyzerRun.Display).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// All that fixes offer, for one finding and for all: it can be written, and code that compiled compiles. Gives how many were applied; 0 where there was nothing to break.
    /// </summary>
    public async Task<int> ApplyFixesAsync(ImmutableArray<Diagnostic> diagnostics, Random random)
    {
        if (diagnostics.IsEmpty)
            return 0;

        var compiles = !(await ErrorsAsync(_solution)).Any();
        var applied = 0;
        foreach (var (rule, fix) in Rules.Fixes)
        {
            var own = diagnostics.RemoveAll(diagnostic => !fix.FixableDiagnosticIds.Contains(diagnostic.Id));
            if (own.IsEmpty)
                continue;

            var (run, one) = (new CodeFixRun(fix, rule, index: 0), own[random.Next(own.Length)]);
            foreach (var (action, _) in await run.ActionsAsync(_solution, [one]))
            {
                await CheckAsync($"{fix.GetType().Name}: '{action.Title}'", await CodeFixRun.ApplyAsync(action));
                if (own.Length > 1 && await run.FixAllOnceAsync(_solution.GetDocument(one.Location.SourceTree)!, own, FixAllScope.Solution, action.EquivalenceKey!) is { } all)
                    await CheckAsync($"{fix.GetType().Name}: '{action.Title}' for all", all);
            }
        }

        return applied;

        async Task CheckAsync(string what, Solution @fixed)
        {
            if (!compiles)
                return;

            applied++;
            var errors = await ErrorsAsync(@fixed);
            if (errors.Any())
                Assert.Fail($"{what} makes errors:\n{string.Join('\n', errors)}\n{await DifferenceAsync(@fixed)}");
        }
    }

    public async Task<string> ToTextAsync() => LineDiff.Between(_before, (await _solution.GetDocument(_document)!.GetTextAsync()).ToString());

    private static async Task<(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Time)> MeasureAsync(Solution solution, Host host)
    {
        var project = solution.Projects.Single(project => project.Name == TestSolution.ProjectName);
        var compilation = (await project.GetCompilationAsync())!;
        var (watch, process) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var analysis = Task.Run(() => host(project, compilation, CancellationToken.None));
        while (await Task.WhenAny(analysis, Task.Delay(TimeSpan.FromSeconds(1))) != analysis)
        {
            if (Process.GetCurrentProcess().TotalProcessorTime - process > Hang.Processor || watch.Elapsed > Hang.Clock)
                throw new TimeoutException("The analysis hangs.");
        }

        var diagnostics = await analysis;

        // Beside other tests the process takes more than this did, and at the lowest priority the clock goes on.
        process = Process.GetCurrentProcess().TotalProcessorTime - process;
        var time = process < watch.Elapsed ? process : watch.Elapsed;

        // A failure of the reader costs a model and is silent elsewhere.
        if (string.Join('\n', EntityModels.FindFailures(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None)) is { Length: > 0 } failures)
            Assert.Fail(failures);
        foreach (var model in EntityModels.Of(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None))
            Assert.NotEmpty(DebugView.Of(model));
        return (diagnostics, time);
    }

    /// <summary>And of another reference object, so that nothing is known of the declarations either.</summary>
    private async Task<Solution> WithNewTreesAsync()
    {
        var changed = _solution;
        foreach (var project in _solution.Projects)
        {
            var last = project.MetadataReferences.OfType<PortableExecutableReference>().Last();
            changed = changed.RemoveMetadataReference(project.Id, last).AddMetadataReference(project.Id, MetadataReference.CreateFromFile(last.FilePath!));
        }

        foreach (var id in _solution.Projects.SelectMany(project => project.DocumentIds))
            changed = changed.WithDocumentText(id, SourceText.From((await changed.GetDocument(id)!.GetTextAsync()).ToString(), Encoding.UTF8));
        return changed;
    }

    private static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(Solution solution)
    {
        var compilations = await Task.WhenAll(solution.Projects.Select(project => project.GetCompilationAsync()));
        return [.. compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private async Task<string> DifferenceAsync(Solution after)
    {
        var differences = new List<string>();
        foreach (var id in after.GetChanges(_solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
            differences.Add(LineDiff.Between((await _solution.GetDocument(id)!.GetTextAsync()).ToString(), (await after.GetDocument(id)!.GetTextAsync()).ToString()));
        return string.Join("\n----\n", differences);
    }
}
