using ModelLint.Cli;
using ModelLint.Cli.Text;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>EF Core is the oracle: what is read from the sources of a sample must be what EF Core builds when it runs them.</summary>
internal static class Oracle
{
    /// <summary>Fails where anything read from the source is wrong, on the versions given or on all that can run it.</summary>
    public static async Task AgreeAsync(string source, params ImmutableArray<EFCoreVersion> versions)
    {
        foreach (var version in versions.IsEmpty ? EFCoreVersions.For([source]) : versions)
        {
            foreach (var comparison in await CompareAsync(new SolutionState { Sources = { source } }, version))
                Assert.True(comparison.Wrong.Count == 0, $"EF Core {(int)version}: {comparison}");
        }
    }

    /// <summary>Every context of the main project, as an editor and as a build see the projects that it references.</summary>
    public static async Task<IReadOnlyList<FactComparison>> CompareAsync(SolutionState sample, EFCoreVersion version)
    {
        var built = await EFModel.AllOfAsync(sample, version);
        Assert.NotEmpty(built);
        Assert.All(built, model => Assert.True(model.Refusal is null, $"EF Core {(int)version} refuses {model.Context}: {model.Refusal}"));

        var comparisons = new List<FactComparison>();
        foreach (var form in sample.AdditionalProjects.Any() ? new[] { ReferenceForm.Editor, ReferenceForm.Build } : [ReferenceForm.Editor])
        {
            var read = (await ReadAsync(sample, version, form)).ToDictionary(model => model.Context);
            Assert.Equal(built.Select(model => model.Context), read.Keys.Order(StringComparer.Ordinal));
            comparisons.AddRange(built.Select(model => new FactComparison(model.Context, model.Facts, DebugView.Of(read[model.Context]), form)
            {
                ColumnDifferences = ColumnComparison.Differences(model.Columns, read[model.Context]),
                TextDifferences = DebugStringComparison.Differences(model.DebugString, new ModelText(new SourcePlaces("/")).Of(read[model.Context])),
            }));
        }

        return comparisons;
    }

    /// <summary>The models read of the contexts in the main project.</summary>
    public static async Task<IReadOnlyList<EntityModel>> ReadAsync(SolutionState sample, EFCoreVersion version, ReferenceForm form)
    {
        var test = await TestSolution.CreateAsync(sample, new(version, DatabaseProviders.NamedIn(sample.Contents), ImplicitUsings: true), form);
        var project = test.Solution.Projects.Single(project => project.Name == TestSolution.ProjectName);
        return EntityModels.Of((await project.GetCompilationAsync())!, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);
    }
}
