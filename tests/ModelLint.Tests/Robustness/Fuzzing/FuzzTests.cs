using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;
using Xunit.Abstractions;

namespace ModelLint.Tests.Robustness;

/// <summary>
/// The samples and the Clinic, mutated: whatever is typed, the analyzers end, and end without an exception; what a fix makes of code that compiles, compiles.
/// <c>MODELLINT_FUZZ_SEED</c> and <c>MODELLINT_FUZZ_MUTANTS</c> run other and longer series by hand.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // Far beyond what the slowest takes on a busy machine: a hang, not a delay.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly int Seed = Setting("MODELLINT_FUZZ_SEED", 20);

    private static readonly int Mutants = Setting("MODELLINT_FUZZ_MUTANTS", 60);

    [Fact]
    public async Task No_mutant_of_a_sample_throws_or_hangs()
    {
        var names = Sample.Names.ToArray();
        await FuzzAsync(random => ToSolutionAsync(Sample.Load(names[random.Next(names.Length)]).ToSolution()));
    }

    [Fact]
    public async Task No_mutant_of_the_Clinic_throws_or_hangs()
    {
        var state = new SolutionState();
        foreach (var project in new[] { "Clinic.Domain", "Clinic.Data" })
        {
            var folder = Path.Combine(Repository.Root, "docs/samples/Clinic", project);
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(Path.GetRelativePath(folder, file))).Order())
                state.Sources.Add((Path.GetRelativePath(folder, file), await File.ReadAllTextAsync(file)));
        }

        var solution = await ToSolutionAsync(state);
        await FuzzAsync(_ => Task.FromResult(solution));

        static bool IsBuilt(string path) => path.StartsWith("bin", StringComparison.Ordinal) || path.StartsWith("obj", StringComparison.Ordinal);
    }

    private async Task FuzzAsync(Func<Random, Task<Solution>> choose)
    {
        var slowest = TimeSpan.Zero;
        for (var seed = Seed; seed < Seed + Mutants; seed++)
        {
            var random = new Random(seed);
            var mutant = await MutateAsync(await choose(random), random);
            try
            {
                var watch = Stopwatch.StartNew();
                var diagnostics = await AnalyzeAsync(mutant).WaitAsync(Limit);
                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
                await AssertFixesCompileAsync(mutant, diagnostics);
            }
            catch (Exception exception)
            {
                throw new Xunit.Sdk.XunitException($"Seed {seed}: {exception}\n\n{await DifferenceAsync(mutant)}", exception);
            }
        }

        output.WriteLine($"The slowest mutant took {slowest.TotalSeconds:0.0} s.");
    }

    private static async Task<Mutant> MutateAsync(Solution solution, Random random)
    {
        var documents = solution.Projects.SelectMany(project => project.Documents).Where(document => document.Name != "GlobalUsings.cs").ToArray();
        var document = documents[random.Next(documents.Length)];
        var before = (await document.GetTextAsync()).ToString();
        var after = new Mutation(random).Of(before);
        return new(solution.WithDocumentText(document.Id, SourceText.From(after, System.Text.Encoding.UTF8)), document.Project.Id, before, after);
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Mutant mutant)
    {
        var project = mutant.Solution.Projects.Single(project => project.Name == TestSolution.ProjectName);
        var compilation = (await project.GetCompilationAsync())!;
        foreach (var model in EntityModels.Of(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None))
            Assert.NotEmpty(DebugView.Of(model));

        return await Rules.RunAsync(project, compilation);
    }

    private static async Task AssertFixesCompileAsync(Mutant mutant, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty || (await ErrorsAsync(mutant.Solution)).Any())
            return;

        foreach (var (rule, fix) in Rules.Fixes)
        {
            var own = diagnostics.RemoveAll(diagnostic => !fix.FixableDiagnosticIds.Contains(diagnostic.Id));
            var @fixed = await new CodeFixRun(fix, rule, index: 0).FixAllAsync(mutant.Solution, own, FixAllScope.Solution);
            var errors = await ErrorsAsync(@fixed);
            if (errors.Any())
                Assert.Fail($"{fix.GetType().Name} makes errors:\n{string.Join('\n', errors)}\n{await TextDifferenceAsync(mutant.Solution, @fixed)}");
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(Solution solution)
    {
        var compilations = await Task.WhenAll(solution.Projects.Select(project => project.GetCompilationAsync()));
        return [.. compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private static Task<string> DifferenceAsync(Mutant mutant) => Task.FromResult(LineDiff.Between(mutant.Before, mutant.After));

    private static async Task<string> TextDifferenceAsync(Solution before, Solution after)
    {
        var differences = new List<string>();
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
            differences.Add(LineDiff.Between((await before.GetDocument(id)!.GetTextAsync()).ToString(), (await after.GetDocument(id)!.GetTextAsync()).ToString()));
        return string.Join("\n----\n", differences);
    }

    private static async Task<Solution> ToSolutionAsync(SolutionState state) =>
        (await TestSolution.CreateAsync(state, new(EFCoreVersion.V10, DatabaseProviders.NamedIn(state.Contents), ImplicitUsings: true), ReferenceForm.Editor)).Solution;

    private static int Setting(string name, int absent) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : absent;

    private sealed record Mutant(Solution Solution, ProjectId Project, string Before, string After);
}
