using Microsoft.CodeAnalysis;
using ModelLint.Tests.CodeFixes.Matrix;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness.Fuzzing;

/// <summary>The code that mutants are made of: it is all in this repository, and compiles.</summary>
internal static class Originals
{
    /// <summary>The samples of the oracle: whatever EF Core has.</summary>
    private static readonly ImmutableArray<Lazy<Original>> Samples =
    [
        .. Sample.Names.Select(name => new Lazy<Original>(() => Sample.Load(name) is var sample ? new(sample.ToSolution(), sample.Versions) : throw new InvalidOperationException())),
    ];

    /// <summary>The examples on the pages of the rules, and the corpus.</summary>
    private static readonly ImmutableArray<Lazy<Original>> Examples =
    [
        .. from rule in RuleTests.Rules
           let page = RulePage.Of(rule.SupportedDiagnostics.Single().Id)
           from example in page.Examples
           select new Lazy<Original>(() => new(StateOf(example.Source, page.Options), example.Versions)),
        .. from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/ModelLint.Corpus"), "*.cs").Order(StringComparer.Ordinal)
           select new Lazy<Original>(() => File.ReadAllText(path) is var source ? new(StateOf(source, options: null), EFCoreVersions.For([source])) : throw new InvalidOperationException()),
    ];

    /// <summary>The sources of the fix matrix: every finding that has a fix, in every layout.</summary>
    private static readonly ImmutableArray<Lazy<Original>> Cells =
    [
        .. from subject in Subjects.All
           from shape in Shapes.All
           where shape.CanHold(subject)
           select new Lazy<Original>(() => new(Cell.StateOf(subject, shape), [EFCoreVersion.V10])),
    ];

    private static readonly Lazy<Task<Solution>> Clinic = new(LoadClinicAsync);

    /// <summary>Any of them, on any EF Core that it is for.</summary>
    public static Task<Solution> PickAsync(Random random)
    {
        var kind = random.Next(8) switch { < 5 => Samples, 5 or 6 => Examples, _ => Cells };
        return Pick(kind, random).ToSolutionAsync(random);
    }

    /// <summary>One that fixes have something to do in.</summary>
    public static Task<Solution> PickFixableAsync(Random random) => Pick(random.Next(4) == 0 ? Examples : Cells, random).ToSolutionAsync(random);

    /// <summary>The application of two projects; always the same solution, so that what is kept between two states of a project is put to use.</summary>
    public static Task<Solution> ClinicAsync() => Clinic.Value;

    /// <summary>A source to paste from.</summary>
    public static string PickSource(Random random) => Pick(Pick([Samples, Examples, Cells], random), random).PickSource(random);

    private static Original Pick(ImmutableArray<Lazy<Original>> originals, Random random) => originals[random.Next(originals.Length)].Value;

    private static T Pick<T>(ImmutableArray<T> from, Random random) => from[random.Next(from.Length)];

    private static SolutionState StateOf(string source, string? options)
    {
        var state = new SolutionState { Sources = { source } };
        if (options is not null)
            state.AnalyzerConfigFiles.Add(("/.editorconfig", options));
        return state;
    }

    private static Task<Solution> LoadClinicAsync()
    {
        var state = new SolutionState();
        foreach (var project in new[] { "Clinic.Domain", "Clinic.Data" })
        {
            var folder = Path.Combine(Repository.Root, "docs/samples/Clinic", project);
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(Path.GetRelativePath(folder, file))).Order(StringComparer.Ordinal))
                state.Sources.Add((Path.GetRelativePath(folder, file), File.ReadAllText(file)));
        }

        return new Original(state, [EFCoreVersion.V10]).ToSolutionAsync(new Random(0));

        static bool IsBuilt(string path) => path.StartsWith("bin", StringComparison.Ordinal) || path.StartsWith("obj", StringComparison.Ordinal);
    }

    private sealed record Original(SolutionState State, ImmutableArray<EFCoreVersion> Versions)
    {
        private static readonly ImmutableArray<DiagnosticDescriptor> Rules = [.. RuleTests.Rules.SelectMany(rule => rule.SupportedDiagnostics)];

        public async Task<Solution> ToSolutionAsync(Random random)
        {
            // A file that imports something itself imports all that it needs.
            var usings = !State.Contents.Any(content => content.Contains("using Microsoft.EntityFrameworkCore;", StringComparison.Ordinal));
            var environment = new TestEnvironment(Pick(Versions, random), DatabaseProviders.NamedIn(State.Contents), usings);
            return (await TestSolution.CreateAsync(State, environment, ReferenceForm.Editor, Rules)).Solution;
        }

        public string PickSource(Random random) => Pick([.. State.Contents], random);
    }
}
