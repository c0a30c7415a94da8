// dotnet run --project tests/ModelLint.Benchmarks -c Release            all tables, printed and written into docs/performance.md
// … -- build | editor | growth [sizes]                                  only those, printed
// … -- smoke                                                            the first of each kind at ten entity types, once
// … -- parts --filter '*'                                               parts by themselves, by BenchmarkDotNet
using System.Globalization;
using BenchmarkDotNet.Running;
using ModelLint.Benchmarks;

switch (args.FirstOrDefault())
{
    case null:
        PerformancePage.Write([.. Print([.. Build([30, 300, 1000], 300, rounds: 7), .. Editor([30, 300, 1000, 5000], edits: 25), .. Growth([100, 1000, 10000])])]);
        break;
    case "build":
        _ = Print(Build(Sizes([30, 300, 1000]), 300, rounds: 7)).Count();
        break;
    case "editor":
        _ = Print(Editor(Sizes([30, 300, 1000, 5000]), edits: 25)).Count();
        break;
    case "growth":
        _ = Print(Growth(Sizes([100, 1000, 10000]))).Count();
        break;
    case "smoke":
        _ = Print([() => BuildBenchmarks.Sizes([10], rounds: 1), .. Editor([10], edits: 1), .. Growth([10])]).Count();
        break;
    case "parts":
        BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks)]).Run(args[1..]);
        break;
    default:
        Console.Error.WriteLine("Tables are build, editor, growth, smoke; parts goes to BenchmarkDotNet.");
        return 1;
}

return 0;

int[] Sizes(int[] usual) => args.Length > 1 ? [.. args[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : usual;

static IEnumerable<Func<Table>> Build(int[] sizes, int size, int rounds) =>
    [() => BuildBenchmarks.Sizes(sizes, rounds), () => BuildBenchmarks.WithoutEFCore(size, rounds), () => BuildBenchmarks.BesideOthers(size, Math.Min(rounds, 3))];

static IEnumerable<Func<Table>> Editor(int[] sizes, int edits) => [() => EditorBenchmarks.AfterEdits(sizes, edits)];

static IEnumerable<Func<Table>> Growth(int[] sizes) => [() => GrowthBenchmarks.Growth(sizes)];

static IEnumerable<Table> Print(IEnumerable<Func<Table>> tables)
{
    foreach (var make in tables)
    {
        var table = make();
        Console.WriteLine(table);
        yield return table;
    }
}
