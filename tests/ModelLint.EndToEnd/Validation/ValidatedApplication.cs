using ModelLint.EndToEnd.Applications;
using ModelLint.EndToEnd.PostgreSql;

namespace ModelLint.EndToEnd.Validation;

/// <summary>
/// An application with a validated property of every kind, whose constraints <c>dotnet format</c> writes. It saves each value in a row of its own and says what the
/// database did with it, and what the attributes would have.
/// </summary>
public abstract class ValidatedApplication(Package package, string provider, string providerPackage) : IAsyncLifetime
{
    private readonly Application _application = new(package);

    /// <summary>By property and value: <c>taken, valid</c>, or <c>refused by CK_Persons_Age_Range, invalid</c>.</summary>
    internal IReadOnlyDictionary<string, string> Outcomes { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (WhyUnavailable is not null)
            return;

        _application.Write("Validated.csproj", ProjectFile.Of(
            $"<OutputType>Exe</OutputType>{ProjectFile.Modern}", ProjectFile.Package(providerPackage, "10.0.0"), ProjectFile.ModelLint));
        _application.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.category-OperationalReadiness.severity = none
            dotnet_analyzer_diagnostic.category-ConstraintCompleteness.severity = none
            dotnet_diagnostic.MDL0026.severity = warning
            """);
        _application.Write("Program.cs", ValidatedSource.Text.Replace("PROVIDER", provider, StringComparison.Ordinal));
        _application.Write("values.txt", string.Join('\n', ValidatedSource.Values));

        (await _application.BuildAsync()).Command.EnsureSuccess();
        await _application.FixAsync("MDL0026");
        (await _application.BuildAsync()).Command.EnsureSuccess();
        var output = await RunAsync(connection => _application.RunAsync("dotnet", "bin/Debug/net10.0/Validated.dll", connection));
        output.EnsureSuccess();
        Outcomes = output.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(" => "))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    public Task DisposeAsync()
    {
        _application.Dispose();
        return Task.CompletedTask;
    }

    private protected virtual string? WhyUnavailable => null;

    private protected abstract Task<CommandResult> RunAsync(Func<string, Task<CommandResult>> run);
}

public sealed class ValidatedSqliteApplication(Package package) : ValidatedApplication(package, "UseSqlite", "Microsoft.EntityFrameworkCore.Sqlite")
{
    private protected override Task<CommandResult> RunAsync(Func<string, Task<CommandResult>> run) => run("Data Source=validated.db");
}

public sealed class ValidatedPostgreSqlApplication(Package package) : ValidatedApplication(package, "UseNpgsql", "Npgsql.EntityFrameworkCore.PostgreSQL")
{
    private protected override string? WhyUnavailable => PostgreSqlServer.WhyUnavailable;

    private protected override async Task<CommandResult> RunAsync(Func<string, Task<CommandResult>> run)
    {
        await using var server = await PostgreSqlServer.StartAsync();
        return await run(server.ConnectionString("validated"));
    }
}
