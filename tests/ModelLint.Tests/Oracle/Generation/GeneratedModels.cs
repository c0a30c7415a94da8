using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>What EF Core builds of a generated context and what is read of it; no comparison where EF Core refuses it.</summary>
internal sealed record GeneratedModel(string Name, string Source, string? Refusal, FactComparison? Comparison)
{
    public bool IsWrong => Comparison is { Wrong.Count: > 0 };
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
            model.Refusal is null ? new FactComparison(model.Context, model.Facts, read[model.Context]) : null);
    }
}
