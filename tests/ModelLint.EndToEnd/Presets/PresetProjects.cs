using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Presets;

/// <summary>One model in several projects, each with another mode, profile and .editorconfig, built once.</summary>
public sealed class PresetProjects(Package package) : IAsyncLifetime
{
    private readonly Application _application = new(package);

    private readonly List<string> _projects = [];

    private BuildResult _build = null!;

    /// <summary>Id and level of what the build of that project reports, by id.</summary>
    internal IEnumerable<string> Findings(string project) => _build.Findings
        .Where(finding => finding.File.StartsWith($"{project}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(finding => $"{finding.RuleId} {finding.Level}").Distinct().Order();

    internal IEnumerable<string> Ids(string project) => Findings(project).Select(finding => finding.Split(' ')[0]).Distinct();

    /// <summary>What <c>dotnet format analyzers</c> makes of the project's source, for a rule that has to be a warning.</summary>
    internal async Task<string> FormatAsync(string project, string ruleId)
    {
        (await _application.RunAsync("dotnet", "format", "analyzers", $"{project}/{project}.csproj", "--diagnostics", ruleId, "--severity", "warn", "--no-restore")).EnsureSuccess();
        return File.ReadAllText(Path.Combine(_application.Folder, project, "Shop.cs"));
    }

    public async Task InitializeAsync()
    {
        _application.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        Write("Recommended", "");
        Write("None", "<ModelLintMode>None</ModelLintMode>");
        Write("Minimum", "<ModelLintMode>Minimum</ModelLintMode>");
        Write("All", "<ModelLintMode>all</ModelLintMode>");
        Write("Tenants", "<ModelLintProfile>MultiTenant</ModelLintProfile>");
        Write("FewTenants", "<ModelLintMode>Minimum</ModelLintMode><ModelLintProfile>MultiTenant</ModelLintProfile>");
        Write("NoTenants", "<ModelLintMode>None</ModelLintMode><ModelLintProfile>MultiTenant</ModelLintProfile>");
        Write("Wrong", "<ModelLintMode>Minimal</ModelLintMode>");
        Write("Strict", "<ModelLintMode>All</ModelLintMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Write(
            "IdInAll",
            "<ModelLintMode>All</ModelLintMode>",
            "dotnet_diagnostic.MDL0001.severity = none\ndotnet_diagnostic.MDL0008.severity = none\ndotnet_diagnostic.MDL0033.severity = error");
        Write(
            "IdInNone",
            "<ModelLintMode>None</ModelLintMode>",
            "dotnet_diagnostic.MDL0001.severity = warning\ndotnet_diagnostic.MDL0033.severity = error");
        Write(
            "CategoryInAll",
            "<ModelLintMode>All</ModelLintMode>",
            "dotnet_analyzer_diagnostic.category-ReferentialIntegrity.severity = none\ndotnet_analyzer_diagnostic.category-OperationalReadiness.severity = error");
        Write(
            "CategoryInMinimum",
            "<ModelLintMode>Minimum</ModelLintMode>",
            "dotnet_analyzer_diagnostic.category-ReferentialIntegrity.severity = error\ndotnet_analyzer_diagnostic.category-ConstraintCompleteness.severity = none");

        // Has ModelLint only through the project that it references.
        Write("Downstream", "", modelLint: """<ProjectReference Include="../All/All.csproj" />""");
        _application.Write("Presets.slnx", $"<Solution>{string.Concat(_projects.Select(project => $"""<Project Path="{project}/{project}.csproj" />"""))}</Solution>");

        _build = await _application.BuildAsync();
    }

    public Task DisposeAsync()
    {
        _application.Dispose();
        return Task.CompletedTask;
    }

    private void Write(string project, string properties, string severities = "", string modelLint = """<PackageReference Include="ModelLint" Version="$(ModelLintVersion)" />""")
    {
        _projects.Add(project);
        _application.Write($"{project}/{project}.csproj", ProjectFile.Of(properties, ProjectFile.Npgsql(), modelLint));
        _application.Write($"{project}/.editorconfig", $"[*.cs]\n{severities}\n");
        _application.Write($"{project}/Shop.cs", $$"""
            using System;
            using Microsoft.EntityFrameworkCore;

            namespace {{project}};

            public class Customer
            {
                public int Id { get; set; }
                public Guid TenantId { get; set; }
                public decimal Balance { get; set; }
            }

            public class Product
            {
                public int Id { get; set; }
                public Guid TenantId { get; set; }
                public DateTimeOffset CreatedAt { get; set; }
                public DateTimeOffset UpdatedAt { get; set; }
            }

            public class Order
            {
                public int Id { get; set; }
                public Guid TenantId { get; set; }
                public int ProductId { get; set; }
                public Customer Customer { get; set; }
                public DateTimeOffset CreatedAt { get; set; }
                public DateTimeOffset UpdatedAt { get; set; }
            }

            public class ShopContext : DbContext
            {
                public DbSet<Customer> Customers => Set<Customer>();
                public DbSet<Product> Products => Set<Product>();
                public DbSet<Order> Orders => Set<Order>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
            }
            """);
    }
}
