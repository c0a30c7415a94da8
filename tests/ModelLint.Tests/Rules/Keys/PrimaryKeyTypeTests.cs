using ModelLint.Rules.Keys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Keys;

public sealed class PrimaryKeyTypeTests
{
    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0025").WithLocation(0);

    [Fact]
    public Task A_generated_int() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        "class Patient { public int {|#0:Id|} { get; set; } }" + TestContext.For("Patient"),
        Expected.WithMessage("Primary key property 'Id' of entity type 'Patient' is of type 'int', which generated values use up, where modellint.key_types allows long, Guid")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Id").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("short", ", which generated values use up")]
    [InlineData("uint", ", which generated values use up")]
    [InlineData("ulong", "")]
    [InlineData("string", "")]
    [InlineData("DateTime", "")]
    [InlineData("decimal", "")]
    [InlineData("DayOfWeek", "")]
    public Task Another_type(string type, string reason) => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        $$"""class Patient { public {{type}} {|#0:Id|} { get; set; } = default!; }""" + TestContext.For("Patient"),
        Expected.WithMessage($"Primary key property 'Id' of entity type 'Patient' is of type '{type}'{reason}, where modellint.key_types allows long, Guid"));

    [Fact]
    public Task An_int_that_nothing_generates() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        "class Patient { [DatabaseGenerated(DatabaseGeneratedOption.None)] public int {|#0:Id|} { get; set; } }" + TestContext.For("Patient"),
        Expected.WithMessage("Primary key property 'Id' of entity type 'Patient' is of type 'int', where modellint.key_types allows long, Guid"));

    [Theory]
    [InlineData("long")]
    [InlineData("Guid")]
    public Task A_type_that_is_allowed(string type) => VerifyRule<PrimaryKeyType>.AnalyzerAsync($$"""class Patient { public {{type}} Id { get; set; } }""" + TestContext.For("Patient"));

    /// <summary>The column is what joins, whatever the class calls it.</summary>
    [Theory]
    [InlineData("Guid", true)]
    [InlineData("long", true)]
    [InlineData("int", false)]
    public Task A_type_of_its_own_that_is_stored_as_one(string stored, bool isAllowed) => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        $$"""
        readonly record struct PatientId({{stored}} Value);
        class Patient { public PatientId {{(isAllowed ? "Id" : "{|#0:Id|}")}} { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Id).HasConversion(id => id.Value, value => new(value));"), isAllowed ? [] : [Expected]);

    [Theory]
    [InlineData("int")]
    [InlineData("Guid, int")]
    [InlineData("Int32")]
    public async Task A_type_that_the_team_allows(string types) => await new AnalyzerTest<PrimaryKeyType>
    {
        TestCode = "class Patient { public int Id { get; set; } }" + TestContext.For("Patient"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"[*.cs]\nmodellint.key_types = {types}\n") } },
    }.RunAsync();

    [Fact]
    public Task The_members_of_a_composite_key_that_are_no_foreign_keys() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        """
        class Patient { public long Id { get; set; } }
        class Visit { public long PatientId { get; set; } public Patient? Patient { get; set; } public int {|#0:Number|} { get; set; } }

        """ + TestContext.For("Patient, Visit", "b.Entity<Visit>().HasKey(v => new { v.PatientId, v.Number });"), Expected);

    [Fact]
    public Task A_foreign_key_has_the_type_of_the_principal() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        """
        class Patient { public int {|#0:Id|} { get; set; } public Picture Picture { get; set; } = null!; }
        class Picture { public int Id { get; set; } public Patient Patient { get; set; } = null!; }

        """ + TestContext.For("Patient", "b.Entity<Patient>().HasOne(p => p.Picture).WithOne(p => p.Patient).HasForeignKey<Picture>(p => p.Id);"), Expected);

    [Fact]
    public Task An_owned_collection_numbered_by_EF_Core() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        """
        class Patient { public long Id { get; set; } public List<Name> Names { get; } = []; }
        class Name { public string Text { get; set; } = ""; }

        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Names);"));

    [Fact]
    public Task A_join_and_a_view() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        """
        class Post { public long Id { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public Guid Id { get; set; } public List<Post> Posts { get; } = []; }
        class Row { public int Id { get; set; } }
        class Bare { public int Id { get; set; } }

        """ + TestContext.For("Post, Tag, Row, Bare", """b.Entity<Row>().ToView("rows"); b.Entity<Bare>().HasNoKey();"""));

    [Fact]
    public Task The_key_of_a_package_is_not_yours() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        """
        class Context : Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityDbContext<User>
        {
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
        }
        class User : Microsoft.AspNetCore.Identity.IdentityUser;
        """);

    [Fact]
    public Task A_derived_type_does_not_repeat_its_base() => VerifyRule<PrimaryKeyType>.AnalyzerAsync(
        "class Animal { public int {|#0:Id|} { get; set; } } class Cat : Animal;" + TestContext.For("Animal, Cat"), Expected);
}
