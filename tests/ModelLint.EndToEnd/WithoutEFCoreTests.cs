using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd;

[Collection(PackageCollection.Name)]
public sealed class WithoutEFCoreTests(Package package)
{
    [Fact]
    public async Task The_package_has_no_effect_on_a_project_without_EF_Core()
    {
        using var application = new Application(package);
        application.Write("Plain.csproj", ProjectFile.Of(ProjectFile.Net10, ProjectFile.ModelLint));
        application.Write("Plain.cs", """
            public class DbContext;

            public class DbSet<T>;

            public class Product
            {
                public int Id { get; set; }
                public string Name { get; set; }
            }

            public class ShopContext : DbContext
            {
                public DbSet<Product> Products { get; set; }
            }
            """);

        var build = await application.BuildAsync();

        build.Command.EnsureSuccess();
        Assert.Empty(build.Findings);
        Assert.DoesNotContain(": warning ", build.Output);
    }
}
