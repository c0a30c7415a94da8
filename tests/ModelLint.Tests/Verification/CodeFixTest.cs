using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Verification;

/// <summary>A test of a code fix: the findings before, each fixed in turn, all fixed at once, and the findings that are left.</summary>
public sealed class CodeFixTest<TAnalyzer, TCodeFix> : AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>After the fixes; markup says which findings are left. Sources left empty are those of before.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>After a Fix All, where that differs from fixing one by one.</summary>
    public SolutionState BatchFixedState { get; } = new();

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public int CodeActionIndex { get; set; }

    public ImmutableArray<FixAllScope> FixAllScopes { get; set; } = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    private protected override async Task RunAsync(TestEnvironment environment)
    {
        await base.RunAsync(environment);

        var fixedState = Inherit(FixedState, TestState);
        var batchFixedState = Inherit(BatchFixedState, fixedState);
        var (before, diagnostics) = await VerifyAsync(TestState, environment, ReferenceForm.Editor);
        var (after, _) = await VerifyAsync(fixedState, environment, ReferenceForm.Editor);
        var (batchAfter, _) = await VerifyAsync(batchFixedState, environment, ReferenceForm.Editor);

        var run = new CodeFixRun(new TCodeFix(), Analyzer, CodeActionIndex);
        await AssertSameDocumentsAsync(after, await run.FixOneByOneAsync(before, diagnostics), "One by one");
        foreach (var scope in FixAllScopes)
            await AssertSameDocumentsAsync(batchAfter, await run.FixAllAsync(before, diagnostics, scope), $"Fix All in {scope}");
    }

    private static SolutionState Inherit(SolutionState state, SolutionState from)
    {
        var whole = new SolutionState();
        InheritProject(whole, state, from);
        foreach (var (name, project) in from.AdditionalProjects)
            InheritProject(whole.AdditionalProjects[name], state.AdditionalProjects[name], project);

        whole.AnalyzerConfigFiles.AddRange(state.AnalyzerConfigFiles is [] ? from.AnalyzerConfigFiles : state.AnalyzerConfigFiles);
        whole.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics);
        return whole;
    }

    private static void InheritProject(ProjectState whole, ProjectState state, ProjectState from)
    {
        foreach (var source in state.Sources.Count > 0 ? state.Sources : from.Sources)
            whole.Sources.Add(source);
        whole.AdditionalProjectReferences.AddRange(from.AdditionalProjectReferences);
    }

    private static async Task AssertSameDocumentsAsync(Solution expected, Solution actual, string how)
    {
        var expectedTexts = await TextsAsync(expected);
        var actualTexts = await TextsAsync(actual);
        foreach (var path in expectedTexts.Keys.Union(actualTexts.Keys))
        {
            var (wanted, got) = (expectedTexts.GetValueOrDefault(path), actualTexts.GetValueOrDefault(path));
            Assert.True(wanted == got, $"{how}: {path} differs.\n{LineDiff.Between(wanted ?? "", got ?? "")}");
        }
    }

    private static async Task<Dictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = new Dictionary<string, string>();
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
            texts.Add(document.FilePath ?? document.Name, (await document.GetTextAsync()).ToString());
        return texts;
    }
}
