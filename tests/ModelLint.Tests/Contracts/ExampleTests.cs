using Microsoft.CodeAnalysis;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Contracts;

/// <summary>The examples on the pages of the rules, as they stand there, on every EF Core that they are for.</summary>
public sealed class ExampleTests
{
    private static readonly IEnumerable<string> Ids = RuleTests.Rules.Select(rule => rule.SupportedDiagnostics.Single().Id).Order();

    public static TheoryData<string, int, EFCoreVersion> Bad => Examples("bad");

    public static TheoryData<string, int, EFCoreVersion> Fixed => Examples("fixed");

    public static TheoryData<string, int, EFCoreVersion> Good => Examples("good");

    [Fact]
    public void Every_page_has_its_examples() => Assert.All(
        Ids.Where(id => id is not ("MDL9002" or "MDL9003")),
        id => Assert.Equal(
            RuleTests.FixOf(id) is null ? ["bad", "good"] : ["bad", "fixed", "good"],
            RulePage.Of(id).Examples.Select(example => example.Kind).Distinct()));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_example_reports_its_rule_and_no_other(string id, int index, EFCoreVersion version) =>
        Assert.Equal([id], (await ReportedAsync(await CompileAsync(id, index, version))).Distinct());

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task A_fixed_example_is_what_the_first_fix_makes_of_the_bad_one(string id, int index, EFCoreVersion version)
    {
        var bad = RulePage.Of(id).Examples.Take(index).Last(example => example.Kind == "bad");
        var solution = await CompileAsync(id, bad, version);
        var rule = RuleTests.Rules.Single(rule => rule.SupportedDiagnostics.Single().Id == id);
        var fix = new CodeFixRun(RuleTests.FixOf(id)!, rule, index: 0);

        var changed = await fix.FixOneByOneAsync(solution, await AnalyzerRun.DiagnosticsOfAsync(solution, rule));

        Assert.Equal(ExampleOf(id, index).Source, (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString());
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    [MemberData(nameof(Good))]
    public async Task A_fixed_or_good_example_reports_nothing(string id, int index, EFCoreVersion version) =>
        Assert.Empty(await ReportedAsync(await CompileAsync(id, index, version)));

    private static RulePage.Example ExampleOf(string id, int index) => RulePage.Of(id).Examples.ElementAt(index);

    private static async Task<Solution> CompileAsync(string id, int index, EFCoreVersion version) => await CompileAsync(id, ExampleOf(id, index), version);

    private static async Task<Solution> CompileAsync(string id, RulePage.Example example, EFCoreVersion version)
    {
        var rule = RuleTests.Rules.Single(rule => rule.SupportedDiagnostics.Single().Id == id);
        var state = new SolutionState { Sources = { example.Source } };
        if (RulePage.Of(id).Options is { } options)
            state.AnalyzerConfigFiles.Add(("/.editorconfig", options));
        var test = await TestSolution.CreateAsync(state, new TestEnvironment(version, Providers.All, ImplicitUsings: false), ReferenceForm.Editor, rule.SupportedDiagnostics);
        var compilation = await test.Solution.Projects.Single().GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return test.Solution;
    }

    private static async Task<IReadOnlyList<string>> ReportedAsync(Solution solution) =>
        [.. (await AnalyzerRun.DiagnosticsOfAsync(solution, RuleTests.Analyzers)).Select(diagnostic => diagnostic.Id)];

    private static TheoryData<string, int, EFCoreVersion> Examples(string kind)
    {
        var data = new TheoryData<string, int, EFCoreVersion>();
        foreach (var id in Ids)
        {
            foreach (var (index, example) in RulePage.Of(id).Examples.Index().Where(indexed => indexed.Item.Kind == kind))
            {
                foreach (var version in example.Versions)
                {
                    data.Add(id, index, version);
                }
            }
        }

        return data;
    }
}
