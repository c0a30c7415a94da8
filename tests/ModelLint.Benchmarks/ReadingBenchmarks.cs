using BenchmarkDotNet.Attributes;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Rules;

namespace ModelLint.Benchmarks;

/// <summary>Parts of an analysis by themselves, for who works on one of them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private EditedProject _project = null!;

    [Params(30, 300)]
    public int EntityTypes { get; set; }

    [GlobalSetup]
    public void CreateProject() => _project = new(new(EntityTypes));

    /// <summary>With all declarations known: an editor's case after an edit of a configuration.</summary>
    [Benchmark]
    public object Replay() => Models(_project);

    [Benchmark]
    public object Cold() => Models(new(new(EntityTypes)));

    [Benchmark]
    public int Rules()
    {
        // Another object of options, so that the findings are not those that are known.
        var project = new AnalyzedProject(_project.Compilation, new EditedProject(new(1)).ConfigOptions, CancellationToken.None);
        return ModelRules.All.Sum(rule => rule.FindAll(project).Count);
    }

    private static IReadOnlyList<EntityModel> Models(EditedProject project) => EntityModels.Of(
        project.Compilation.WithOptions(project.Compilation.Options.WithModuleName($"Shop{Guid.NewGuid():N}")), project.ConfigOptions, CancellationToken.None);
}
