using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Reading.Providers;

/// <summary>Which database a context is for, as the code around it tells; two answers are none.</summary>
public sealed class ProviderDetectionTests
{
    [Theory]
    [InlineData("void Run(DbContextOptionsBuilder o) => o.UseNpgsql();", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(IServiceCollection s) { s.AddDbContext<MineContext>(o => o.UseSqlite()); s.AddDbContext<OtherContext>(o => o.UseNpgsql()); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(IServiceCollection s) { s.AddNpgsql<MineContext>(\"-\"); s.AddSqlite<OtherContext>(\"-\"); }", DatabaseProvider.PostgreSql)]
    [InlineData("object Run() => new DbContextOptionsBuilder<MineContext>().EnableDetailedErrors().UseSqlite();", DatabaseProvider.Sqlite)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); o.UseInMemoryDatabase(\"test\"); }", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); o.UseSqlite(); }", null)]
    [InlineData("void Run(PropertyBuilder p) { p.UseIdentityAlwaysColumn(); var named = nameof(SqliteDbContextOptionsBuilderExtensions.UseSqlite); }", DatabaseProvider.PostgreSql)]
    public async Task Told_by(string method, object? expected)
    {
        var compilation = await ClinicSource.CompileAsync($$"""
            using Microsoft.Extensions.DependencyInjection;

            public class Row { public int Id { get; set; } }
            public class MineContext(DbContextOptions<MineContext> options) : DbContext(options) { public DbSet<Row> Rows => Set<Row>(); }
            public class OtherContext(DbContextOptions<OtherContext> options) : DbContext(options);
            public class Startup { {{method}} }
            """);

        var provider = EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None).Single(model => model.Context == "MineContext").Provider;
        Assert.Equal(expected, provider.IsKnown ? provider.Value : null);
    }
}
