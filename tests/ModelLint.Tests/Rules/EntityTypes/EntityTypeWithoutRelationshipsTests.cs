using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

using Rule = VerifyRule<EntityTypeWithoutRelationships>;

public sealed class EntityTypeWithoutRelationshipsTests
{
    private const string Setting = "class {|#0:Setting|} { public int Id { get; set; } public string Name { get; set; } = \"\"; }\n";

    private static readonly string SilentSetting = Setting.Replace("{|#0:Setting|}", "Setting");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0020").WithLocation(0);

    [Fact]
    public Task It_stands_alone() => Rule.AnalyzerAsync(
        Setting + TestContext.For("Setting"),
        Expected.WithMessage("Entity type 'Setting' has no foreign key, and none refers to it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Setting").WithProperty("Members", "").WithProperty("Table", "Settings"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Setting + TestContext.For("Setting", provider: provider), Expected);

    [Fact]
    public Task Beside_others_that_are_related() => Rule.AnalyzerAsync(
        Setting + """
        class Patient { public int Id { get; set; } }
        class Visit { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Setting, Visit"), Expected);

    [Fact]
    public Task What_it_owns_is_no_relationship() => Rule.AnalyzerAsync(
        """
        class {|#0:Patient|} { public int Id { get; set; } public Home Home { get; set; } = null!; public List<Phone> Phones { get; } = []; }
        class Home { public int Floor { get; set; } }
        class Phone { public int Id { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsOne(p => p.Home); b.Entity<Patient>().OwnsMany(p => p.Phones);"), Expected);

    [Theory]
    [InlineData("")]
    [InlineData("b.Entity<Setting>().UseTptMappingStrategy();")]
    [InlineData("b.Entity<Setting>().UseTpcMappingStrategy();")]
    public Task Its_hierarchy_is_no_relationship(string configuration) => Rule.AnalyzerAsync(
        Setting + "class Flag : Setting { public bool IsOn { get; set; } }" + TestContext.For("Setting, Flag", configuration), Expected);

    [Fact]
    public Task A_navigation_that_is_ignored() => Rule.AnalyzerAsync(
        "class {|#0:Visit|} { public int Id { get; set; } public Patient Patient { get; set; } = null!; }\nclass Patient { public int Id { get; set; } }"
        + TestContext.For("Visit", "b.Entity<Visit>().Ignore(v => v.Patient);"), Expected);

    [Fact]
    public Task An_id_without_relationship() => Rule.AnalyzerAsync(
        "class {|MDL0020:Visit|} { public int Id { get; set; } public int PatientId { get; set; } }\nclass {|MDL0020:Patient|} { public int Id { get; set; } }" + TestContext.For("Visit, Patient"));

    [Fact]
    public Task A_complex_type_is_no_relationship() => Rule.AnalyzerAsync(
        "class {|#0:Patient|} { public int Id { get; set; } public Home Home { get; set; } = new(); }\nclass Home { public int Floor { get; set; } }"
        + TestContext.For("Patient", "b.Entity<Patient>().ComplexProperty(p => p.Home);"), Expected);

    [Fact]
    public Task It_refers_and_is_referred_to() => Rule.AnalyzerAsync(
        "class Patient { public int Id { get; set; } }\nclass Visit { public int Id { get; set; } public Patient Patient { get; set; } = null!; }" + TestContext.For("Visit"));

    [Fact]
    public Task To_itself() => Rule.AnalyzerAsync("class Visit { public int Id { get; set; } public Visit? Former { get; set; } }" + TestContext.For("Visit"));

    [Fact]
    public Task Many_to_many() => Rule.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public List<Tag> Tags { get; } = []; }\nclass Tag { public int Id { get; set; } public List<Visit> Visits { get; } = []; }" + TestContext.For("Visit"));

    [Theory]
    [InlineData("class Flag : Setting { public Patient Patient { get; set; } = null!; }")]
    [InlineData("class Flag : Setting; class Visit { public int Id { get; set; } public Flag Flag { get; set; } = null!; } class Bed { public int Id { get; set; } public Patient Patient { get; set; } = null!; }")]
    public Task By_a_derived_type(string derived) => Rule.AnalyzerAsync(
        SilentSetting + "class Patient { public int Id { get; set; } }\n" + derived + TestContext.For("Setting, Flag" + (derived.Contains("Visit") ? ", Visit, Bed" : "")));

    [Fact]
    public Task By_what_it_owns() => Rule.AnalyzerAsync(
        """
        class Doctor { public int Id { get; set; } }
        class Patient { public int Id { get; set; } public List<Phone> Phones { get; } = []; }
        class Phone { public int Id { get; set; } public Doctor Doctor { get; set; } = null!; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Phones);"));

    [Theory]
    [InlineData("""b.Entity<Setting>().ToView("Settings");""")]
    [InlineData("b.Entity<Setting>().HasNoKey();")]
    [InlineData("""b.Entity<Setting>().HasNoKey().ToSqlQuery("SELECT 1 AS Id, '' AS Name");""")]
    public Task Without_a_key_or_a_table(string configuration) => Rule.AnalyzerAsync(SilentSetting + TestContext.For("Setting", configuration));

    [Fact]
    public Task Another_that_is_not_known() => Verify<EntityTypeWithoutRelationships>.AnalyzerAsync(
        SilentSetting + "class Visit { public int Id { get; set; } }\ninterface IParts { void AddTo(EntityTypeBuilder<Visit> visit); }"
        + TestContext.For("Setting, Visit", "Parts.AddTo(b.Entity<Visit>());").Replace("class Context : DbContext\n{", "class Context(IParts parts) : DbContext\n{ IParts Parts { get; } = parts;"));
}
