using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Contracts;

/// <summary>The models of tests/ModelLint.Corpus are right, and so every rule, be it off by default, is silent on them.</summary>
public sealed class CorpusTests
{
    private const string Folder = "tests/ModelLint.Corpus";

    public static TheoryData<string, EFCoreVersion> Models
    {
        get
        {
            var data = new TheoryData<string, EFCoreVersion>();
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.cs").Order(StringComparer.Ordinal))
            {
                foreach (var version in EFCoreVersions.For([File.ReadAllText(path)]))
                    data.Add(Path.GetFileNameWithoutExtension(path), version);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task No_rule_says_anything(string model, EFCoreVersion version)
    {
        var state = StateOf(model);
        state.AnalyzerConfigFiles.Add(("/.editorconfig", Repository.Read($"{Folder}/corpus.editorconfig")));
        var test = await TestSolution.CreateAsync(
            state, new(version, DatabaseProviders.NamedIn(state.Contents), ImplicitUsings: false), ReferenceForm.Editor, [.. RuleTests.Rules.SelectMany(rule => rule.SupportedDiagnostics)]);
        Assert.Empty((await test.Solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

        var found = await AnalyzerRun.DiagnosticsOfAsync(test.Solution, [.. RuleTests.Rules]);
        Assert.True(found.IsEmpty, AnalyzerRun.Lines(found));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EF_Core_builds_what_is_read_of_it(string model, EFCoreVersion version)
    {
        foreach (var comparison in await Oracle.Oracle.CompareAsync(StateOf(model), version))
            Assert.True(comparison.Wrong.Count == 0 && comparison.Unknown.Count * 100 < comparison.Known, $"{comparison}");
    }

    private static SolutionState StateOf(string model) => new() { Sources = { ($"{model}.cs", Repository.Read($"{Folder}/{model}.cs")) } };
}
