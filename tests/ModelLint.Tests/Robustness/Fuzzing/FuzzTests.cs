using Xunit.Abstractions;

namespace ModelLint.Tests.Robustness.Fuzzing;

/// <summary>
/// The code of this repository, mutated: whatever is typed, every analysis ends in time and without an exception, and what a fix makes of code that compiles, compiles.
/// <c>MODELLINT_FUZZ_SEED</c> and <c>MODELLINT_FUZZ_MUTANTS</c> run other and longer series by hand.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>A series ends at so many failures: most have one cause.</summary>
    private const int Failures = 20;

    [Fact]
    public Task No_mutant_throws_or_hangs() => FuzzAsync(mutants: 200, async random => await Mutant.OfAsync(await Originals.PickAsync(random), random), async (mutant, random) =>
    {
        var (_, time) = await (random.Next(8) == 0 ? mutant.AnalyzeAsync() : mutant.ReadAsync());
        return (time, 0);
    });

    [Fact]
    public Task No_mutant_of_the_Clinic_throws_or_hangs_or_shows_what_was_kept() => FuzzAsync(mutants: 10, async random => await Mutant.OfAsync(await Originals.ClinicAsync(), random), async (mutant, _) =>
    {
        var (diagnostics, time) = await mutant.AnalyzeAsync();
        await mutant.AssertSameAsNewAsync(diagnostics);
        return (time, 0);
    });

    [Fact]
    public Task What_a_fix_makes_of_a_mutant_that_compiles_compiles() => FuzzAsync(mutants: 50, async random => await Mutant.CompilingAsync(await Originals.PickFixableAsync(random), random), async (mutant, random) =>
    {
        var (diagnostics, time) = await mutant.AnalyzeAsync();
        return (time, await mutant.ApplyFixesAsync(diagnostics, random));
    });

    private async Task FuzzAsync(int mutants, Func<Random, Task<Mutant>> createAsync, Func<Mutant, Random, Task<(TimeSpan Time, int Fixes)>> checkAsync)
    {
        mutants = Setting("MODELLINT_FUZZ_MUTANTS", mutants);
        var first = Setting("MODELLINT_FUZZ_SEED", 1);
        var (slowest, slowestSeed, @fixed, fixes) = (TimeSpan.Zero, 0, 0, 0);
        var failures = new List<string>();
        var seed = first;
        for (; seed < first + mutants && failures.Count < Failures; seed++)
        {
            var random = new Random(seed);
            var mutant = await createAsync(random);
            try
            {
                var (time, applied) = await checkAsync(mutant, random);
                (slowest, slowestSeed) = time > slowest ? (time, seed) : (slowest, slowestSeed);
                (@fixed, fixes) = (@fixed + (applied > 0 ? 1 : 0), fixes + applied);
            }
            catch (Exception exception)
            {
                failures.Add($"Seed {seed}: {exception}\n\n{await mutant.ToTextAsync()}");
                // What hangs is still running.
                if (exception is TimeoutException)
                    break;
            }
        }

        output.WriteLine($"{seed - first} mutants; the slowest, {slowestSeed}, took {slowest.TotalSeconds:0.00} s; {fixes} fixes in {@fixed} that compile; {failures.Count} failures.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static int Setting(string name, int absent) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : absent;
}
