using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Rules;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Rules;

/// <summary>Several rules in one analyzer are as many as several analyzers would be.</summary>
public sealed class ReportsTests
{
    [Fact]
    public async Task A_rule_that_fails_is_told_once_and_leaves_the_others_alone()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));
        Rule failing = new("MDL9921") { Fails = true }, sound = new("MDL9922");
        var reports = new Reports([failing, sound], compilation, NoOptions.Instance, []);
        var patient = TreeOf(compilation, "Patient");

        Assert.Throws<InvalidOperationException>(() => reports.In(patient, CancellationToken.None));
        Assert.Equal([sound], reports.In(patient, CancellationToken.None).Select(report => report.Rule));
    }

    [Fact]
    public async Task A_rule_that_is_off_is_not_asked()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));
        var patient = TreeOf(compilation, "Patient");
        Rule off = new("MDL9923", RuleLevel.Off);

        Assert.Empty(new Reports([off], compilation, NoOptions.Instance, []).In(patient, CancellationToken.None));
        Assert.Equal(0, off.Count);

        var options = compilation.Options.WithSpecificDiagnosticOptions([new(off.Rule.Id, ReportDiagnostic.Warn)]);
        Assert.Single(new Reports([off], compilation.WithOptions(options), NoOptions.Instance, []).In(patient, CancellationToken.None));
        Assert.Equal(1, off.Count);
    }

    [Fact]
    public async Task A_rule_whose_asking_is_cancelled_is_asked_again()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));
        Rule rule = new("MDL9924");
        var reports = new Reports([rule], compilation, NoOptions.Instance, []);

        Assert.ThrowsAny<OperationCanceledException>(() => reports.In(TreeOf(compilation, "Patient"), new(canceled: true)));
        Assert.Single(reports.In(TreeOf(compilation, "Patient"), CancellationToken.None));
    }

    private static SyntaxTree TreeOf(Compilation compilation, string type) => compilation.GetTypeByMetadataName($"Clinic.{type}")!.DeclaringSyntaxReferences.Single().SyntaxTree;

    private sealed class Rule(string id, RuleLevel level = RuleLevel.Warning) : ModelRule(RuleDescriptor.Create(id, "Counting", "Counted", "Test", level, "Counts."))
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
