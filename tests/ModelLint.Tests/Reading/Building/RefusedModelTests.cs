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
    [InlineData("""[PrimaryKey("Id", "Id")] public class Broken { public int Id { get; set; } }""", "cannot be used for a key, because they contain 'Id' twice")]
    [InlineData("""[Index("Name", "Name")] public class Broken { public int Id { get; set; } public string? Name { get; set; } }""", "cannot be used for an index, because they contain 'Name' twice")]
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

    [Theory]
    [InlineData("""b.Entity<Broken>().HasKey("Id", "Id");""", "cannot be used for a key, because they contain 'Id' twice")]
    [InlineData("""b.Entity<Broken>().HasOne<Sound>().WithMany().HasForeignKey("Id", "Id").HasPrincipalKey("Id", "Size");""", "cannot be used for a foreign key, because they contain 'Id' twice")]
    [InlineData("""b.Entity<Broken>().HasOne<Sound>().WithMany().HasForeignKey("A", "B").HasPrincipalKey("Size");""", "The number of properties of the foreign key {A, B} of 'Broken' is not that of the key 'Sound(Size)'")]
    [InlineData("""b.Entity<Broken>().HasOne<Sound>().WithMany().HasPrincipalKey("Size").HasForeignKey("A", "B").HasPrincipalKey("Size");""", "The number of properties of the foreign key {A, B} of 'Broken' is not that of the key 'Sound(Size)'")]
    public async Task So_is_what_is_configured(string statement, string reason)
    {
        var source = Configured(statement);
        Assert.NotNull((await EFModel.OfAsync(source, EFCoreVersion.V10)).Refusal);

        var model = await ReadAsync(source);

        Assert.Contains(model.FindEntityType("Broken")!.Unknowns, unknown => unknown.Reason.Contains(reason, StringComparison.Ordinal));
    }

    /// <summary>As it is while it is typed.</summary>
    [Theory]
    [InlineData("""b.Entity<Broken>().Property(x => x.Name).HasColumnName("");""")]
    [InlineData("""b.Entity<Broken>().Property(x => x.Name).Metadata.SetColumnName("");""")]
    public async Task An_empty_name_is_unknown(string statement)
    {
        var source = Configured(statement);
        Assert.NotNull((await EFModel.OfAsync(source, EFCoreVersion.V10)).Refusal);

        var broken = (await ReadAsync(source)).FindEntityType("Broken")!;

        Assert.False(broken.FindProperty("Name")!.ColumnName.IsKnown);
        Assert.True(broken.FindProperty("Id")!.ColumnName.IsKnown);
    }

    /// <summary>The navigation takes the place of the key, and with it its own foreign key away.</summary>
    [Fact]
    public async Task A_navigation_that_hides_the_key()
    {
        const string Source = """
            public class Order { public int Id { get; set; } }
            public class Special : Order { public new Id Id { get; set; } = null!; }
            public class Id { public string Title { get; set; } = ""; }

            public class HidingContext : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
                protected override void OnModelCreating(ModelBuilder b) => b.Entity<Special>().OwnsOne(o => o.Id).ToJson();
            }
            """;
        Assert.NotNull((await EFModel.OfAsync(Source, EFCoreVersion.V10)).Refusal);

        var model = await ReadAsync(Source);

        Assert.Null(model.Failure);
        Assert.False(model.FindEntityType("Special")!.IsCertain);
    }

    [Fact]
    public async Task A_struct_is_no_entity_type()
    {
        var source = Configured("b.Entity(typeof(int));");
        Assert.NotNull((await EFModel.OfAsync(source, EFCoreVersion.V10)).Refusal);
        Assert.Contains((await ReadAsync(source)).Unknowns, unknown => unknown.Reason.Contains("is not a reference type", StringComparison.Ordinal));
    }

    private static string Configured(string statement) => $$"""
        public class Broken { public int Id { get; set; } public string? Name { get; set; } }
        public class Sound { public int Id { get; set; } public int Size { get; set; } }

        public class BrokenContext : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder b)
            {
                b.Entity<Broken>();
                b.Entity<Sound>();
                {{statement}}
            }
        }
        """;

    private static async Task<EntityModel> ReadAsync(string source)
    {
        var test = await TestSolution.CreateAsync(new SolutionState { Sources = { source } }, new(EFCoreVersion.V10, DatabaseProviders.NamedIn([source]), ImplicitUsings: true), ReferenceForm.Editor);
        var project = test.Solution.Projects.Single();
        return Assert.Single(EntityModels.Of((await project.GetCompilationAsync())!, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None));
    }
}
