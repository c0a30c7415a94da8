using Microsoft.CodeAnalysis;
using ModelLint.Rules;

namespace ModelLint.Benchmarks;

/// <summary>How a first reading of the model, all rules included, grows with it, and what is kept of it.</summary>
internal static class GrowthBenchmarks
{
    public static Table Growth(IEnumerable<int> sizes)
    {
        var table = new Table("Growth", "entity types", "first reading and all rules (ms)", "per 100 entity types (ms)", "kept (KB per entity type)");
        Measure(30); // what is compiled just in time
        foreach (var size in sizes)
        {
            var (time, memory) = Measure(size);
            table.Add($"{size:N0}", Table.Milliseconds(time), Table.Milliseconds(time * 100 / size), Table.Ratio(memory / 1024.0 / size));
        }

        return table;
    }

    /// <summary>
    /// The compiler knows all declarations before, and has made all symbols of them and all nodes of the syntax, so that what ModelLint has it make is not counted: others ask for them too.
    /// </summary>
    private static (TimeSpan Time, long Memory) Measure(int size)
    {
        var project = new EditedProject(new(size));
        project.Compilation.GetDeclarationDiagnostics();
        var symbols = Types(project.Compilation.Assembly.GlobalNamespace).SelectMany(type => type.GetMembers()).ToArray();
        var syntax = project.Compilation.SyntaxTrees.Select(tree => tree.GetRoot().DescendantNodesAndTokens().ToArray()).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Environment.CpuUsage.TotalTime;
        var analyzed = new AnalyzedProject(project.Compilation, project.ConfigOptions, CancellationToken.None);
        var models = analyzed.ReadModels();
        var findings = ModelRules.All.Sum(rule => rule.FindAll(analyzed).Count);
        var time = Environment.CpuUsage.TotalTime - start;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(project);
        GC.KeepAlive((symbols, syntax));
        return models is [{ EntityTypes.Count: var read }] && read == size && findings > 0 ? (time, memory) : throw new InvalidOperationException("The model was not read.");
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(Types).Prepend(container);
}
