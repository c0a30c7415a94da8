using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Cli.Checking;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CommandLine;

/// <summary>"Nothing found" is said only where all was looked at.</summary>
public sealed class ProjectCheckerTests
{
    private const string Shop = """
        class Product { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        class ShopContext : DbContext { public DbSet<Product> Products => Set<Product>(); }

        """;

    [Fact]
    public async Task A_project_that_was_read_and_checked_has_no_problems() => Assert.Empty(await ProblemsAsync(Shop));

    [Fact]
    public async Task A_rule_that_throws() =>
        Assert.Equal(["AD0001: The option modellint.max_columns broke."], await ProblemsAsync(Shop, brokenOption: "modellint.max_columns"));

#if !DEBUG // which lets defects of the reader out
    [Fact]
    public async Task A_reader_that_throws() =>
        Assert.Contains("ShopContext could not be read: The option modellint.database_provider broke.", await ProblemsAsync(Shop, brokenOption: "modellint.database_provider"));
#endif

    [Theory]
    [InlineData("class Broken : DbContext { public DbSet<Missing> Missing => Set<Missing>(); }")]
    [InlineData("class ProductConfiguration : IEntityTypeConfiguration<Product> { public void Configure(EntityTypeBuilder<Product> builder) { builder.Missing(); } }")]
    [InlineData("class Base { public Missing Missing { get; set; } } class Derived : Base { public int Id { get; set; } } class Other : DbContext { public DbSet<Derived> All => Set<Derived>(); }")]
    public async Task Errors_of_the_compiler_in_what_a_model_is_read_from(string source) =>
        Assert.StartsWith("it does not compile (", Assert.Single(await ProblemsAsync(Shop + source)));

    [Fact]
    public async Task A_context_of_which_nothing_is_certain_is_told()
    {
        var checkedProject = await CheckAsync(["""
            class Product { public int Id { get; set; } }
            class ShopContext(IEnumerable<Action<ModelBuilder>> configurations) : DbContext
            {
                public DbSet<Product> Products => Set<Product>();
                protected override void OnModelCreating(ModelBuilder modelBuilder) { foreach (var configure in configurations) configure(modelBuilder); }
            }
            """], brokenOption: null);

        Assert.Empty(checkedProject.Problems);
        Assert.StartsWith("nothing is certain in ShopContext, so nothing is reported of it: ", Assert.Single(checkedProject.Notes));
    }

    [Fact]
    public async Task Errors_elsewhere_do_not_count() => Assert.Empty(await ProblemsAsync(Shop, "class Page { Missing? missing; }"));

    [Fact]
    public async Task Errors_anywhere_count_where_there_is_no_context() =>
        Assert.StartsWith("it does not compile (1 error)", Assert.Single(await ProblemsAsync("class ShopContext : Missing;")));

    private static Task<IReadOnlyList<string>> ProblemsAsync(params string[] sources) => ProblemsAsync(sources, null);

    private static Task<IReadOnlyList<string>> ProblemsAsync(string source, string brokenOption) => ProblemsAsync([source], brokenOption);

    private static async Task<IReadOnlyList<string>> ProblemsAsync(string[] sources, string? brokenOption) => (await CheckAsync(sources, brokenOption)).Problems;

    private static async Task<CheckedProject> CheckAsync(string[] sources, string? brokenOption)
    {
        var state = new SolutionState();
        foreach (var source in sources)
        {
            state.Sources.Add(source);
        }

        var solution = await TestSolution.CreateAsync(state, new TestEnvironment(EFCoreVersion.V10, Providers.SqlServer, ImplicitUsings: true), ReferenceForm.Editor);
        var project = solution.Solution.Projects.Single();
        var options = new AnalyzerOptions([], new Options(project.AnalyzerOptions.AnalyzerConfigOptionsProvider, brokenOption));
        return (await ProjectChecker.CheckAsync(project, options, CancellationToken.None))!;
    }

    /// <summary>The project's own, but for one that throws when it is read.</summary>
    private sealed class Options(AnalyzerConfigOptionsProvider options, string? broken) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new OfFile(options.GetOptions(tree), broken);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options.GetOptions(textFile);

        private sealed class OfFile(AnalyzerConfigOptions options, string? broken) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
                key == broken ? throw new InvalidOperationException($"The option {key} broke.") : options.TryGetValue(key, out value);
        }
    }
}
