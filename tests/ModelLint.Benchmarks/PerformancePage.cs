namespace ModelLint.Benchmarks;

/// <summary>docs/performance.md: the tables are written here, what is said of them by hand.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- Written by tests/ModelLint.Benchmarks. -->";
    private const string End = "<!-- End of what is written. -->";

    public static string Path => System.IO.Path.Combine(Installation.Root, "docs", "performance.md");

    public static void Write(IEnumerable<Table> tables)
    {
        var text = File.ReadAllText(Path);
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var environment = $"SDK {Installation.SdkVersion}, {Environment.ProcessorCount} cores.";
        File.WriteAllText(Path, $"{text[..start]}\n\n{environment}\n\n{string.Join('\n', tables)}\n{text[end..]}");
    }
}
