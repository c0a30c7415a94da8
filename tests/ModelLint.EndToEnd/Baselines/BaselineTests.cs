using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Baselines;

/// <summary>One model in several projects, each with another baseline, built once.</summary>
[Collection(PackageCollection.Name)]
public sealed class BaselineTests(BaselineTests.Projects projects) : IClassFixture<BaselineTests.Projects>
{
    private const string Name = """{ "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name" }""";
    private const string Gone = """{ "rule": "MDL0003", "entityType": "Shop.Product", "members": "Title" }""";

    [Theory]
    [InlineData("Without", "MDL0001", "MDL0003")]
    [InlineData("Beside", "MDL0001")]
    [InlineData("Named", "MDL0001")]
    [InlineData("Several", "MDL0001")]
    [InlineData("Missing", "MDL0001", "MDL0003", "MDL9002")]
    [InlineData("Broken", "MDL0001", "MDL0003", "MDL9002")]
    [InlineData("Stale", "MDL0001", "MDL9003")]
    [InlineData("StaleNamed", "MDL0001")]
    [InlineData("StaleOfSeveral", "MDL0001")]
    public void What_a_build_reports(string project, params string[] ids) => Assert.Equal(ids, projects.Findings(project).Select(finding => finding.RuleId).Distinct().Order());

    [Fact]
    public void What_is_wrong_with_a_baseline_is_told_in_it()
    {
        var baseline = Path.Combine("Broken", "modellint.baseline.json");
        Assert.Equal(baseline, projects.Findings("Broken").Single(finding => finding.RuleId == "MDL9002").File);
        Assert.Contains($"{baseline}(2,1): warning MDL9002: ", projects.Output);
        Assert.Contains($"{Path.Combine("Stale", "modellint.baseline.json")}(4,5): warning MDL9003: The baseline's entry of MDL0003 for 'Shop.Product (Title)' matches no finding any more", projects.Output);
    }

    [Fact]
    public async Task Dotnet_format_leaves_what_is_in_it_alone()
    {
        Assert.DoesNotContain("MaxLength", await projects.FormatAsync("Beside"));
        Assert.Contains("MaxLength", await projects.FormatAsync("Without"));
    }

    public sealed class Projects(Package package) : IAsyncLifetime
    {
        private readonly Application _application = new(package);

        private readonly List<string> _projects = [];

        private BuildResult _build = null!;

        internal string Output => _build.Output;

        internal IEnumerable<Finding> Findings(string project) =>
            _build.Findings.Where(finding => finding.File.StartsWith($"{project}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        internal async Task<string> FormatAsync(string project)
        {
            (await _application.RunAsync("dotnet", "format", "analyzers", $"{project}/{project}.csproj", "--diagnostics", "MDL0003", "--severity", "warn", "--no-restore")).EnsureSuccess();
            return File.ReadAllText(Path.Combine(_application.Folder, project, "Shop.cs"));
        }

        public async Task InitializeAsync()
        {
            Write("Without");
            Write("Beside", Baseline(Name));
            Write("Named", properties: "<TargetFramework>net10.0</TargetFramework><ModelLintBaseline>../shop.json</ModelLintBaseline>");
            Write("Several", Baseline(Name), "<TargetFrameworks>net9.0;net10.0</TargetFrameworks>");
            Write("Missing", properties: "<TargetFramework>net10.0</TargetFramework><ModelLintBaseline>../none.json</ModelLintBaseline>");
            Write("Broken", $"{{\n{Name} }}");
            Write("Stale", Baseline(Gone, Name), severities: "dotnet_diagnostic.MDL9003.severity = warning");
            Write("StaleNamed", properties: "<TargetFramework>net10.0</TargetFramework><ModelLintBaseline>../shop.json</ModelLintBaseline>", severities: "dotnet_diagnostic.MDL9003.severity = warning");
            Write("StaleOfSeveral", Baseline(Gone, Name), "<TargetFrameworks>net9.0;net10.0</TargetFrameworks>", "dotnet_diagnostic.MDL9003.severity = warning");
            _application.Write("shop.json", Baseline(Gone, Name));
            _application.Write("Baselines.slnx", $"<Solution>{string.Concat(_projects.Select(project => $"""<Project Path="{project}/{project}.csproj" />"""))}</Solution>");

            _build = await _application.BuildAsync();
            _build.Command.EnsureSuccess();
        }

        public Task DisposeAsync()
        {
            _application.Dispose();
            return Task.CompletedTask;
        }

        private static string Baseline(params string[] findings) => $"{{\n  \"version\": 1,\n  \"findings\": [\n    {string.Join(",\n    ", findings)}\n  ]\n}}\n";

        private void Write(string project, string? baseline = null, string properties = ProjectFile.Net10, string severities = "")
        {
            _projects.Add(project);
            _application.Write($"{project}/{project}.csproj", ProjectFile.Of(properties, ProjectFile.Npgsql("9.0.4"), ProjectFile.ModelLint));
            _application.Write($"{project}/.editorconfig", $"[*.cs]\n{severities}\n");
            if (baseline is not null)
                _application.Write($"{project}/modellint.baseline.json", baseline);
            _application.Write($"{project}/Shop.cs", """
                using Microsoft.EntityFrameworkCore;

                namespace Shop;

                public class Product
                {
                    public int Id { get; set; }
                    public string Name { get; set; }
                }

                public class ShopContext : DbContext
                {
                    public DbSet<Product> Products => Set<Product>();

                    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
                }
                """);
        }
    }
}
