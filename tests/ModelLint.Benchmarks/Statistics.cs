namespace ModelLint.Benchmarks;

internal static class Statistics
{
    public static TimeSpan Median(this IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Runs each in turn, round after round, so that what disturbs a machine for a while disturbs all of them.</summary>
    public static Dictionary<string, TimeSpan> Interleave(int rounds, IReadOnlyList<(string Name, Func<int, TimeSpan> Run)> measured)
    {
        var times = measured.ToDictionary(each => each.Name, _ => new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, run) in measured)
            {
                times[name].Add(run(round));
            }
        }

        return times.ToDictionary(each => each.Key, each => each.Value.Median());
    }
}
