using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<DateTimePropertyWithoutTimeZone>;

public sealed class DateTimePropertyWithoutTimeZoneTests
{
    private static string Visit(string name = "[|StartsAt|]", string type = "DateTime") => $$"""class Visit { public int Id { get; set; } public {{type}} {{name}} { get; set; } }""";

    [Fact]
    public Task On_SQL_Server() => Rule.AnalyzerAsync(
        Visit("{|#0:StartsAt|}") + TestContext.For("Visit"),
        new DiagnosticResult("MDL0032").WithLocation(0)
            .WithMessage("DateTime property 'StartsAt' of entity type 'Visit' is stored as 'datetime2', which keeps no time zone")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "StartsAt").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasPrecision(3);")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"datetime\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"datetime2(0)\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"smalldatetime\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");")]
    [InlineData("b.Entity<Visit>().HasIndex(v => v.StartsAt);")]
    public Task In_any_precision(string configuration) => Rule.AnalyzerAsync(Visit() + TestContext.For("Visit", configuration));

    [Fact]
    public Task A_nullable_one() => Rule.AnalyzerAsync(Visit(type: "DateTime?") + TestContext.For("Visit"));

    [Theory]
    [InlineData("timestamp without time zone")]
    [InlineData("timestamp")]
    [InlineData("timestamp(3) without time zone")]
    public Task On_PostgreSQL_where_it_was_asked_for(string type) => Rule.AnalyzerAsync(
        Visit() + TestContext.For("Visit", $"b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"{type}\");", provider: "UseNpgsql()"));

    [Theory]
    [InlineData("")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"timestamp with time zone\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"timestamptz\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"date\");")]
    public Task On_PostgreSQL_with_a_zone_or_without_a_time(string configuration) => Rule.AnalyzerAsync(Visit("StartsAt") + TestContext.For("Visit", configuration, provider: "UseNpgsql()"));

    [Fact]
    public Task SQLite_has_no_such_type() => Rule.AnalyzerAsync(Visit("StartsAt") + TestContext.For("Visit", provider: "UseSqlite()"));

    [Theory]
    [InlineData("oracle", "[|StartsAt|]")]
    [InlineData("mysql", "StartsAt")]
    public Task Providers_by_option(string provider, string name) => new AnalyzerTest<DateTimePropertyWithoutTimeZone>
    {
        TestCode = Visit(name) + TestContext.For("Visit", provider: null),
        Providers = Tests.EFCore.Providers.None,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.database_provider = {provider}") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"date\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasConversion(v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));")]
    [InlineData("b.Entity<Visit>().Property(v => v.StartsAt).HasConversion<long>();")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.StartsAt);")]
    [InlineData("b.Entity<Visit>().ToView(\"Visits\");")]
    public Task Stored_otherwise_or_not_at_all(string configuration) => Rule.AnalyzerAsync(Visit("StartsAt") + TestContext.For("Visit", configuration));

    [Theory]
    [InlineData("DateTimeOffset")]
    [InlineData("DateOnly")]
    [InlineData("TimeOnly")]
    [InlineData("TimeSpan")]
    [InlineData("List<DateTime>?")]
    public Task Other_types(string type) => Rule.AnalyzerAsync(Visit("StartsAt", type) + TestContext.For("Visit"));

    [Theory]
    [InlineData("StartsAtUtc")]
    [InlineData("BirthDate")]
    [InlineData("DateOfBirth")]
    public Task Names_that_say_it(string name) => Rule.AnalyzerAsync(Visit(name) + TestContext.For("Visit"));

    [Fact]
    public Task Periods_of_temporal_tables() => Rule.AnalyzerAsync(Visit("StartsAt", "DateTimeOffset") + TestContext.For("Visit", "b.Entity<Visit>().ToTable(t => t.IsTemporal());"));

    [Fact]
    public Task In_complex_and_owned_types_and_not_in_JSON() => Rule.AnalyzerAsync(
        """
        class Visit { public int Id { get; set; } public Span Span { get; set; } = new(); public Plan Plan { get; set; } = new(); public Note Note { get; set; } = new(); }
        class Span { public DateTime [|From|] { get; set; } }
        class Plan { public DateTime [|Made|] { get; set; } }
        class Note { public DateTime Made { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().ComplexProperty(v => v.Span); b.Entity<Visit>().OwnsOne(v => v.Plan); b.Entity<Visit>().OwnsOne(v => v.Note, note => note.ToJson());"));

    [Fact]
    public Task In_another_project() => new AnalyzerTest<DateTimePropertyWithoutTimeZone>
    {
        TestState =
        {
            Sources = { TestContext.For("Visit").Replace("Visits =>", "[|Visits|] =>", StringComparison.Ordinal) },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Visit { public int Id { get; set; } public DateTime StartsAt { get; set; } }" } } },
        },
    }.RunAsync();

    [Fact]
    public Task A_database_that_is_not_known() => new AnalyzerTest<DateTimePropertyWithoutTimeZone>
    {
        TestCode = Visit("StartsAt") + TestContext.For("Visit", provider: null),
        Providers = Tests.EFCore.Providers.None,
    }.RunAsync();
}
