using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary>The sample, without the package, and projects beside it that load or do not.</summary>
public sealed class LoadedApplications(ModelLintTool tool) : IAsyncLifetime
{
    public ModelLintTool Tool => tool;

    public async Task InitializeAsync()
    {
        var folder = tool.Folder;
        // Several classes of tests ask for them.
        if (Directory.Exists(Path.Combine(folder.Folder, "Clinic")))
        {
            return;
        }

        folder.CopyFrom("docs/samples/Clinic", to: "Clinic");
        // What binds the sample to the working tree.
        File.Delete(Path.Combine(folder.Folder, "Clinic/Directory.Build.targets"));
        folder.Write("Shop/Shop.csproj", Project("net10.0;net9.0"));
        folder.Write("Shop/Shop.cs", """
            using Microsoft.EntityFrameworkCore;

            public class Product
            {
                public int Id { get; set; }
                public string Name { get => field; set => field = value.Trim(); } = "";
            }

            public class ShopContext : DbContext
            {
            #if NET10_0_OR_GREATER
                private const int NameLength = 40;
            #else
                private const int NameLength = 20;
            #endif

                public DbSet<Product> Products => Set<Product>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

                protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                    modelBuilder.Entity<Product>().Property(product => product.Name).HasMaxLength(NameLength);
            }
            """);
        // What the configuration decides.
        folder.Write("Shop/Typo/Product.cs", "public class Oops { public Missing Property { get; set; } }");
        folder.Write("Shop/Typo/ProductContext.cs", """
            public class TypoContext : Microsoft.EntityFrameworkCore.DbContext
            {
                public Microsoft.EntityFrameworkCore.DbSet<Oops> Oopses { get; set; }
            }
            """);
        folder.Write("Bare/Bare.csproj", Project("net10.0"));
        folder.Write("Broken/Broken.csproj", "<Project><");
        folder.Write("Forgotten/Forgotten.csproj", ProjectFile.Of(ProjectFile.Net10));
        folder.Write("Forgotten/ForgottenContext.cs", "using Microsoft.EntityFrameworkCore;\n\npublic class ForgottenContext : DbContext;\n");
        folder.Write("Riddle/Riddle.csproj", Project("net10.0"));
        folder.Write("Riddle/RiddleContext.cs", """
            using System;
            using Microsoft.EntityFrameworkCore;

            public class Riddle
            {
                public int Id { get; set; }
                public string Text { get; set; } = "";
            }

            public class RiddleContext : DbContext
            {
                public DbSet<Riddle> Riddles => Set<Riddle>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

                protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                    modelBuilder.Entity<Riddle>().Property(riddle => riddle.Text).HasMaxLength(Environment.ProcessorCount);
            }
            """);
        foreach (var project in new[] { "Shop", "Clinic", "Forgotten", "Riddle" })
        {
            (await folder.RunAsync("dotnet", "restore", project)).EnsureSuccess();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string Project(string frameworks) => ProjectFile.Of(
        $"<TargetFrameworks>{frameworks}</TargetFrameworks><Nullable>enable</Nullable><LangVersion>14</LangVersion>",
        """<Compile Remove="Typo/**" Condition="'$(Configuration)' != 'Typo'" />""",
        ProjectFile.Npgsql("8.0.0"));
}
