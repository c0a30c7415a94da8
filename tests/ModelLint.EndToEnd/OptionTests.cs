using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd;

/// <summary>An application of one entity type with two findings, tuned by its .editorconfig.</summary>
[Collection(PackageCollection.Name)]
public sealed class OptionTests : IDisposable
{
    private const string Timestamps = "MDL0001 Product (CreatedAt,UpdatedAt) in Shop.cs";
    private const string Length = "MDL0003 Product (Name) in Shop.cs";

    private readonly Application _application;

    public OptionTests(Package package)
    {
        _application = new Application(package);
        _application.Write("Shop.csproj", ProjectFile.Of(ProjectFile.Net10, ProjectFile.Npgsql(), ProjectFile.ModelLint));
        _application.Write("Shop.cs", """
            using System;
            using Microsoft.EntityFrameworkCore;

            public class Product
            {
                public int Id { get; set; }
                public string Name { get; set; }
                public DateTimeOffset Born { get; set; }
                public DateTimeOffset Changed { get; set; }
            }

            public class ShopContext : DbContext
            {
                public DbSet<Product> Products => Set<Product>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
            }
            """);
    }

    public void Dispose() => _application.Dispose();

    [Fact]
    public async Task Severity_of_a_rule_and_of_a_category()
    {
        var build = await BuildAsync("""
            dotnet_diagnostic.MDL0003.severity = error
            dotnet_analyzer_diagnostic.category-OperationalReadiness.severity = none
            """);

        Assert.NotEqual(0, build.Command.ExitCode);
        Assert.Equal((Length, "error"), Assert.Single(build.Findings.Select(finding => (finding.ToString(), finding.Level))));
    }

    [Fact]
    public async Task Names_of_properties()
    {
        var build = await BuildAsync("""
            modellint.created_property_names = Born
            modellint.updated_property_names = Edited, Changed
            """);

        Assert.Equal([Length], build.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_told_and_the_default_holds()
    {
        var build = await BuildAsync("modellint.string_length = many");

        Assert.Equal([Timestamps, Length], build.Findings.Where(finding => finding.RuleId != "MDL9002").Select(finding => finding.ToString()).Order());
        Assert.Contains("modellint.string_length", Assert.Single(build.Findings, finding => finding.RuleId == "MDL9002").Message);
    }

    [Fact]
    public async Task A_finding_is_suppressed_where_it_lies()
    {
        _application.Write("GlobalSuppressions.cs", """
            using System.Diagnostics.CodeAnalysis;

            [assembly: SuppressMessage("OperationalReadiness", "MDL0001", Scope = "type", Target = "~T:Product")]
            [assembly: SuppressMessage("ConstraintCompleteness", "MDL0003", Scope = "member", Target = "~M:ShopContext.OnModelCreating(Microsoft.EntityFrameworkCore.ModelBuilder)")]
            """);
        _application.Write("Shop.cs", File.ReadAllText(Path.Combine(_application.Folder, "Shop.cs"))
            .Replace("public string Name", "#pragma warning disable MDL0003\npublic string Name")
            .Replace("public DateTimeOffset Born", "#pragma warning restore MDL0003\npublic DateTimeOffset Born")
            .Replace("options.UseNpgsql();", """
                options.UseNpgsql();
                protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Product>().Property<string>("Code");
                """));

        var build = await BuildAsync("");

        build.Command.EnsureSuccess();
        Assert.Empty(build.Findings);
        Assert.DoesNotContain("MDL0", build.Output);
    }

    private Task<BuildResult> BuildAsync(string settings)
    {
        _application.Write(".editorconfig", $"""
            root = true
            [*.cs]
            {settings}
            """);
        return _application.BuildAsync();
    }
}
