using ModelLint.Reading;

namespace ModelLint.Benchmarks;

/// <summary>How a first reading of the model, all rules included, grows with it, and what is kept of it.</summary>
internal static class GrowthBenchmarks
{
    public static Table Growth(IEnumerable<int> sizes)
    {
        var table = new Table("Growth", "entity types", "first analysis, beyond the empty analyzer's (ms)", "per 100 entity types (ms)", "kept (KB per entity type)");
        Measure(30); // what is compiled just in time
        foreach (var size in sizes)
        {
            var (time, memory) = Measure(size);
            table.Add($"{size:N0}", Table.Milliseconds(time), Table.Milliseconds(time * 100 / size), Table.Ratio(memory / 1024.0 / size));
        }

        return table;
    }

    /// <summary>The project is analyzed by the empty analyzer first, so that what ModelLint has the compiler find out of declarations is not counted twice.</summary>
    private static (TimeSpan Time, long Memory) Measure(int size)
    {
        var project = new EditedProject(new(size));
        project.AskAllAsync(EditedProject.Empty).GetAwaiter().GetResult();
        var empty = Time(() => project.AskAllAsync(EditedProject.Empty).GetAwaiter().GetResult());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var time = Time(() => project.AskAllAsync(EditedProject.ModelLint).GetAwaiter().GetResult());
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (EntityModels.Of(project.Compilation, project.ConfigOptions, CancellationToken.None) is not [{ EntityTypes.Count: var read }] || read != size)
        {
            throw new InvalidOperationException("The model was not read.");
        }

        return (time - empty, memory);
    }

    private static TimeSpan Time(Action action)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
    }
}
