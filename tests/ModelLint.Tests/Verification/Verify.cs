using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Verification;

/// <summary>The short form of <see cref="AnalyzerTest{TAnalyzer}"/> for one source.</summary>
public static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task AnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<TAnalyzer> { TestCode = source };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}

/// <summary>The short form of <see cref="CodeFixTest{TAnalyzer, TCodeFix}"/> for one source.</summary>
public static class Verify<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public static Task AnalyzerAsync(string source, params DiagnosticResult[] expected) => Verify<TAnalyzer>.AnalyzerAsync(source, expected);

    /// <summary>Fixes one after the other with the action at that index, and all at once in document, project and solution.</summary>
    public static Task CodeFixAsync(string source, string fixedSource, int index = 0) =>
        new CodeFixTest<TAnalyzer, TCodeFix> { TestCode = source, FixedCode = fixedSource, CodeActionIndex = index }.RunAsync();
}
