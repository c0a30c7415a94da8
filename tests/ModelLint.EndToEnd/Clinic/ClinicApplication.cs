using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Clinic;

/// <summary>A copy of the sample: built as it is, then every finding fixed by <c>dotnet format</c>, then built again.</summary>
public sealed class ClinicApplication(Package package) : IAsyncLifetime
{
    private readonly Application _application = new(package);
    private Task<ClinicDatabase>? _database;

    /// <summary>The written list of what the first build has to report.</summary>
    internal IReadOnlyList<string> ExpectedFindings { get; private set; } = [];

    internal BuildResult Before { get; private set; } = null!;

    internal BuildResult After { get; private set; } = null!;

    /// <summary>What the fixed application makes of an empty PostgreSQL server.</summary>
    internal Task<ClinicDatabase> GetDatabaseAsync() => _database ??= ClinicDatabase.CreateAsync(_application);

    public async Task InitializeAsync()
    {
        _application.CopyFrom("docs/samples/Clinic");
        ExpectedFindings = ReadFindings(Path.Combine(_application.Folder, "FINDINGS.md"));

        Before = await _application.BuildAsync();
        foreach (var ruleId in ExpectedFindings.Select(finding => finding.Split(' ')[0]).Distinct())
            await _application.FixAsync(ruleId);
        After = await _application.BuildAsync();
    }

    public async Task DisposeAsync()
    {
        if (_database is { IsCompletedSuccessfully: true } database)
            await (await database).DisposeAsync();
        _application.Dispose();
    }

    /// <summary>The rows of the list, in the words of <see cref="Finding.ToString"/>.</summary>
    internal static List<string> ReadFindings(string path) =>
    [
        .. from line in File.ReadLines(path)
           where line.StartsWith("| MDL", StringComparison.Ordinal)
           let cells = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           select $"{cells[0]} {cells[1]} ({cells[2]}) in {cells[3]}",
    ];
}
