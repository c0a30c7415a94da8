using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

using Rule = VerifyRule<ForeignKeyWithoutDeleteBehavior>;

public sealed class ForeignKeyWithoutDeleteBehaviorTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }\n";

    private const string Visit = Patient + "class Visit { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }";

    private static readonly string Silent = Visit.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0008").WithLocation(0);

    [Fact]
    public Task Required() => Rule.AnalyzerAsync(
        Visit + TestContext.For("Visit"),
        Expected.WithMessage("Delete behavior 'Cascade' of foreign key {'PatientId'} of entity type 'Visit' to 'Patient' was chosen by EF Core")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Fact]
    public Task Optional() => Rule.AnalyzerAsync(
        Visit.Replace("public int {|", "public int? {|").Replace("Patient Patient { get; set; } = null!;", "Patient? Patient { get; set; }") + TestContext.For("Visit"),
        Expected.WithMessage("Delete behavior 'ClientSetNull' of foreign key {'PatientId'} of entity type 'Visit' to 'Patient' was chosen by EF Core"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits);")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).HasForeignKey(v => v.PatientId).IsRequired();")]
    [InlineData("b.Entity<Patient>().HasMany(p => p.Visits).WithOne(v => v.Patient).HasConstraintName(\"FK\");")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).IsRequired(false);")]
    public Task A_chain_that_does_not_say(string configuration) => Rule.AnalyzerAsync(Visit + TestContext.For("Visit", configuration), Expected);

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => Rule.AnalyzerAsync(Visit + TestContext.For("Visit", provider: provider), Expected);

    [Fact]
    public Task A_shadow_property() => Rule.AnalyzerAsync(
        "class Patient { public int Id { get; set; } }\nclass Visit { public int Id { get; set; } public Patient {|#0:Patient|} { get; set; } = null!; }" + TestContext.For("Visit"),
        Expected.WithProperty("Members", "PatientId"));

    [Fact]
    public Task A_self_reference() => Rule.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public int? {|#0:FormerId|} { get; set; } public Visit? Former { get; set; } }" + TestContext.For("Visit"), Expected);

    [Fact]
    public Task One_to_one() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Record? Record { get; set; } }
        class Record { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Patient"), Expected);

    [Fact]
    public Task Of_a_derived_type_and_of_an_owned_one() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Contact { public int Id { get; set; } }
        class Visit : Contact { public int {|MDL0008:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; public Payment Payment { get; set; } = null!; }
        class Payment { public int {|MDL0008:PayerId|} { get; set; } public Patient Payer { get; set; } = null!; }
        """ + TestContext.For("Contact, Visit", "b.Entity<Visit>().OwnsOne(v => v.Payment);"));

    [Fact]
    public Task The_join_table_of_a_class() => Rule.AnalyzerAsync(
        """
        class Visit { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
        class VisitTag { public int {|MDL0008:VisitsId|} { get; set; } public int {|MDL0008:TagsId|} { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().HasMany(v => v.Tags).WithMany(t => t.Visits).UsingEntity<VisitTag>();"));

    [Theory]
    [InlineData("Cascade")]
    [InlineData("Restrict")]
    [InlineData("NoAction")]
    [InlineData("ClientSetNull")]
    public Task Said_with_OnDelete(string behavior) => Rule.AnalyzerAsync(
        Silent + TestContext.For("Visit", $"b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).OnDelete(DeleteBehavior.{behavior});"));

    [Theory]
    [InlineData("b.Entity<Patient>().HasMany(p => p.Visits).WithOne(v => v.Patient).OnDelete(DeleteBehavior.Cascade);")]
    [InlineData("foreach (var key in b.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).Metadata.DeleteBehavior = DeleteBehavior.Cascade;")]
    public Task Said_elsewhere(string configuration) => Rule.AnalyzerAsync(Silent + TestContext.For("Visit", configuration));

    [Fact]
    public Task Said_by_an_attribute() => Rule.AnalyzerAsync(
        Silent.Replace("public Patient Patient", "[DeleteBehavior(DeleteBehavior.Cascade)] public Patient Patient") + TestContext.For("Visit"));

    [Fact]
    public Task Ownership_and_an_implicit_join() => Rule.AnalyzerAsync(
        """
        class Visit { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<Note> Notes { get; } = []; public Place? Place { get; set; } }
        class Tag { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
        class Note { public int Id { get; set; } }
        class Place { public int Floor { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsMany(v => v.Notes); b.Entity<Visit>().OwnsOne(v => v.Place);"));

    [Fact]
    public Task Within_one_row() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Record Record { get; set; } = null!; }
        class Record { public int Id { get; set; } }
        class Child : Patient { public int Age { get; set; } }
        """ + TestContext.For("Patient", """
            b.Entity<Patient>().ToTable("Patients").HasOne(p => p.Record).WithOne().HasForeignKey<Record>(r => r.Id);
            b.Entity<Record>().ToTable("Patients");
            b.Entity<Child>().ToTable("Children");
            """));

    [Theory]
    [InlineData("""b.Entity<Visit>().ToView("Visits");""")]
    [InlineData("""b.Entity<Patient>().ToView("Patients");""")]
    public Task A_view_at_either_end(string configuration) => Rule.AnalyzerAsync(Silent + TestContext.For("Visit", configuration));

    [Fact]
    public Task A_behavior_that_is_not_known() => Verify<ForeignKeyWithoutDeleteBehavior>.AnalyzerAsync(
        Silent + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).OnDelete(Enum.Parse<DeleteBehavior>(Environment.GetEnvironmentVariable(\"DELETE\")!));"));

    [Fact]
    public Task A_relationship_that_is_handed_out() => Verify<ForeignKeyWithoutDeleteBehavior>.AnalyzerAsync(
        Silent + "interface IRules { void AddTo(ReferenceCollectionBuilder<Patient, Visit> visits); }"
        + TestContext.For("Visit", "Rules.AddTo(b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits));")
            .Replace("class Context : DbContext\n{", "class Context(IRules rules) : DbContext\n{ IRules Rules { get; } = rules;"));
}
