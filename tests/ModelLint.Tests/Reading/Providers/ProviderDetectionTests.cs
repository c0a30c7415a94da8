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
    [InlineData("void Run(IServiceCollection s) { s.AddDbContextPool<MineContext>(o => o.UseSqlite()); s.AddDbContextPool<OtherContext>(o => o.UseNpgsql()); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(IServiceCollection s) { s.AddDbContextFactory<MineContext>((p, o) => { o.UseSqlite(); }); s.AddDbContextFactory<OtherContext>(o => o.UseNpgsql()); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(IServiceCollection s) { s.AddPooledDbContextFactory<MineContext>(o => o.UseSqlite()); s.AddPooledDbContextFactory<OtherContext>(o => o.UseNpgsql()); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(IServiceCollection s) => s.AddDbContext<DbContext, MineContext>(o => o.UseSqlServer());", DatabaseProvider.SqlServer)]
    [InlineData("void Run(IServiceCollection s) { s.AddNpgsql<MineContext>(\"-\"); s.AddSqlite<OtherContext>(\"-\"); }", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(dynamic b) => b.AddSqlServerDbContext<MineContext>(\"clinic\");", DatabaseProvider.SqlServer)]
    [InlineData("void Run(dynamic b) => b.EnrichNpgsqlDbContext<MineContext>();", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(dynamic b) { b.AddCosmos<MineContext>(\"-\", \"-\"); b.AddSqlServer<OtherContext>(\"-\"); }", DatabaseProvider.NonRelational)]
    [InlineData("object Run() => new DbContextOptionsBuilder<MineContext>().EnableDetailedErrors().UseSqlite();", DatabaseProvider.Sqlite)]
    [InlineData("void Run() { var b = new DbContextOptionsBuilder<MineContext>(); b.UseSqlite(); var o = new DbContextOptionsBuilder<OtherContext>(); o.UseNpgsql(); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(DbContextOptionsBuilder<MineContext> mine, DbContextOptionsBuilder<OtherContext> other) { mine.UseSqlite(); other.UseNpgsql(); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run<T>(IServiceCollection s) where T : DbContext => s.AddDbContext<T>(o => o.UseNpgsql());", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); o.UseInMemoryDatabase(\"test\"); }", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(DbContextOptionsBuilder o) => o.UseInMemoryDatabase(\"test\");", DatabaseProvider.NonRelational)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); o.UseSqlite(); }", null)]
    [InlineData("void Run(DbContextOptionsBuilder o, string kind) => _ = kind switch { \"a\" => o.UseNpgsql(), _ => o.UseSqlServer() };", null)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); } [Fact] void Test(DbContextOptionsBuilder o) => o.UseSqlite();", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); } class Fixture { object Options(DbContextOptionsBuilder<MineContext> o) => o.UseSqlite(); }", DatabaseProvider.Sqlite)]
    [InlineData("void Run(DbContextOptionsBuilder<MineContext> o) { o.UseNpgsql(); } class Fixture { object Options(DbContextOptionsBuilder<MineContext> o) => o.UseSqlite(); }", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); } class Memory { object Options(DbContextOptionsBuilder o) => o.UseSqlite(\"DataSource=:memory:\"); }", DatabaseProvider.PostgreSql)]
    [InlineData("void Run(PropertyBuilder p) { p.UseIdentityAlwaysColumn(); var named = nameof(SqliteDbContextOptionsBuilderExtensions.UseSqlite); }", DatabaseProvider.PostgreSql)]
    [InlineData("", DatabaseProvider.SqlServer)]
    public async Task Told_by(string method, object? expected) => Assert.Equal(expected, await ReadAsync(method));

    [Theory]
    [InlineData("""HasAnnotation("SqlServer:Identity", "1, 1")""", DatabaseProvider.SqlServer)]
    [InlineData("""HasAnnotation("Npgsql:ValueGenerationStrategy", 3)""", DatabaseProvider.PostgreSql)]
    [InlineData("""HasAnnotation("MySql:ValueGenerationStrategy", 1)""", DatabaseProvider.MySql)]
    [InlineData("""HasColumnType("INTEGER")""", DatabaseProvider.Sqlite)]
    [InlineData("""HasAnnotation("ProductVersion", "10.0.0")""", null)]
    public async Task Told_by_migrations(string call, object? expected) => Assert.Equal(expected, await ReadAsync("""void Run(DbContextOptionsBuilder o) { o.UseNpgsql(); o.UseSqlServer(); }""", $$"""
        namespace Clinic.Migrations
        {
            using Microsoft.EntityFrameworkCore.Migrations;

            [Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(MineContext))]
            partial class MineContextModelSnapshot
            {
                void BuildModel(PropertyBuilder property) => property.{{call}};
            }
        }
        """.Replace("Microsoft.EntityFrameworkCore.Infrastructure.DbContext(", "DbContext(", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""[DbContext(typeof(OtherContext))] partial class Snapshot { void BuildModel(ModelBuilder b) => b.UseIdentityByDefaultColumns(); }""")]
    [InlineData("""public class ThirdContext : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.HasPostgresExtension("citext"); }""")]
    public async Task What_stands_in_another_context_or_its_migrations_tells_nothing(string type) =>
        Assert.Equal(DatabaseProvider.SqlServer, await ReadAsync("", $"namespace Clinic.Migrations {{ {type} }}"));

    [Theory]
    [InlineData("if (!o.IsConfigured) o.UseSqlite();", DatabaseProvider.PostgreSql)]
    [InlineData("if (o.IsConfigured) { return; } o.UseSqlite();", DatabaseProvider.PostgreSql)]
    [InlineData("o.UseSqlite();", null)]
    public async Task A_fallback_gives_way(string onConfiguring, object? expected) => Assert.Equal(expected, await ReadAsync(
        "void Run(IServiceCollection s) => s.AddDbContext<MineContext>(o => o.UseNpgsql());",
        $$"""public partial class MineContext { protected override void OnConfiguring(DbContextOptionsBuilder o) { {{onConfiguring}} } }"""));

    [Fact]
    public async Task A_design_time_factory_gives_way() => Assert.Equal(DatabaseProvider.PostgreSql, await ReadAsync(
        "void Run(IServiceCollection s) => s.AddDbContext<MineContext>(o => o.UseNpgsql());",
        """
        public class Factory : Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<MineContext>
        {
            public MineContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<MineContext>().UseSqlite("-").Options);
        }
        """));

    private static async Task<object?> ReadAsync(string method, string more = "")
    {
        var compilation = await ClinicSource.CompileAsync($$"""
            using Microsoft.Extensions.DependencyInjection;

            public class Row { public int Id { get; set; } }
            public partial class MineContext(DbContextOptions<MineContext> options) : DbContext(options) { public DbSet<Row> Rows => Set<Row>(); }
            public class OtherContext(DbContextOptions<OtherContext> options) : DbContext(options);
            public class Startup { {{method}} }
            {{more}}
            """);

        var provider = EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None).Single(model => model.Context == "MineContext").Provider;
        return provider.IsKnown ? provider.Value : null;
    }
}
