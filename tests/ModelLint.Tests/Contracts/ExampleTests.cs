using Microsoft.CodeAnalysis;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Contracts;

/// <summary>The examples on the pages of the rules, as they stand there, on every EF Core that they are for.</summary>
public sealed class ExampleTests
{
    private static readonly IEnumerable<string> Ids = RuleTests.Rules.Select(rule => rule.SupportedDiagnostics.Single().Id).Order();

    public static TheoryData<string, int, EFCoreVersion> Bad => Examples("bad");

    public static TheoryData<string, int, EFCoreVersion> Good => Examples("good");

    [Fact]
    public void Every_page_has_both() => Assert.All(
        Ids.Where(id => id != "MDL9002"),
        id => Assert.Equal(["bad", "good"], RulePage.Of(id).Examples.Select(example => example.Kind).Distinct().Order()));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_example_reports_its_rule_and_no_other(string id, int index, EFCoreVersion version) =>
        Assert.Equal([id], (await ReportedAsync(id, index, version)).Distinct());

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_good_example_reports_nothing(string id, int index, EFCoreVersion version) =>
        Assert.Empty(await ReportedAsync(id, index, version));

    private static async Task<IReadOnlyList<string>> ReportedAsync(string id, int index, EFCoreVersion version)
    {
        var state = new SolutionState { Sources = { RulePage.Of(id).Examples.ElementAt(index).Source } };
        var test = await TestSolution.CreateAsync(state, new TestEnvironment(version, Providers.All, ImplicitUsings: false), ReferenceForm.Editor);
        var compilation = await test.Solution.Projects.Single().GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var reported = new List<string>();
        foreach (var rule in RuleTests.Rules)
        {
            reported.AddRange((await AnalyzerRun.DiagnosticsOfAsync(test.Solution, rule)).Select(diagnostic => diagnostic.Id));
        }

        return reported;
    }

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
