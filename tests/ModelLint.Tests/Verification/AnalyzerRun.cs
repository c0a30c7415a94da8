using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Verification;

/// <summary>Analyzers over one solution: what a build reports, checked against what editors are told.</summary>
internal static class AnalyzerRun
{
    /// <summary>The diagnostics of all projects by place. Fails where an analyzer crashes, points outside the project, or answers an editor differently.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Solution solution, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            var reported = await BuildDiagnosticsAsync(project, compilation, analyzers);
            foreach (var diagnostic in reported)
            {
                Assert.True(
                    diagnostic.Location.SourceTree is { } tree ? compilation.ContainsSyntaxTree(tree) : AdditionalTexts(project).Any(file => file.Path == PathOf(diagnostic)),
                    $"A diagnostic outside the sources of {project.Name} is nowhere to click: {diagnostic}");
            }

            await AssertLiveAsync(project, compilation, analyzers, reported);
            diagnostics.AddRange(reported);
        }

        return [.. diagnostics.OrderBy(PathOf, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public static async Task<ImmutableArray<Diagnostic>> BuildDiagnosticsAsync(Project project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        await RunAsync(project, compilation, analyzers, static run => run.GetAnalyzerDiagnosticsAsync(CancellationToken.None));

    /// <summary>
    /// An editor asks for one document at a time, each time with another clone of the compilation, and drops what lies in another document:
    /// a finding that does not come back so is never a squiggle and has no light bulb.
    /// </summary>
    private static async Task AssertLiveAsync(Project project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<Diagnostic> reported)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var clone = compilation.Clone();
            var live = await RunAsync(project, clone, analyzers, async run =>
                (await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None))
                    .AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(clone.GetSemanticModel(tree), filterSpan: null, CancellationToken.None)));
            var built = reported.Where(diagnostic => diagnostic.Location.SourceTree == tree);

            Assert.True(
                built.Select(Display).ToHashSet().SetEquals(live.Select(Display)),
                $"{tree.FilePath} is told in an editor:\n{Lines(live)}\nand in a build:\n{Lines(built)}");
        }

        foreach (var file in AdditionalTexts(project))
        {
            var live = await RunAsync(project, compilation.Clone(), analyzers, async run => (await run.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics());
            Assert.Equal(
                reported.Where(diagnostic => PathOf(diagnostic) == file.Path).Select(Display).Order(),
                live.Select(Display).Order());
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Project project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> query)
    {
        Exception? crash = null;
        var diagnostics = await query(compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (exception, _, _) => crash = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false)));

        Assert.True(crash is null, $"The analyzer crashed: {crash}");
        Assert.True(diagnostics.All(diagnostic => diagnostic.Id != "AD0001"), $"The analyzer crashed: {Lines(diagnostics)}");
        return diagnostics;
    }

    private static ImmutableArray<AdditionalText> AdditionalTexts(Project project) => project.AnalyzerOptions.AdditionalFiles;

    public static string PathOf(Diagnostic diagnostic) => PathOf(diagnostic.Location);

    /// <summary>Of a source or of an additional file; empty where it is in neither.</summary>
    public static string PathOf(Location location) => location.SourceTree?.FilePath ?? location.GetLineSpan().Path ?? "";

    public static string Display(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {PathOf(diagnostic)}{diagnostic.Location.GetLineSpan().Span} '{diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}': {diagnostic.GetMessage()}";

    public static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => "  " + Display(diagnostic)).DefaultIfEmpty("  nothing").Aggregate((all, line) => $"{all}\n{line}");
}
