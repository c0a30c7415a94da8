using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.Building;

/// <summary>Where EF Core throws there is no model; the entity types that it throws on are unknown, the others are read.</summary>
public sealed class RefusedModelTests
{
    [Theory]
    [InlineData("public class Broken { public string? Name { get; set; } }", "requires a primary key")]
    [InlineData("public class Broken { public int Id { get; set; } public (int, int) Pair { get; set; } }", "could not be mapped")]
    [InlineData("public class Broken { public int Id { get; set; } public System.IDisposable? Service { get; set; } }", "could not be mapped")]
    [InlineData("public class Broken { [Key] public int A { get; set; } [Key] public int B { get; set; } }", "multiple properties with the [Key] attribute")]
    [InlineData("public abstract class Broken { public int Id { get; set; } }", "cannot be instantiated")]
    [InlineData("""[Index("Gone")] public class Broken { public int Id { get; set; } [NotMapped] public int Gone { get; set; } }""", "is ignored")]
    public async Task The_type_is_unknown_with_the_reason(string declaration, string reason)
    {
        var source = $$"""
            {{declaration}}
            public class Sound { public int Id { get; set; } public string Name { get; set; } = ""; }

            public class BrokenContext : DbContext
            {
                public DbSet<Broken> Broken => Set<Broken>();
                public DbSet<Sound> Sound => Set<Sound>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            }
            """;
        Assert.NotNull((await EFModel.OfAsync(source, EFCoreVersion.V10)).Refusal);

        var model = await ReadAsync(source);

        Assert.Contains(reason, Assert.Single(model.FindEntityType("Broken")!.Unknowns.Select(unknown => unknown.Reason).Distinct()), StringComparison.Ordinal);
        Assert.True(model.FindEntityType("Sound")!.IsCertain);
    }

    private static async Task<EntityModel> ReadAsync(string source)
    {
        var test = await TestSolution.CreateAsync(new SolutionState { Sources = { source } }, new(EFCoreVersion.V10, DatabaseProviders.NamedIn([source]), ImplicitUsings: true), ReferenceForm.Editor);
        var project = test.Solution.Projects.Single();
        return Assert.Single(EntityModels.Of((await project.GetCompilationAsync())!, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None));
    }
}
