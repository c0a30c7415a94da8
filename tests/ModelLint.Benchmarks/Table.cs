using System.Globalization;

namespace ModelLint.Benchmarks;

/// <summary>A table of docs/performance.md.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string> _rows = [];

    public void Add(params IEnumerable<string> cells) => _rows.Add($"| {string.Join(" | ", cells)} |");

    public override string ToString() =>
        $"### {title}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select((_, index) => index == 0 ? "---|" : "---:|"))}\n{string.Join('\n', _rows)}\n";

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
