using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class NullableUniqueIndexTests
{
    private const string User = "class User { public int Id { get; set; } public string? {|#0:Email|} { get; set; } public DateTime? DeletedAt { get; set; } public int Number { get; set; } public int? Code { get; set; } }";

    private static readonly string Silent = User.Replace("{|#0:Email|}", "Email");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0034").WithLocation(0);

    [Fact]
    public Task On_SQL_Server() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        User + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Email).IsUnique();"),
        Expected.WithMessage("Unique index {'Email'} of entity type 'User' lets rows repeat in which 'Email' is null: the filter that EF Core gives it on SQL Server leaves them out")
            .WithProperty("Context", "Context").WithProperty("EntityType", "User").WithProperty("Members", "Email").WithProperty("Table", "Users"));

    [Fact]
    public Task On_PostgreSQL() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        User + TestContext.For("User", "b.Entity<User>().HasIndex(u => new { u.Email, u.DeletedAt }).IsUnique();", "UseNpgsql()"),
        Expected.WithMessage("Unique index {'Email', 'DeletedAt'} of entity type 'User' lets rows repeat in which 'Email' or 'DeletedAt' is null: PostgreSQL takes two nulls for different values"));

    [Fact]
    public Task Unique_for_an_optional_one_to_one_relationship_alone() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        """
        class Team { public int Id { get; set; } public Room? Room { get; set; } }
        class Room { public int Id { get; set; } public int? TeamId { get; set; } public Team? Team { get; set; } }

        """ + TestContext.For("Team, Room", "b.Entity<Room>().HasIndex(r => r.TeamId);", "UseNpgsql()"));

    [Fact]
    public Task On_SQLite() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        User + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Email).IsUnique();", "UseSqlite()"),
        Expected.WithMessage("Unique index {'Email'} of entity type 'User' lets rows repeat in which 'Email' is null: SQLite takes two nulls for different values"));

    [Theory]
    [InlineData("mysql", true)]
    [InlineData("oracle", false)]
    public Task By_option(string provider, bool isReported)
    {
        var test = new AnalyzerTest<NullableUniqueIndex>
        {
            TestCode = (isReported ? User : Silent) + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Email).IsUnique();", provider: null),
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.database_provider = {provider}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(isReported ? [Expected] : []);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => new { u.Email, u.Number }).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => new { u.Email, u.DeletedAt }).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email, \"IX\").IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email); b.Entity<User>().HasIndex(u => u.Email).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(\"Email\").IsUnique().HasDatabaseName(\"IX\");")]
    public Task However_it_is_written(string configuration) => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(User + TestContext.For("User", configuration), Expected);

    [Fact]
    public Task By_attribute() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync("[Index(nameof(Email), IsUnique = true)] " + User + TestContext.For("User", provider: "UseNpgsql()"), Expected);

    [Fact]
    public Task A_number() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        Silent.Replace("int? Code", "int? {|#0:Code|}") + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Code).IsUnique();"), Expected);

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().HasFilter(\"[Email] IS NOT NULL\");")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().HasFilter(\"[DeletedAt] IS NULL\");")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().HasFilter(null);")]
    [InlineData("b.Entity<User>().Property(u => u.Email).IsRequired(); b.Entity<User>().HasIndex(u => u.Email).IsUnique();")]
    [InlineData("b.Entity<User>().HasAlternateKey(u => u.Email!);")]
    [InlineData("b.Entity<User>().ToView(\"Users\"); b.Entity<User>().HasIndex(u => u.Email).IsUnique();")]
    public Task Not_null_or_said(string configuration) => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(Silent + TestContext.For("User", configuration));

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().AreNullsDistinct(false);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().AreNullsDistinct();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().HasFilter(\"\\\"Email\\\" IS NOT NULL\");")]
    public Task Said_on_PostgreSQL(string configuration) => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(Silent + TestContext.For("User", configuration, "UseNpgsql()"));

    [Fact]
    public Task The_index_of_an_optional_one_to_one_relationship() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        "class House { public int Id { get; set; } public Room? Room { get; set; } } class Room { public int Id { get; set; } public int? HouseId { get; set; } public House? House { get; set; } }"
        + TestContext.For("House, Room"));

    /// <summary>The column is nullable for the other types' rows only, and those are not meant.</summary>
    [Fact]
    public Task A_required_property_of_a_derived_type() => VerifyRule<NullableUniqueIndex>.AnalyzerAsync(
        "class Person { public int Id { get; set; } } class Doctor : Person { public int Number { get; set; } }"
        + TestContext.For("Person, Doctor", "b.Entity<Doctor>().HasIndex(d => d.Number).IsUnique();"));

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique(Environment.TickCount > 0);")]
    [InlineData("b.Entity<User>().Property(u => u.Email).IsRequired(Environment.TickCount > 0); b.Entity<User>().HasIndex(u => u.Email).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Email).IsUnique().HasFilter(Environment.MachineName);")]
    public Task What_is_not_known(string configuration) => Verify<NullableUniqueIndex>.AnalyzerAsync(Silent + TestContext.For("User", configuration));

    [Fact]
    public Task A_provider_that_is_not_known()
    {
        var test = new AnalyzerTest<NullableUniqueIndex>
        {
            TestCode = Silent + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Email).IsUnique();", provider: null),
            Providers = EFCore.Providers.All,
            Versions = [EFCore.EFCoreVersion.V10],
        };
        return test.RunAsync();
    }
}
