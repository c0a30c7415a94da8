using System.Text.RegularExpressions;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>What EF Core builds of a generated context and what is read of it; no comparison where EF Core refuses it.</summary>
internal sealed partial record GeneratedModel(string Name, string Source, string? Refusal, ImmutableArray<string> Facts, IReadOnlyList<string> Ours, FactComparison? Comparison)
{
    public bool IsWrong => Comparison is { Wrong.Count: > 0 };

    /// <summary>What differs, without the names: a smaller source that differs elsewhere does not show the same.</summary>
    public IEnumerable<string> Differences => Comparison?.Wrong.Select(Difference) ?? [];

    private static string Difference(string line) => Named().Match(line).Groups[1].Value + (line.Split(": ", 2) is [_, var values] ? values : "");

    [GeneratedRegex(@"^((?:different|missing|not in EF) +\w+) ")]
    private static partial Regex Named();
}

internal static class GeneratedModels
{
    /// <summary>Contexts, one a source, compiled together: a compilation costs more than what is in it.</summary>
    public static async Task<IReadOnlyList<GeneratedModel>> CompareAsync(IReadOnlyList<string> sources, EFCoreVersion version)
    {
        var state = new SolutionState();
        foreach (var source in sources)
            state.Sources.Add(source);

        var built = await EFModel.AllOfAsync(state, version);
        var test = await TestSolution.CreateAsync(state, new(version, DatabaseProviders.NamedIn(state.Contents), ImplicitUsings: true), ReferenceForm.Editor);
        var project = test.Solution.Projects.Single();
        var read = EntityModels.Of((await project.GetCompilationAsync())!, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None)
            .ToDictionary(model => model.Context, DebugView.Of);

        return [.. built.Select(Compare)];

        GeneratedModel Compare(EFModel model) => new(
            model.Context.Split('.')[0],
            sources.Single(source => source.StartsWith($"namespace {model.Context.Split('.')[0]}\n", StringComparison.Ordinal)),
            model.Refusal,
            model.Facts,
            read[model.Context],
            model.Refusal is null ? new FactComparison(model.Context, model.Facts, read[model.Context]) : null);
    }
}
