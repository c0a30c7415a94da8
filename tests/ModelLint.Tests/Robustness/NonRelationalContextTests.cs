using Microsoft.CodeAnalysis;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>A database without tables has none to review: every rule, those that are off too, over models that would have findings for any other.</summary>
public sealed class NonRelationalContextTests
{
    private const string Model = """
        public enum Status { New, Done }
        public class Patient { public int Id { get; set; } public Guid TenantId { get; set; } public string Name { get; set; } = ""; public string? Email { get; set; } public Status Status { get; set; } public int WardId { get; set; } public bool IsDeleted { get; set; } public decimal Balance { get; set; } public List<Visit> Visits { get; set; } = []; }
        public class Visit { public Guid Id { get; set; } public Patient? Patient { get; set; } public DateTime At { get; set; } public List<Tag> Tags { get; set; } = []; }
        public class Tag { public int Id { get; set; } public string Label { get; set; } = ""; public List<Visit> Visits { get; set; } = []; }
        public class Ward { public int Id { get; set; } public string Code { get; set; } = ""; }

        public class ClinicContext : DbContext
        {
            public ClinicContext() { }
            public ClinicContext(DbContextOptions<ClinicContext> options) : base(options) { }
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
            public DbSet<Ward> Wards => Set<Ward>();
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Patient>().ToContainer("patients").HasPartitionKey(p => p.TenantId).HasIndex(p => p.Email).IsUnique();
                modelBuilder.Entity<Ward>().ToCollection("wards").HasKey(w => w.Id);
                modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);
            }
        """;

    /// <summary>The providers' methods, which the tests have no packages for.</summary>
    private const string Providers = """

        namespace Stubs
        {
            public static class Options
            {
                public static T UseCosmos<T>(this T options, string connection, string database) where T : DbContextOptionsBuilder => options;
                public static T UseMongoDB<T>(this T options, string connection, string database) where T : DbContextOptionsBuilder => options;
                public static T UseInMemoryDatabase<T>(this T options, string name) where T : DbContextOptionsBuilder => options;
                public static IServiceCollection AddCosmos<T>(this IServiceCollection services, string connection, string database) => services;
            }

            public static class Builders
            {
                public static EntityTypeBuilder<T> ToContainer<T>(this EntityTypeBuilder<T> entityType, string name) where T : class => entityType;
                public static EntityTypeBuilder<T> ToCollection<T>(this EntityTypeBuilder<T> entityType, string name) where T : class => entityType;
                public static EntityTypeBuilder<T> HasPartitionKey<T, P>(this EntityTypeBuilder<T> entityType, System.Linq.Expressions.Expression<Func<T, P>> property) where T : class => entityType;
            }

            public class FactAttribute : Attribute { }
        }
        """;

    [Theory]
    [InlineData("protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseCosmos(\"-\", \"clinic\"); }")]
    [InlineData("protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMongoDB(\"-\", \"clinic\"); }")]
    [InlineData("protected override void OnConfiguring(DbContextOptionsBuilder options) { if (!options.IsConfigured) { options.UseInMemoryDatabase(\"clinic\"); } } }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddDbContext<ClinicContext>(o => o.UseCosmos(\"-\", \"clinic\")); }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddCosmos<ClinicContext>(\"-\", \"clinic\"); }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddDbContextFactory<ClinicContext>((provider, o) => o.UseMongoDB(\"-\", \"clinic\")); }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddDbContextPool<ClinicContext>(o => o.EnableDetailedErrors().UseInMemoryDatabase(\"clinic\")); }")]
    [InlineData("} public class Startup { void Add(DbContextOptionsBuilder options) => options.UseCosmos(\"-\", \"clinic\"); }")]
    [InlineData("} public class PatientTests { [Fact] void Adds() { using var context = new ClinicContext(new DbContextOptionsBuilder<ClinicContext>().UseInMemoryDatabase(\"clinic\").Options); } }")]
    public async Task Nothing_is_reported(string options)
    {
        Assert.Empty(await ReportedAsync(options));
    }

    [Theory]
    [InlineData("protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(\"-\"); }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddDbContext<ClinicContext>(o => o.UseSqlServer(\"-\")); } public class PatientTests { [Fact] void Adds() { using var context = new ClinicContext(new DbContextOptionsBuilder<ClinicContext>().UseInMemoryDatabase(\"clinic\").Options); } }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services, bool isTest) => services.AddDbContext<ClinicContext>(o => { if (isTest) { o.UseInMemoryDatabase(\"clinic\"); } else { o.UseSqlServer(\"-\"); } }); }")]
    [InlineData("} public class Startup { void Add(IServiceCollection services) => services.AddDbContext<ClinicContext>(o => o.UseSqlServer(\"-\")); } public class Other : DbContext { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseCosmos(\"-\", \"other\"); }")]
    public async Task The_same_model_in_tables_has_findings(string options)
    {
        var reported = await ReportedAsync(options);
        Assert.Superset(new HashSet<string> { "MDL0001", "MDL0003", "MDL0006", "MDL0007" }, reported.Select(diagnostic => diagnostic.Id).ToHashSet());
    }

    [Fact]
    public async Task What_only_the_other_context_has_is_not_reported()
    {
        var reported = await ReportedAsync("""
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseCosmos("-", "clinic");
            }

            public class Invoice { public int Id { get; set; } public string Number { get; set; } = ""; }

            public class BillingContext : DbContext
            {
                public DbSet<Invoice> Invoices => Set<Invoice>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            }
            """);
        Assert.Equal(["Invoice"], reported.Select(diagnostic => diagnostic.Properties["EntityType"]!).Distinct());
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string options)
    {
        var environment = new TestEnvironment(EFCoreVersion.V10, EFCore.Providers.SqlServer, ImplicitUsings: true);
        var source = $"using Microsoft.Extensions.DependencyInjection;\nusing Stubs;\n{Model}\n    {options}\n{Providers}";
        var solution = await TestSolution.CreateAsync(new() { Sources = { source } }, environment, ReferenceForm.Editor);
        var project = solution.Solution.Projects.Single();
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var all = RuleTests.Rules.SelectMany(rule => rule.SupportedDiagnostics).ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn);
        return await Rules.RunAsync(project, compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(all)));
    }
}
