namespace ModelLint.Benchmarks;

/// <summary>What a build pays: the processor time of csc with and without analyzers.</summary>
internal static class BuildBenchmarks
{
    private const string Plain = "no analyzer";
    private const string Empty = "one empty symbol action";
    private const string ModelLint = "ModelLint, all rules on";
    private const string Default = "ModelLint, default levels";
    private const string WithoutMachineCode = "ModelLint, all rules on, ModelLintPrecompiled = false";

    /// <summary>Those that the project file downloads.</summary>
    private static readonly (string Id, string Version)[] OtherPackages = [("Roslynator.Analyzers", "5.0.1"), ("Meziantou.Analyzer", "3.0.321"), ("SonarAnalyzer.CSharp", "9.32.0.97167")];

    public static Table Sizes(IEnumerable<int> sizes, int rounds)
    {
        var table = new Table("A build", "entity types", "csc", Empty, Default, ModelLint, $"{Default} / empty", $"{ModelLint} / empty");
        foreach (var size in sizes)
        {
            using var project = BuiltProject.Create(new Shop(size).Files, withEFCore: true);
            // A large project takes a minute a round.
            var times = Statistics.Interleave(size > 300 ? Math.Min(rounds, 3) : rounds,
            [
                (Plain, _ => project.Compile([])),
                (Empty, _ => project.Compile(Installation.Empty)),
                (Default, _ => project.Compile(Installation.ModelLint)),
                (ModelLint, _ => project.Compile(Installation.ModelLint, project.AllRules)),
            ]);
            table.Add(
                $"{size:N0}", Table.Seconds(times[Plain]), Table.Ratio(times[Empty] / times[Plain]), Table.Ratio(times[Default] / times[Plain]), Table.Ratio(times[ModelLint] / times[Plain]),
                Table.Ratio(times[Default] / times[Empty]), Table.Ratio(times[ModelLint] / times[Empty]));
        }

        return table;
    }

    public static Table WithoutEFCore(int size, int rounds)
    {
        using var project = BuiltProject.Create(new Shop(size).FilesWithoutEFCore, withEFCore: false);
        var times = Statistics.Interleave(rounds,
        [
            (Plain, _ => project.Compile([])),
            (Empty, _ => project.Compile(Installation.Empty)),
            (ModelLint, _ => project.Compile(Installation.ModelLint, project.AllRules)),
        ]);
        var table = new Table("A project without EF Core", "classes", "csc", Empty, ModelLint, $"{ModelLint} / empty");
        table.Add($"{2 * size:N0}", Table.Seconds(times[Plain]), Table.Ratio(times[Empty] / times[Plain]), Table.Ratio(times[ModelLint] / times[Plain]), Table.Ratio(times[ModelLint] / times[Empty]));
        return table;
    }

    /// <summary>At the levels that each has by itself, ModelLint with all rules.</summary>
    public static Table BesideOthers(int size, int rounds)
    {
        using var project = BuiltProject.Create(new Shop(size).Files, withEFCore: true);
        (string Name, Func<int, TimeSpan> Run)[] measured =
        [
            (Plain, _ => project.Compile([])),
            (ModelLint, _ => project.Compile(Installation.ModelLint, project.AllRules)),
            (WithoutMachineCode, _ => project.Compile(Installation.ModelLintForAllHosts, project.AllRules)),
            ("SDK's analyzers, default level", _ => project.Compile(Installation.SdkAnalyzers, Installation.SdkAnalyzerLevel)),
            .. from package in OtherPackages
               let analyzers = Installation.Package(package.Id, package.Version)
               select ($"{package.Id} {package.Version}", (Func<int, TimeSpan>)(_ => project.Compile(analyzers))),
        ];
        var times = Statistics.Interleave(rounds, measured);
        var table = new Table($"Beside other analyzers, at {size:N0} entity types", "analyzers", "seconds", "/ csc");
        foreach (var (name, _) in measured)
        {
            table.Add(name, Table.Seconds(times[name]), Table.Ratio(times[name] / times[Plain]));
        }

        return table;
    }
}
