using System.Text;
using System.Text.RegularExpressions;
using ModelLint.Tests.EFCore;
using Xunit.Abstractions;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>
/// Generated contexts, a seed each: what EF Core builds is what is read from the sources. <c>MODELLINT_RANDOM_SEED</c> and <c>MODELLINT_RANDOM_CONTEXTS</c>
/// run other and longer series by hand; <c>MODELLINT_RANDOM_REDUCE</c> says how many of the contexts that differ are reduced to what the difference needs.
/// A series of one prints its source.
/// </summary>
public sealed partial class GeneratedModelTests(ITestOutputHelper output)
{
    private const int ContextsPerCompilation = 40;

    private static readonly int Seed = Setting("MODELLINT_RANDOM_SEED", 1);

    private static readonly int Contexts = Setting("MODELLINT_RANDOM_CONTEXTS", ContextsPerCompilation);

    private static readonly int Reduced = Setting("MODELLINT_RANDOM_REDUCE", 1);

    public static TheoryData<EFCoreVersion> Versions => [.. EFCoreVersions.All];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Generated_models_are_read_as_EF_Core_builds_them(EFCoreVersion version)
    {
        var models = new List<GeneratedModel>();
        foreach (var seeds in Enumerable.Range(Seed, Contexts).Chunk(ContextsPerCompilation))
            models.AddRange(await GeneratedModels.CompareAsync([.. seeds.Select(seed => ModelGenerator.Generate(seed, version))], version));

        var wrong = models.Where(model => model.IsWrong).ToArray();
        var report = Summary(models, version);
        foreach (var model in wrong)
            report.Append($"\n{model.Comparison}");
        foreach (var model in wrong.Take(Reduced))
            report.Append($"\n\n{await ReduceAsync(model, version)}");
        output.WriteLine($"{report}");
        if (models is [var only])
            output.WriteLine(only.Source);

        Assert.True(wrong.Length == 0, $"{report}");
        Assert.True(models.Count(model => model.Refusal is null) > models.Count / 2, "EF Core refuses too many of the contexts for them to prove something.");
    }

    private static StringBuilder Summary(IReadOnlyList<GeneratedModel> models, EFCoreVersion version)
    {
        var accepted = models.Where(model => model.Comparison is not null).Select(model => model.Comparison!).ToArray();
        var unknown = accepted.SelectMany(comparison => comparison.Unknown).Where(fact => !fact.EndsWith(": name", StringComparison.Ordinal)).ToArray();
        var report = new StringBuilder($"EF Core {(int)version}: {models.Count} contexts, {accepted.Length} accepted, {accepted.Sum(comparison => comparison.Known)} facts known, {unknown.Length} unknown, "
            + $"{accepted.Sum(comparison => comparison.Wrong.Count)} wrong in {models.Count(model => model.IsWrong)} contexts");
        foreach (var reason in unknown.GroupBy(fact => fact[(fact.IndexOf(' ', StringComparison.Ordinal) + 1)..]).OrderByDescending(group => group.Count()).Take(20))
            report.Append($"\n  unknown {reason.Count()} × {reason.Key}");
        foreach (var refusal in models.Where(model => model.Refusal is not null).GroupBy(model => WithoutNames(model.Refusal!)).OrderByDescending(group => group.Count()).Take(20))
            report.Append($"\n  refused {refusal.Count()} × {refusal.Key} ({refusal.First().Name})");
        return report;
    }

    private static string WithoutNames(string refusal) => Quoted().Replace(refusal, "…") is var text && text.Length > 160 ? text[..160] : text;

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    private static Task<string> ReduceAsync(GeneratedModel model, EFCoreVersion version)
    {
        var difference = model.Differences.First();
        return new SourceReducer(IsStillDifferentAsync).ReduceAsync(model.Source);

        async Task<bool> IsStillDifferentAsync(string source)
        {
            try
            {
                return (await GeneratedModels.CompareAsync([source], version)).Any(smaller => smaller.Differences.Contains(difference));
            }
            catch (Xunit.Sdk.XunitException)
            {
                // It does not compile any more.
                return false;
            }
        }
    }

    private static int Setting(string name, int absent) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : absent;
}
