using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules;

/// <summary>A case of a rule on a model that EF Core itself confirms: every fact that the rule could ask of it is as EF Core builds it.</summary>
internal static class VerifyRule<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static async Task AnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        await Verify<TAnalyzer>.AnalyzerAsync(source, expected);
        if (CaseCount.TryCount())
            return;

        await Oracle.Oracle.AgreeAsync(source, EFCoreVersion.V10);
    }

    /// <summary>EF Core builds no model of the source, and that is what the rule is about.</summary>
    public static async Task RefusedAsync(string source, params DiagnosticResult[] expected)
    {
        await Verify<TAnalyzer>.AnalyzerAsync(source, expected);
        if (CaseCount.TryCount())
            return;

        var built = await EFModel.OfAsync(source, EFCoreVersion.V10);
        Assert.True(built.Refusal is not null, $"EF Core builds {built.Context}");
    }
}
