using System.Text.Json;
using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary>An application with the package, in which severities come from all the places that they can come from; built once, and a repository of git.</summary>
public sealed class StoreApplication(Package package, ModelLintTool tool) : IAsyncLifetime
{
    private readonly Application _application = new(package);

    internal string Folder => _application.Folder;

    internal Task<CommandResult> CheckAsync(string target, params IEnumerable<string> arguments) => tool.RunAsync(_application, ["check", target, .. arguments]);

    internal void Write(string path, string text) => _application.Write(path, text);

    internal string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    internal async Task GitAsync(params IEnumerable<string> arguments) =>
        (await _application.RunAsync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", .. arguments])).EnsureSuccess();

    /// <summary>What the compiler reports: its error log has suggestions too, which the console has not.</summary>
    internal IReadOnlyList<string> Built { get; private set; } = [];

    /// <summary>A result of a SARIF log, whoever wrote it.</summary>
    internal IReadOnlyList<string> Results(JsonElement log) =>
    [
        .. log.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out _) && result.GetProperty("ruleId").GetString()!.StartsWith("MDL", StringComparison.Ordinal))
            .Select(Describe)
            .Order(StringComparer.Ordinal),
    ];

    public async Task InitializeAsync()
    {
        Write("Store.slnx", """
            <Solution>
              <Project Path="Store.Data/Store.Data.csproj" />
              <Project Path="Tools/Tools.csproj" />
            </Solution>
            """);
        Write("Store.slnf", """{ "solution": { "path": "Store.slnx", "projects": [ "Store.Data/Store.Data.csproj" ] } }""");
        Write("Tools/Tools.csproj", ProjectFile.Of(ProjectFile.Net10));
        Write(".gitignore", "bin\nobj\n*.sarif\n");
        Write(".editorconfig", """
            root = true

            [*.cs]
            dotnet_diagnostic.MDL0003.severity = error
            dotnet_diagnostic.MDL0033.severity = suggestion
            dotnet_analyzer_diagnostic.category-OperationalReadiness.severity = error
            modellint.sensitive_property_names = Token

            [*Settings.cs]
            dotnet_diagnostic.MDL0003.severity = none
            """);
        Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.MDL0020.severity = warning
            """);
        Write("Store.Data/Store.Data.csproj", ProjectFile.Of(
            $"{ProjectFile.Net10}<NoWarn>$(NoWarn);MDL0006</NoWarn><WarningsAsErrors>$(WarningsAsErrors);MDL0007</WarningsAsErrors>", ProjectFile.Npgsql(), ProjectFile.ModelLint));
        Write("Store.Data/StoreContext.cs", """
            using Microsoft.EntityFrameworkCore;

            namespace Store.Data;

            public class StoreContext : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();
                public DbSet<Shelf> Shelves => Set<Shelf>();
                public DbSet<ShopSettings> Settings => Set<ShopSettings>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
            }

            public class ShelfConfiguration : IEntityTypeConfiguration<Shelf>
            {
                public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Shelf> builder) => builder.Property(shelf => shelf.Label).HasMaxLength(40);
            }
            """);
        Write("Store.Data/Order.cs", """
            using System.Diagnostics.CodeAnalysis;

            namespace Store.Data;

            public enum OrderState { New, Paid }

            public class Order
            {
                public long Id { get; set; }
                public string Number { get; set; }
                public OrderState State { get; set; }
                public decimal Total { get; set; }
                public string Token { get; set; }
                public long ShelfId { get; set; }

            #pragma warning disable MDL0003 // A note has no bound.
                public string Note { get; set; }
            #pragma warning restore MDL0003

                [SuppressMessage("ConstraintCompleteness", "MDL0003")]
                public string Comment { get; set; }
            }
            """);
        Write("Store.Data/Shelf.cs", """
            namespace Store.Data;

            public class Shelf
            {
                public long Id { get; set; }
                public string Label { get; set; }
            }
            """);
        Write("Store.Data/ShopSettings.cs", """
            namespace Store.Data;

            public class ShopSettings
            {
                public long Id { get; set; }
                public string Motto { get; set; }
            }
            """);

        await _application.BuildAsync();
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "Store.Data/Store.Data.sarif")));
        Built = Results(log.RootElement);
        await GitAsync("init", "--quiet", "--initial-branch", "main");
        await GitAsync("add", ".");
        await GitAsync("commit", "--quiet", "--message", "Store");
    }

    public Task DisposeAsync()
    {
        _application.Dispose();
        return Task.CompletedTask;
    }

    private string Describe(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var uri = location.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var region = location.GetProperty("region").EnumerateObject().Where(property => property.Name.EndsWith("Line", StringComparison.Ordinal) || property.Name.EndsWith("Column", StringComparison.Ordinal));
        // The compiler's own are within a bag.
        var properties = result.GetProperty("properties");
        properties = properties.TryGetProperty("customProperties", out var custom) ? custom : properties;
        return string.Join(
            ' ',
            [
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                Path.GetRelativePath(Folder, Path.Combine(Folder, new Uri(new Uri(Folder + "/"), uri).LocalPath)),
                .. region.OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => property.Value.ToString()),
                result.GetProperty("message").GetProperty("text").GetString()!,
                .. properties.EnumerateObject().Where(property => char.IsUpper(property.Name[0])).OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => $"{property.Name}={property.Value}"),
            ]);
    }
}
