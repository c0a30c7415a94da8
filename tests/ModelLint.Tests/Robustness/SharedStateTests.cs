using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>The models that all rules share: whoever asks, whoever gave up before, and whoever asks at the same time gets the same answer.</summary>
public sealed class SharedStateTests
{
    [Fact]
    public async Task A_cancelled_reading_leaves_nothing_behind()
    {
        var project = await ProjectAsync();
        await FindingsAsync(await EditAsync(project, -1), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var expected = await FindingsAsync(project, CancellationToken.None);
        var whole = watch.Elapsed;
        for (var i = 0; i < 20; i++)
        {
            var edited = await EditAsync(project, i);

            // At every twentieth of the way.
            await GiveUpAsync(edited, whole * i / 20);

            Assert.Equal(expected, await FindingsAsync(edited, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Those_who_ask_at_the_same_time_get_the_same_models()
    {
        var project = await ProjectAsync();
        var compilation = (await project.GetCompilationAsync())!;
        var models = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => ModelsOf(project, compilation.Clone(), CancellationToken.None))));
        Assert.All(models, other => Assert.Same(models[0], other));
    }

    [Fact]
    public async Task Those_who_give_up_do_not_disturb_those_who_ask_at_the_same_time()
    {
        var project = await ProjectAsync();
        var expected = await FindingsAsync(project, CancellationToken.None);
        for (var i = 0; i < 5; i++)
        {
            var edited = await EditAsync(project, i);
            var random = new Random(i);
            var waits = Enumerable.Range(0, 8).Select(_ => TimeSpan.FromMilliseconds(random.Next(40))).ToArray();
            var quitters = waits.Select(wait => GiveUpAsync(edited, wait)).ToArray();
            var patient = Enumerable.Range(0, 4).Select(_ => Task.Run(() => FindingsAsync(edited, CancellationToken.None))).ToArray();

            await Task.WhenAll(quitters);
            foreach (var findings in await Task.WhenAll(patient))
                Assert.Equal(expected, findings);
        }
    }

    [Fact]
    public async Task States_that_are_asked_about_in_turn_do_not_mix()
    {
        var project = await ProjectAsync();
        var states = new List<(Project Project, string Table)>();
        for (var i = 0; i < 6; i++)
            states.Add((await EditAsync(project, i), $"Table{i}"));

        await Parallel.ForEachAsync(Enumerable.Range(0, 60), async (i, cancellationToken) =>
        {
            var (edited, table) = states[i % states.Count];
            var model = Assert.Single(ModelsOf(edited, (await edited.GetCompilationAsync(cancellationToken))!, cancellationToken));
            Assert.Equal(table, model.FindEntityType("E0")!.TableName.Value);
        });
    }

    private static async Task GiveUpAsync(Project project, TimeSpan wait)
    {
        using var cancellation = new CancellationTokenSource(wait);
        try
        {
            await FindingsAsync(project, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(Project project, CancellationToken cancellationToken) =>
        [.. (await Rules.RunAsync(project, (await project.GetCompilationAsync(cancellationToken))!, cancellationToken)).Select(AnalyzerRun.Display).Order()];

    private static IReadOnlyList<EntityModel> ModelsOf(Project project, Compilation compilation, CancellationToken cancellationToken) =>
        EntityModels.Of(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken);

    /// <summary>Another table name in the body of <c>OnModelCreating</c>, which is on a line of its own.</summary>
    private static async Task<Project> EditAsync(Project project, int number)
    {
        var document = project.Documents.Single(document => document.Name == "Test0.cs");
        var text = (await document.GetTextAsync()).ToString().Replace("\"Table\"", $"\"Table{number}\"");
        return document.WithText(SourceText.From(text, Encoding.UTF8)).Project;
    }

    private static async Task<Project> ProjectAsync()
    {
        var source = new StringBuilder("class Context : DbContext {\n");
        for (var i = 0; i < 30; i++)
            source.Append($"public DbSet<E{i}> S{i} => Set<E{i}>();");
        source.Append("\nprotected override void OnModelCreating(ModelBuilder b) => b.Entity<E0>().ToTable(\"Table\"); }");
        for (var i = 0; i < 30; i++)
            source.Append($"\nclass E{i} {{ public int Id {{ get; set; }} public string Name {{ get; set; }} = \"\"; public E{i / 2}? Owner {{ get; set; }} }}");

        var environment = new TestEnvironment(EFCoreVersion.V10, Providers.SqlServer, ImplicitUsings: true);
        return (await TestSolution.CreateAsync(new() { Sources = { $"{source}" } }, environment, ReferenceForm.Editor)).Solution.Projects.Single();
    }
}
