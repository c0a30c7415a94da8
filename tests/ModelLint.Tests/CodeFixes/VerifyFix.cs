using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes;

/// <summary>What a fix writes, and what EF Core then builds differently: no more than the title says.</summary>
internal static class VerifyFix<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public static Task ChangesAsync(string before, string after, params string[] difference) => ChangesAsync(before, after, index: 0, difference);

    public static async Task ChangesAsync(string before, string after, int index, params string[] difference)
    {
        await Verify<TAnalyzer, TCodeFix>.CodeFixAsync(before, after, index);
        await FixOracle.ChangesAsync(before, after, difference);
    }

    /// <summary>Where what is written differs from one EF Core to another.</summary>
    public static async Task ChangesAsync(EFCoreVersion version, string before, string after, params string[] difference)
    {
        await new CodeFixTest<TAnalyzer, TCodeFix> { TestCode = before, FixedCode = after, Versions = [version] }.RunAsync();
        Assert.Equal(difference, await FixOracle.DifferenceAsync(before, after, version));
    }

    /// <summary>The source on EF Core 10, what is found in it, and the fix.</summary>
    public static async Task<(Solution Solution, ImmutableArray<Diagnostic> Findings, CodeFixRun Fix)> CreateAsync(string source)
    {
        var (rule, state) = (new TAnalyzer(), new SolutionState { Sources = { source } });
        var environment = new TestEnvironment(EFCoreVersion.V10, DatabaseProviders.NamedIn(state.Contents), ImplicitUsings: true);
        var solution = (await TestSolution.CreateAsync(state, environment, ReferenceForm.Editor, rule.SupportedDiagnostics)).Solution;
        return (solution, await AnalyzerRun.DiagnosticsOfAsync(solution, rule), new(new TCodeFix(), rule, index: 0));
    }

    /// <summary>The finding is reported, and no action offered for it.</summary>
    public static Task OffersNothingAsync(string source) => Verify<TAnalyzer, TCodeFix>.CodeFixAsync(source, source);
}
