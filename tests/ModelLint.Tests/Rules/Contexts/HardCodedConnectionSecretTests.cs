using ModelLint.Rules.Contexts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Contexts;

public sealed class HardCodedConnectionSecretTests
{
    private const string Secret = "\"Host=db.clinic.example;Database=clinic;Username=app;Password=s3cr3t-7\"";

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0047").WithLocation(0);

    /// <summary>A context whose options get that argument, as it is or marked.</summary>
    private static string Context(string argument, string provider = "UseNpgsql", string members = "", string before = "") => $$"""
        class Room { public int Id { get; set; } }
        class Context : DbContext
        {
            {{members}}
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options)
            {
                {{before}}
                options.{{provider}}({{argument}});
            }
        }

        """;

    [Fact]
    public Task A_literal() => VerifyRule<HardCodedConnectionSecret>.AnalyzerAsync(
        Context($"{{|#0:{Secret}|}}"),
        Expected.WithMessage("The connection string of 'UseNpgsql' holds a password")
            .WithProperty("Context", "Context").WithProperty("EntityType", "").WithProperty("Members", "").WithProperty("Table", ""));

    [Theory]
    [InlineData("UseSqlServer", "Server=sql.clinic.example;Database=clinic;User Id=app;Password=s3cr3t-7;Encrypt=True")]
    [InlineData("UseSqlServer", "Server=tcp:clinic.database.windows.net,1433;Initial Catalog=clinic;User ID=app;PWD=s3cr3t-7;")]
    [InlineData("UseSqlServer", "data source=sql01;initial catalog=clinic;user id=app;password='s3;cr3t'")]
    [InlineData("UseNpgsql", "postgres://app:s3cr3t-7@db.clinic.example:5432/clinic")]
    [InlineData("UseNpgsql", "Host=10.0.0.7;Password=s3cr3t-7")]
    [InlineData("UseNpgsql", "Host=localhost,db.clinic.example;Password=s3cr3t-7")]
    [InlineData("UseSqlite", "Data Source=clinic.db;Password=s3cr3t-7")]
    public Task In_every_form(string provider, string connection) => VerifyRule<HardCodedConnectionSecret>.AnalyzerAsync(Context($"{{|#0:\"{connection}\"|}}", provider), Expected);

    [Theory]
    [InlineData("", "var connection = " + Secret + ";", "connection")]
    [InlineData("", "const string host = \"Host=db.clinic.example;\"; const string password = \"Password=s3cr3t-7\";", "host + password")]
    [InlineData("const string Connection = " + Secret + ";", "", "Connection")]
    [InlineData("static readonly string Connection = " + Secret + ";", "", "Connection")]
    [InlineData("", "var database = Environment.MachineName;", "$\"Host=db.clinic.example;Database={database};Password=s3cr3t-7\"")]
    [InlineData("", "var database = Environment.MachineName;", "\"Host=db.clinic.example;Password=s3cr3t-7;Database=\" + database")]
    public Task By_way_of_constants(string member, string before, string argument) => Verify<HardCodedConnectionSecret>.AnalyzerAsync(
        Context($"{{|#0:{argument}|}}", members: member, before: before), Expected);

    [Fact]
    public Task In_a_fallback() => Verify<HardCodedConnectionSecret>.AnalyzerAsync(Context($"{{|#0:{Secret}|}}", before: "if (!options.IsConfigured)"), Expected);

    [Fact]
    public Task In_a_design_time_factory() => Verify<HardCodedConnectionSecret>.AnalyzerAsync(
        $$"""
        class Room { public int Id { get; set; } }
        class Context(DbContextOptions<Context> options) : DbContext(options) { public DbSet<Room> Rooms => Set<Room>(); }
        class Factory : Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<Context>
        {
            public Context CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<Context>().UseNpgsql({|#0:{{Secret}}|}).Options);
        }
        """, Expected);

    [Fact]
    public Task With_further_arguments() => VerifyRule<HardCodedConnectionSecret>.AnalyzerAsync(
        Context($"{{|#0:{Secret}|}}, npgsql => npgsql.CommandTimeout(30)"), Expected);

    [Theory]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Database=clinic;Username=app")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=")]
    [InlineData("UseNpgsql", "Host=localhost;Username=postgres;Password=postgres")]
    [InlineData("UseNpgsql", "Host=127.0.0.1;Port=5433;Password=s3cr3t-7")]
    [InlineData("UseNpgsql", "postgres://postgres:postgres@localhost/clinic")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password={password}")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=<password>")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=***")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=__DB_PASSWORD__")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=#{DbPassword}#")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=%DB_PASSWORD%")]
    [InlineData("UseNpgsql", "Host=postgres;Username=postgres;Password=postgres")]
    [InlineData("UseSqlServer", "Server=db;User Id=sa;Password=Password")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=your_password")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password=${DB_PASSWORD}")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Passfile=/run/secrets/pgpass")]
    [InlineData("UseNpgsql", "-")]
    [InlineData("UseNpgsql", "Host=db.clinic.example;Password")]
    [InlineData("UseSqlServer", "Server=(localdb)\\\\mssqllocaldb;Database=clinic;Password=s3cr3t-7")]
    [InlineData("UseSqlServer", "Server=.;Database=clinic;User Id=sa;Password=s3cr3t-7")]
    [InlineData("UseSqlServer", "Server=localhost,1433;Database=clinic;User Id=sa;Password=s3cr3t-7")]
    [InlineData("UseSqlServer", "Server=sql01;Integrated Security=SSPI;Password=s3cr3t-7")]
    [InlineData("UseSqlServer", "Server=sql01;Database=clinic;Trusted_Connection=True")]
    [InlineData("UseSqlite", "Data Source=clinic.db")]
    public Task Nothing_secret(string provider, string connection) => VerifyRule<HardCodedConnectionSecret>.AnalyzerAsync(Context($"\"{connection}\"", provider));

    [Theory]
    [InlineData("", "var password = Environment.GetEnvironmentVariable(\"PASSWORD\");", "$\"Host=db.clinic.example;Password={password}\"")]
    [InlineData("", "var password = Environment.GetEnvironmentVariable(\"PASSWORD\");", "\"Host=db.clinic.example;Password=\" + password")]
    [InlineData("", "", "Environment.GetEnvironmentVariable(\"DB\")")]
    [InlineData("string Connection = " + Secret + ";", "", "Connection")]
    [InlineData("", "var connection = " + Secret + "; connection = Environment.GetEnvironmentVariable(\"DB\");", "connection")]
    public Task From_elsewhere(string member, string before, string argument) => Verify<HardCodedConnectionSecret>.AnalyzerAsync(Context(argument, members: member, before: before));

    [Fact]
    public Task In_a_test() => Verify<HardCodedConnectionSecret>.AnalyzerAsync(
        $$"""
        class Room { public int Id { get; set; } }
        class Context(DbContextOptions<Context> options) : DbContext(options) { public DbSet<Room> Rooms => Set<Room>(); }
        class RoomTests { public Context Create() => new(new DbContextOptionsBuilder<Context>().UseNpgsql({{Secret}}).Options); }
        """);

    [Fact]
    public Task What_is_not_used() => Verify<HardCodedConnectionSecret>.AnalyzerAsync(Context("\"Host=db.clinic.example\"", members: $"const string Old = {Secret};"));
}
