using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Rules;
using ModelLint.Rules.EntityTypes;
using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;
using Xunit.Abstractions;

namespace ModelLint.Tests.Oracle;

/// <summary>Every sample on every EF Core that it is for: what EF Core builds is what is read from the sources.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    private const int SmallestSuite = 400;

    private static readonly ConcurrentDictionary<(string, EFCoreVersion), Lazy<Task<IReadOnlyList<FactComparison>>>> Comparisons = new();

    /// <summary>The rules whose subject is an exception of EF Core.</summary>
    private static readonly DiagnosticAnalyzer[] RefusalRules = [new EntityTypeWithoutPrimaryKey(), new ForeignKeyTypeMismatch()];

    public static TheoryData<string, EFCoreVersion> Samples => Data(Sample.Names.Where(name => !IsRefused(name)));

    /// <summary>The folder Unknown has what cannot be read: there, some of it is to be unknown.</summary>
    public static TheoryData<string, EFCoreVersion> ReadableSamples => Data(Sample.Names.Where(name => !IsUnknown(name) && !IsRefused(name)));

    public static TheoryData<string, EFCoreVersion> UnknownSamples => Data(Sample.Names.Where(IsUnknown));

    /// <summary>The folder Refused has what EF Core builds no model of.</summary>
    public static TheoryData<string, EFCoreVersion> RefusedSamples => Data(Sample.Names.Where(IsRefused));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_read_is_wrong(string sample, EFCoreVersion version)
    {
        var wrong = (await CompareAsync(sample, version)).Where(comparison => comparison.Wrong.Count > 0);
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(ReadableSamples))]
    public async Task Everything_is_read(string sample, EFCoreVersion version)
    {
        var unread = (await CompareAsync(sample, version)).SelectMany(comparison => comparison.Unread);
        Assert.True(!unread.Any(), string.Join('\n', unread));
    }

    [Theory]
    [MemberData(nameof(ReadableSamples))]
    public async Task Its_tables_have_the_columns_that_EF_Core_makes(string sample, EFCoreVersion version)
    {
        var differences = (await CompareAsync(sample, version)).SelectMany(comparison => comparison.ColumnDifferences);
        Assert.True(!differences.Any(), string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(ReadableSamples))]
    public async Task It_is_printed_as_EF_Core_prints_it(string sample, EFCoreVersion version)
    {
        var differences = (await CompareAsync(sample, version)).SelectMany(comparison => comparison.TextDifferences);
        Assert.True(!differences.Any(), string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(UnknownSamples))]
    public async Task What_cannot_be_read_is_unknown(string sample, EFCoreVersion version)
    {
        var comparisons = (await CompareAsync(sample, version)).GroupBy(comparison => comparison.Form);
        foreach (var form in comparisons)
            Assert.InRange(form.Sum(comparison => comparison.Unread.Count()), 1, Sample.Load(sample).UnknownFacts);
    }

    [Fact]
    public async Task The_suite_is_large_and_nearly_all_of_it_is_known()
    {
        var contexts = new HashSet<string>();
        var (known, unknown, wrong) = (0, 0, 0);
        foreach (var (sample, version) in Samples.Select(row => ((string)row[0], (EFCoreVersion)row[1])))
        {
            foreach (var comparison in await CompareAsync(sample, version))
            {
                contexts.Add($"{sample}: {comparison.Context}");
                known += comparison.Known;
                unknown += comparison.Unknown.Count;
                wrong += comparison.Wrong.Count;
            }
        }

        output.WriteLine($"{contexts.Count} contexts; {known} facts known, {unknown} unknown, {wrong} wrong.");
        Assert.True(contexts.Count >= SmallestSuite, $"{contexts.Count} contexts");
        Assert.Equal(0, wrong);
        Assert.True(unknown * 100 < known, $"{unknown} of {known + unknown} facts are unknown.");
    }

    [Theory]
    [MemberData(nameof(RefusedSamples))]
    public async Task What_EF_Core_refuses_is_read_without_a_crash(string sample, EFCoreVersion version)
    {
        var solution = Sample.Load(sample).ToSolution();
        var built = await EFModel.AllOfAsync(solution, version);
        Assert.All(built, model => Assert.True(model.Refusal is not null, $"EF Core {(int)version} builds {model.Context}"));

        var read = await Oracle.ReadAsync(solution, version, ReferenceForm.Editor);
        Assert.Equal(built.Select(model => model.Context), read.Select(model => model.Context).Order(StringComparer.Ordinal));
        Assert.All(read, model => Assert.NotEmpty(DebugView.Of(model)));
    }

    [Theory]
    [MemberData(nameof(RefusedSamples))]
    public async Task What_EF_Core_refuses_is_found_where_a_rule_is_about_it(string sample, EFCoreVersion version)
    {
        var solution = Sample.Load(sample).ToSolution();
        var contexts = (await Oracle.ReadAsync(solution, version, ReferenceForm.Editor)).Select(model => model.Context).Order(StringComparer.Ordinal).ToArray();
        foreach (var rule in RefusalRules)
        {
            var test = await TestSolution.CreateAsync(solution, new(version, DatabaseProviders.NamedIn(solution.Contents), ImplicitUsings: true), ReferenceForm.Editor);
            var found = await AnalyzerRun.DiagnosticsOfAsync(test.Solution, rule);
            Assert.Equal(
                Sample.Load(sample).Finds == rule.SupportedDiagnostics.Single().Id ? contexts : [],
                found.Select(diagnostic => diagnostic.Properties[FindingProperties.Context]!).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static bool IsRefused(string sample) => sample.StartsWith("Refused/", StringComparison.Ordinal);

    private static bool IsUnknown(string sample) => sample.StartsWith("Unknown/", StringComparison.Ordinal);

    private static Task<IReadOnlyList<FactComparison>> CompareAsync(string sample, EFCoreVersion version) =>
        Comparisons.GetOrAdd((sample, version), static key => new(() => Oracle.CompareAsync(Sample.Load(key.Item1).ToSolution(), key.Item2))).Value;

    private static TheoryData<string, EFCoreVersion> Data(IEnumerable<string> samples)
    {
        var data = new TheoryData<string, EFCoreVersion>();
        foreach (var name in samples)
        {
            foreach (var version in Sample.Load(name).Versions)
                data.Add(name, version);
        }

        return data;
    }
}
