using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Reading.Providers;

/// <summary>What options of a context other than its provider leave certain.</summary>
public sealed class ContextOptionsTests
{
    [Theory]
    [InlineData("options.UseSqlServer().UseSnakeCaseNamingConvention()", "rows")]
    [InlineData("options.UseUpperCaseNamingConvention(System.Globalization.CultureInfo.InvariantCulture).UseSqlServer()", "ROWS")]
    [InlineData("services.AddDbContext<Context>(o => o.UseSqlServer().UseSnakeCaseNamingConvention())", "rows")]
    [InlineData("services.AddDbContext<Context>(o => { o.UseSqlServer(); o.UseCamelCaseNamingConvention(); })", "rows")]
    [InlineData("services.AddDbContext<Context>((provider, o) => { if (provider is null) { o.UseSqlServer().UseSnakeCaseNamingConvention(); } else { o.UseSqlServer(\"-\").UseSnakeCaseNamingConvention(); } })", "rows")]
    [InlineData("{ services.AddDbContext<Context>(o => o.UseSqlServer()); services.ConfigureDbContext<Context>(o => o.UseSnakeCaseNamingConvention()); }", "rows")]
    public async Task A_naming_convention_beside_the_database_gives_names(string call, string table)
    {
        var row = await ReadAsync(call);
        Assert.True(row.TableName.Is(table), $"{row.TableName}");
        Assert.Empty(row.Unknowns);
    }

    [Theory]
    [InlineData("options.UseSqlServer().UseSnakeCaseNamingConvention(new System.Globalization.CultureInfo(\"tr-TR\"))")]
    [InlineData("{ options.UseSqlServer(); if (services is null) { options.UseSnakeCaseNamingConvention(); } }")]
    [InlineData("{ services.AddDbContext<Context>(o => o.UseSqlServer()); options.UseSnakeCaseNamingConvention(); }")]
    [InlineData("{ services.AddDbContext<Context>(o => o.UseSqlServer().UseSnakeCaseNamingConvention()); services.AddDbContextFactory<Context>(o => o.UseSqlServer()); }")]
    [InlineData("{ services.AddDbContext<Context>(o => o.UseSqlServer().UseSnakeCaseNamingConvention()); services.AddDbContextFactory<Context>(o => o.UseSqlServer().UseLowerCaseNamingConvention()); }")]
    [InlineData("services.AddDbContext<Context>(o => Name(o.UseSqlServer())); static void Name(DbContextOptionsBuilder o) => o.UseSnakeCaseNamingConvention()")]
    public async Task A_naming_convention_that_may_be_or_not_leaves_all_but_names(string call)
    {
        var row = await ReadAsync(call);
        Assert.False(row.TableName.IsKnown);
        Assert.Equal(20, row.FindProperty("Name")!.MaxLength.Value);
        Assert.Empty(row.Unknowns);
    }

    [Theory]
    [InlineData("SqlServer", "Rows")]
    [InlineData("PostgreSQL", "rows")]
    [InlineData("Sqlite", "Rows")]
    public async Task A_naming_convention_beside_another_database_is_not_for_the_one_that_is_asked_for(string provider, string table)
    {
        var row = await ReadAsync("""
            switch (services.Count)
            {
                case 1: options.UseNpgsql("-").UseSnakeCaseNamingConvention(); break;
                case 2: options.UseSqlServer("-"); break;
                default: options.UseSqlite("-"); break;
            }
            """, new("modellint.database_provider", provider));
        Assert.True(row.TableName.Is(table), $"{row.TableName}");
    }

    [Fact]
    public async Task CHECK_constraints_of_a_convention_are_unknown()
    {
        var row = await ReadAsync("options.UseSqlServer().UseEnumCheckConstraints()");
        Assert.False(row.FindProperty("Kind")!.IsMentionedInCheckConstraint().IsFalse);
        Assert.True(row.TableName.Is("Rows"));
    }

    [Theory]
    [InlineData("options.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCustomizer, Customizer>()")]
    [InlineData("services.AddSingleton<Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure.IConventionSetPlugin, Plugin>()")]
    [InlineData("services.TryAddEnumerable(ServiceDescriptor.Singleton<Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure.IConventionSetPlugin, Plugin>())")]
    [InlineData("builder.TryAdd<Microsoft.EntityFrameworkCore.Infrastructure.IModelCustomizer, Customizer>()")]
    [InlineData("options.UseModel(Compiled.Instance)")]
    public async Task A_model_that_is_built_otherwise_is_unknown(string call) => Assert.NotEmpty((await ReadAsync(call)).Model.Unknowns);

    [Theory]
    [InlineData("options.UseSqlServer().UseLazyLoadingProxies()")]
    [InlineData("options.UseModel(ContextModel.Instance)")]
    [InlineData("options.UseModel(Compiled.ContextModel.Instance)")]
    [InlineData("options.ReplaceService<Microsoft.EntityFrameworkCore.Query.IQuerySqlGeneratorFactory, Generator>()")]
    [InlineData("services.AddSingleton<IClock, Clock>()")]
    [InlineData("container.RegisterType<Selector>().As<Microsoft.EntityFrameworkCore.Storage.ValueConversion.IValueConverterSelector>()")]
    [InlineData("context.GetService<Microsoft.EntityFrameworkCore.Storage.IRelationalTypeMappingSource>()")]
    public async Task Other_services_leave_the_model_as_it_is(string call) => Assert.Empty((await ReadAsync(call)).Model.Unknowns);

    private static async Task<EntityType> ReadAsync(string call, NoOptions? options = null)
    {
        var compilation = await ClinicSource.CompileAsync($$"""
            using Microsoft.Extensions.DependencyInjection;

            public enum Kind { One, Two }
            public class Row { public int Id { get; set; } [MaxLength(20)] public string Name { get; set; } = ""; public Kind Kind { get; set; } }
            public class Context(DbContextOptions<Context> options) : DbContext(options) { public DbSet<Row> Rows => Set<Row>(); }
            public class Startup { void Run(DbContextOptionsBuilder options, IServiceCollection services) { {{call}}; } }
            """);

        return EntityModels.Of(compilation, options ?? NoOptions.Instance, CancellationToken.None).Single().EntityTypes.Single();
    }
}
