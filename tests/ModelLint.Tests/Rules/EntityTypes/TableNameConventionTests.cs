using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class TableNameConventionTests
{
    private const string SnakePlural = "snake_case, plural";

    [Fact]
    public Task A_table_of_another_style() => VerifyAsync(
        SnakePlural,
        "class {|#0:Visit|} { public int Id { get; set; } }" + TestContext.For("Visit"),
        new DiagnosticResult("MDL0021").WithLocation(0)
            .WithMessage("Table 'Visits' of entity type 'Visit' is not named as modellint.table_naming says (snake_case, plural): 'visits'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("snake_case", "Visits", "visits")]
    [InlineData("snake_case", "PatientVISIT", "patient_visit")]
    [InlineData("pascal_case", "patient_visits", "PatientVisits")]
    [InlineData("camel_case", "PatientVisits", "patientVisits")]
    [InlineData("upper_snake_case", "PatientVisits", "PATIENT_VISITS")]
    [InlineData("singular", "Visits", "Visit")]
    [InlineData("plural", "Visit", "Visits")]
    [InlineData("plural", "tbl_person", "tbl_people")]
    [InlineData("singular, pascal_case", "patient_visits", "PatientVisit")]
    [InlineData("upper_snake_case, plural", "PATIENT_VISIT", "PATIENT_VISITS")]
    public Task Another_name(string naming, string table, string expected) => VerifyAsync(
        naming,
        "class {|#0:Visit|} { public int Id { get; set; } }" + TestContext.For("Visit", $"""b.Entity<Visit>().ToTable("{table}");"""),
        new DiagnosticResult("MDL0021").WithLocation(0).WithMessage($"Table '{table}' of entity type 'Visit' is not named as modellint.table_naming says ({string.Join(", ", naming.Split(", ").OrderBy(part => part is "plural" or "singular"))}): '{expected}'"));

    [Theory]
    [InlineData("snake_case", "visits")]
    [InlineData("snake_case", "visit2")]
    [InlineData("snake_case, plural", "patient_visits")]
    [InlineData("snake_case, singular", "patient_visit")]
    [InlineData("pascal_case, plural", "PatientVisits")]
    [InlineData("pascal_case", "Visit")]
    [InlineData("camel_case", "patientVisit")]
    [InlineData("upper_snake_case", "PATIENT_VISIT")]
    [InlineData("plural", "tbl_People")]
    [InlineData("singular", "Equipment")]
    [InlineData("plural", "Equipment")]
    [InlineData("none", "any_Name")]
    public Task The_name_is_right(string naming, string table) => VerifyAsync(
        naming, "class Visit { public int Id { get; set; } }" + TestContext.For("Visit", $"""b.Entity<Visit>().ToTable("{table}");"""));

    [Fact]
    public Task Nothing_is_asked_for() => VerifyAsync(null, "class Visit { public int Id { get; set; } }" + TestContext.For("Visit"));

    [Fact]
    public Task The_attribute_names_it() => VerifyAsync(SnakePlural, """[Table("VISITS")] class {|MDL0021:Visit|} { public int Id { get; set; } }""" + TestContext.For("Visit"));

    [Fact]
    public Task A_noun_of_the_team() => VerifyAsync(
        "plural", "class Staff { public int Id { get; set; } } class {|MDL0021:Cow|} { public int Id { get; set; } }"
            + TestContext.For("Staff, Cow", """b.Entity<Staff>().ToTable("Staff"); b.Entity<Cow>().ToTable("Cows");"""),
        irregularNouns: "staff, cow:kine");

    [Fact]
    public Task The_join_table_that_EF_Core_makes() => VerifyAsync(
        SnakePlural,
        """
        class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

        """ + TestContext.For("Post, Tag", """b.Entity<Post>().ToTable("posts"); b.Entity<Tag>().ToTable("tags");""").Replace("class Context", "class {|MDL0021:Context|}"));

    [Fact]
    public Task One_finding_for_types_in_one_table() => VerifyAsync(
        SnakePlural,
        """
        class {|MDL0021:Animal|} { public int Id { get; set; } public Name Name { get; set; } = null!; }
        class Cat : Animal;
        class Name { public string Text { get; set; } = ""; }

        """ + TestContext.For("Animal, Cat", "b.Entity<Animal>().OwnsOne(a => a.Name);"));

    [Fact]
    public Task Each_table_of_a_hierarchy() => VerifyAsync(
        SnakePlural,
        """
        class Animal { public int Id { get; set; } }
        class {|MDL0021:Cat|} : Animal;

        """ + TestContext.For("Animal, Cat", """b.Entity<Animal>().ToTable("animals").UseTptMappingStrategy();"""));

    [Fact]
    public Task The_table_of_an_owned_collection() => VerifyAsync(
        SnakePlural,
        """
        class Animal { public int Id { get; set; } public List<Name> Names { get; } = []; }
        class {|MDL0021:Name|} { public string Text { get; set; } = ""; }

        """ + TestContext.For("Animal", """b.Entity<Animal>().ToTable("animals").OwnsMany(a => a.Names);"""));

    [Fact]
    public Task Two_types_of_one_row() => VerifyAsync(
        SnakePlural,
        """
        class {|MDL0021:Order|} { public int Id { get; set; } public OrderText Text { get; set; } = null!; }
        class OrderText { public int Id { get; set; } public string Text { get; set; } = ""; }

        """ + TestContext.For("Order", """b.Entity<OrderText>().ToTable("Orders"); b.Entity<Order>().HasOne(o => o.Text).WithOne().HasForeignKey<OrderText>(t => t.Id);"""));

    [Theory]
    [InlineData("""b.Entity<Visit>().ToView("VisitList");""")]
    [InlineData("""b.Entity<Visit>().ToSqlQuery("SELECT 1 AS Id");""")]
    public Task No_table(string configuration) => VerifyAsync(SnakePlural, "class Visit { public int Id { get; set; } }" + TestContext.For("Visit", configuration));

    [Fact]
    public async Task A_name_that_is_not_known()
    {
        var test = new AnalyzerTest<TableNameConvention>
        {
            TestCode = "class Visit { public int Id { get; set; } }" + TestContext.For("Visit", "b.Entity<Visit>().ToTable(Environment.MachineName);"),
            TestState = { AnalyzerConfigFiles = { Options(SnakePlural) } },
        };
        await test.RunAsync();
    }

    [Fact]
    public Task Types_of_a_package() => VerifyAsync(
        SnakePlural,
        """
        class Context : Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityDbContext<User>
        {
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            protected override void OnModelCreating(ModelBuilder b) { base.OnModelCreating(b); b.Entity<User>().ToTable("users"); }
        }
        class User : Microsoft.AspNetCore.Identity.IdentityUser;
        """);

    private static async Task VerifyAsync(string? naming, string source, DiagnosticResult? expected = null, string? irregularNouns = null)
    {
        var test = new AnalyzerTest<TableNameConvention> { TestCode = source };
        test.TestState.AnalyzerConfigFiles.Add(Options(naming, irregularNouns));
        if (expected is not null)
            test.TestState.ExpectedDiagnostics.Add(expected);
        await test.RunAsync();
        await Oracle.Oracle.AgreeAsync(source, Tests.EFCore.EFCoreVersion.V10);
    }

    private static (string Path, string Content) Options(string? naming, string? irregularNouns = null) => (
        "/.editorconfig",
        "[*.cs]\n" + (naming is null ? "" : $"modellint.table_naming = {naming}\n") + (irregularNouns is null ? "" : $"modellint.irregular_nouns = {irregularNouns}\n"));
}
