using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>Projects as they should not be.</summary>
internal static class Worlds
{
    /// <summary>Far beyond what any of them takes.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(5);

    public static async Task<Project> ProjectAsync(params string[] sources)
    {
        var state = new SolutionState();
        foreach (var source in sources)
            state.Sources.Add(source);
        var environment = new TestEnvironment(EFCoreVersion.V10, Providers.SqlServer, ImplicitUsings: true);
        var rules = Contracts.RuleTests.Rules.SelectMany(rule => rule.SupportedDiagnostics);
        return (await TestSolution.CreateAsync(state, environment, ReferenceForm.Editor, [.. rules])).Solution.Projects.Single();
    }

    /// <summary>What all rules report, the reader having failed nowhere.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, CancellationToken cancellationToken = default)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var diagnostics = await Task.Run(() => Rules.RunAsync(project, compilation, cancellationToken), cancellationToken).WaitAsync(Hang, cancellationToken);
        Assert.Empty(EntityModels.FindFailures(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken));
        return diagnostics;
    }

    /// <summary>The models, all rules having run.</summary>
    public static async Task<IReadOnlyList<EntityModel>> ReadAsync(Project project)
    {
        await RunAsync(project);
        var models = ModelsOf(project, (await project.GetCompilationAsync())!);
        foreach (var model in models)
            Assert.NotEmpty(DebugView.Of(model));
        return models;
    }

    public static IReadOnlyList<EntityModel> ModelsOf(Project project, Compilation compilation) =>
        EntityModels.Of(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);

    public static IEnumerable<string> FailuresOf(Project project, Compilation compilation) =>
        EntityModels.FindFailures(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);
}
