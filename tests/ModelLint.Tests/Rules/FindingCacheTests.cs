using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Rules;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Rules;

/// <summary>A rule is asked once about a state of a project, whoever wants to know.</summary>
public sealed class FindingCacheTests
{
    [Fact]
    public async Task Clones_of_a_compilation_share_what_is_found()
    {
        var rule = new CountingRule("MDL9911");
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));

        Assert.Same(Find(rule, compilation), Find(rule, compilation.Clone()));
        Assert.Equal(1, rule.Count);
    }

    [Fact]
    public async Task An_edit_is_looked_at_anew()
    {
        var rule = new CountingRule("MDL9912");
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With("""modelBuilder.Entity<Patient>().ToTable("before");"""));
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("\"before\"", StringComparison.Ordinal));
        var edited = compilation.ReplaceSyntaxTree(
            tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace("\"before\"", "\"after\"", StringComparison.Ordinal), System.Text.Encoding.UTF8)));

        Assert.Equal(["before"], Tables(Find(rule, compilation)));
        Assert.Equal(["after"], Tables(Find(rule, edited)));
        Assert.Equal(["before"], Tables(Find(rule, compilation)));
        Assert.Equal(2, rule.Count);
    }

    [Fact]
    public async Task Other_options_are_looked_at_anew()
    {
        var rule = new CountingRule("MDL9913");
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));

        Find(rule, compilation);
        Find(rule, compilation, new NoOptions("modellint.string_length", "100"));
        Find(rule, compilation);
        Assert.Equal(2, rule.Count);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var rule = new CountingRule("MDL9914") { Fails = true };
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));
        Assert.Throws<InvalidOperationException>(() => Find(rule, compilation));

        rule.Fails = false;
        Assert.NotEmpty(Find(rule, compilation));
    }

    private static IReadOnlyList<Finding> Find(ModelRule rule, Compilation compilation, AnalyzerConfigOptionsProvider? options = null) =>
        rule.FindAll(new AnalyzedProject(compilation, options ?? NoOptions.Instance, CancellationToken.None));

    private static IEnumerable<string?> Tables(IReadOnlyList<Finding> findings) => findings.Select(finding => finding.Properties[FindingProperties.Table]);

    /// <summary>Finds the one entity type that these tests name a table of.</summary>
    private sealed class CountingRule(string id) : ModelRule(RuleDescriptor.Create(id, "Counting", "Counted", "Test", RuleLevel.Warning, "Counts."))
    {
        public int Count { get; private set; }

        public bool Fails { get; set; }

        private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options)
        {
            Count++;
            return Fails ? throw new InvalidOperationException() : [Finding.On(model.FindEntityType("Clinic.Patient")!, [])];
        }
    }
}
