using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary><c>modellint baseline</c>: from many findings to none, to one new one, and back to fewer.</summary>
[Collection(CommandLineCollection.Name)]
public sealed class BaselineTests(Package package, ModelLintTool tool) : IDisposable
{
    private readonly Application _application = new(package);

    public void Dispose() => _application.Dispose();

    [Fact]
    public async Task What_is_there_is_put_off_what_is_new_is_reported_and_what_is_fixed_goes()
    {
        WriteShop("Shop", "<TargetFrameworks>net9.0;net10.0</TargetFrameworks>");
        WriteShop("Till", "<TargetFramework>net10.0</TargetFramework>");
        _application.Write("All.slnx", """<Solution><Project Path="Shop/Shop.csproj" /><Project Path="Till/Till.csproj" /></Solution>""");
        (await _application.RunAsync("dotnet", "restore")).EnsureSuccess();

        var written = await RunAsync("baseline");
        Assert.Equal((0, $"Shop: 6 findings in {Baseline("Shop")}, 6 new, 0 gone\nTill: 5 findings in {Baseline("Till")}, 5 new, 0 gone\n"), written);
        Assert.Equal(
            """
            {
              "version": 1,
              "findings": [
                { "rule": "MDL0001", "entityType": "Shop.Product", "members": "CreatedAt,UpdatedAt" },
                { "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name" },
                { "rule": "MDL0003", "entityType": "Shop.Product", "members": "OfNet9" },
                { "rule": "MDL0012", "entityType": "Shop.Product", "members": "IsSold" },
                { "rule": "MDL0037", "entityType": "Shop.Product", "subject": "Shop.ProductConfiguration" },
                { "rule": "MDL0047", "context": "Shop.ShopContext", "subject": "ShopContext.OnConfiguring, UseNpgsql" }
              ]
            }

            """,
            Read(Baseline("Shop")));

        Assert.Equal((0, "No findings.\n"), await RunAsync("check", "--severity", "suggestion"));
        Assert.Empty((await _application.BuildAsync()).Findings);
        Assert.Equal($"Shop: 6 findings in {Baseline("Shop")}, 0 new, 0 gone", (await RunAsync("baseline")).Output.Split('\n')[0]);

        // One target framework does not know what is left of the other's.
        Assert.Equal($"Shop: 6 findings in {Baseline("Shop")}, 0 new, 0 gone", (await RunAsync("baseline", "Shop", "--framework", "net10.0")).Output.Split('\n')[0]);

        // A new mistake, and an old one less; what moves within the file stays the same.
        var source = Read("Till/Shop.cs");
        _application.Write("Till/Shop.cs", "\n\n" + source.Replace("public string Name", "public string Title { get; set; }\n    [MaxLength(20)] public string Name"));
        var (exitCode, output) = await RunAsync("check", "--severity", "suggestion");
        Assert.Equal(1, exitCode);
        Assert.Contains("warning MDL0003: Property 'Title' of entity type 'Product' ", output);
        Assert.Contains($"{Baseline("Till")}(5,5): suggestion MDL9003: The baseline's entry of MDL0003 for 'Till.Product (Name)' matches no finding any more", output);
        Assert.EndsWith("\n2 findings in 1 entity type: 1 warning, 1 suggestion\n", output);

        Assert.Equal((0, $"Till: 5 findings in {Baseline("Till")}, 1 new, 1 gone\n"), await RunAsync("baseline", "Till"));
    }

    [Fact]
    public async Task Only_warnings_and_in_another_file()
    {
        WriteShop("Shop", "<TargetFramework>net10.0</TargetFramework>");
        (await _application.RunAsync("dotnet", "restore", "Shop")).EnsureSuccess();

        var file = Path.Combine("eng", "old.json");
        Assert.Equal((0, $"Shop: 4 findings in {file}, 4 new, 0 gone\n"), await RunAsync("baseline", "Shop", "--severity", "warning", "--output", file));
        Assert.DoesNotContain("MDL0012", Read(file));
        Assert.False(File.Exists(Path.Combine(_application.Folder, Baseline("Shop"))));

        // The file of several projects, one of which knows its own part.
        _application.Write("Directory.Build.props", """<Project><PropertyGroup><ModelLintBaseline>$(MSBuildThisFileDirectory)eng/old.json</ModelLintBaseline></PropertyGroup></Project>""");
        Assert.Equal((0, "No findings.\n"), await RunAsync("check", "Shop"));
        var line = """{ "rule": "MDL0003", "entityType": "Till.Product", "members": "Name" }""";
        _application.Write(file, Read(file).Replace("\n  ]", $",\n    {line}\n  ]").Replace("\"Name\"", "\"Gone\"").Replace(line.Replace("Name", "Gone"), line));
        Assert.Equal((0, $"Shop: 6 findings in {file}, 2 new, 1 gone\n"), await RunAsync("baseline", "Shop"));
        Assert.Contains(line, Read(file));
    }

    [Fact]
    public async Task Nothing_is_written_where_not_all_could_be_analysed()
    {
        WriteShop("Shop", "<TargetFramework>net10.0</TargetFramework>");
        _application.Write("Shop/More.cs", "public class More : Missing;\npublic class MoreContext : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<More> All => Set<More>(); }");
        (await _application.RunAsync("dotnet", "restore", "Shop")).EnsureSuccess();

        var (exitCode, output) = await RunAsync("baseline", "Shop");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("modellint: Not all could be analysed, so nothing was written.\n  Shop: it does not compile (1 error): ", output);
        Assert.False(File.Exists(Path.Combine(_application.Folder, Baseline("Shop"))));
    }

    private static string Baseline(string project) => Path.Combine(project, "modellint.baseline.json");

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var result = await tool.RunAsync(_application, arguments);
        return (result.ExitCode, result.Output);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_application.Folder, path));

    private void WriteShop(string project, string framework)
    {
        _application.Write($"{project}/{project}.csproj", ProjectFile.Of(framework, ProjectFile.Npgsql("9.0.4"), ProjectFile.ModelLint));
        _application.Write($"{project}/Shop.cs", $$"""
            using System.ComponentModel.DataAnnotations;
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;

            namespace {{project}};

            public class Product
            {
                public int Id { get; set; }
                public string Name { get; set; }
                public bool IsSold { get; set; }
            #if NET9_0
                public string OfNet9 { get; set; }
            #endif
            }

            public class ProductConfiguration : IEntityTypeConfiguration<Product>
            {
                public void Configure(EntityTypeBuilder<Product> builder) => builder.HasIndex(product => product.Name);
            }

            public class ShopContext : DbContext
            {
                public DbSet<Product> Products => Set<Product>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Username=app;Password=x1");
            }
            """);
    }
}
