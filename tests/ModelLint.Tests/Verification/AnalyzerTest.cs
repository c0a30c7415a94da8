using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Verification;

/// <summary>A test of an analyzer over sources with markup, on every EF Core, as a build and as an editor see them.</summary>
public class AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private protected static readonly DiagnosticAnalyzer Analyzer = new TAnalyzer();

    public SolutionState TestState { get; } = new();

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>Left empty: all that the sources compile against.</summary>
    public ImmutableArray<EFCoreVersion> Versions { get; set; } = [];

    /// <summary>Whose packages the projects reference. Left null: those that the sources name, SQL Server where they name none.</summary>
    public Providers? Providers { get; set; }

    /// <summary>System, collections, Linq, data annotations and EF Core, as a project with implicit usings of its own has them.</summary>
    public bool ImplicitUsings { get; set; } = true;

    /// <summary>For half-typed code: errors need no <c>{|CS…:…|}</c> then.</summary>
    public bool AllowCompilerErrors { get; set; }

    public async Task RunAsync()
    {
        if (CaseCount.TryCount(TestState))
            return;

        var sources = TestState.Contents;
        foreach (var version in Versions.IsEmpty ? EFCoreVersions.For(sources) : Versions)
        {
            try
            {
                await RunAsync(new TestEnvironment(version, Providers ?? DatabaseProviders.NamedIn(sources), ImplicitUsings));
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                throw new Xunit.Sdk.XunitException($"EF Core {(int)version}: {exception.Message}", exception);
            }
        }
    }

    private protected virtual async Task RunAsync(TestEnvironment environment)
    {
        await VerifyAsync(TestState, environment, ReferenceForm.Editor);
        if (TestState.AdditionalProjects.Any())
            await VerifyAsync(TestState, environment, ReferenceForm.Build);
    }

    private protected async Task<(Solution Solution, ImmutableArray<Diagnostic> Diagnostics)> VerifyAsync(
        SolutionState state, TestEnvironment environment, ReferenceForm form)
    {
        var test = await TestSolution.CreateAsync(state, environment, form, Analyzer.SupportedDiagnostics);
        var diagnostics = await AnalyzerRun.DiagnosticsOfAsync(test.Solution, Analyzer);
        AssertAsExpected(test, diagnostics.AddRange(await CompilerErrorsAsync(test)), form);
        return (test.Solution, diagnostics);
    }

    private async Task<IEnumerable<Diagnostic>> CompilerErrorsAsync(TestSolution test)
    {
        var compilations = await Task.WhenAll(test.Solution.Projects.Select(project => project.GetCompilationAsync()));
        var errors = compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return AllowCompilerErrors ? [] : errors;
    }

    private static void AssertAsExpected(TestSolution test, ImmutableArray<Diagnostic> actual, ReferenceForm form)
    {
        var unexpected = actual.ToList();
        var missing = test.Expected
            .Where(expected => !(unexpected.FindIndex(expected.Matches) is var index and >= 0 && RemoveAt(index)))
            .Select(expected => "  " + expected.Display(test.Solution))
            .ToArray();

        Assert.True(
            missing.Length == 0 && unexpected.Count == 0,
            $"{form} form.\nExpected and missing:\n{string.Join('\n', missing.DefaultIfEmpty("  nothing"))}\nUnexpected:\n{AnalyzerRun.Lines(unexpected)}");

        bool RemoveAt(int index)
        {
            unexpected.RemoveAt(index);
            return true;
        }
    }
}
