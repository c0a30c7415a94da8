using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

using Rule = VerifyRule<SetNullOnRequiredForeignKey>;

public sealed class SetNullOnRequiredForeignKeyTests
{
    private const string Patient = "class Patient { public int Id { get; set; } }\n";

    private const string Required = Patient + "class Visit { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }";

    private const string Optional = Patient + "class Visit { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }";

    private const string SetNull = "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.SetNull);";

    private const string Composite = """
        class Room { public int House { get; set; } public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int {|#0:House|} { get; set; } public int? Number { get; set; } public Room? Room { get; set; } }

        """;

    private const string CompositeKey = "b.Entity<Room>().HasKey(r => new { r.House, r.Number }); b.Entity<Visit>().HasOne(v => v.Room).WithMany().HasForeignKey(v => new { v.House, v.Number })";

    private static readonly string Silent = Required.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0029").WithLocation(0);

    [Fact]
    public Task Of_a_column_that_cannot_be_null() => Rule.AnalyzerAsync(
        Required + TestContext.For("Visit", SetNull),
        Expected.WithMessage("Foreign key {'PatientId'} of entity type 'Visit' to 'Patient' is set to null by a delete, but column {'PatientId'} cannot be null")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Required + TestContext.For("Visit", SetNull, provider), Expected);

    [Fact]
    public Task By_an_attribute() => Rule.AnalyzerAsync(
        Required.Replace("public Patient Patient", "[DeleteBehavior(DeleteBehavior.SetNull)] public Patient Patient") + TestContext.For("Visit"), Expected);

    [Fact]
    public Task By_a_loop_over_all() => Rule.AnalyzerAsync(
        Required + TestContext.For("Visit", "foreach (var key in b.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.SetNull;"), Expected);

    [Fact]
    public Task A_nullable_property_that_is_said_to_be_required() => Rule.AnalyzerAsync(
        Optional.Replace("PatientId", "{|#0:PatientId|}") + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.PatientId).IsRequired(); " + SetNull), Expected);

    [Fact]
    public Task A_shadow_property() => Rule.AnalyzerAsync(
        Patient + "class Visit { public int Id { get; set; } public Patient {|#0:Patient|} { get; set; } = null!; }" + TestContext.For("Visit", SetNull), Expected);

    [Fact]
    public Task One_column_of_several() => Rule.AnalyzerAsync(
        Composite + TestContext.For("Visit", CompositeKey + ".OnDelete(DeleteBehavior.SetNull);"),
        Expected.WithMessage("Foreign key {'House', 'Number'} of entity type 'Visit' to 'Room' is set to null by a delete, but column {'House'} cannot be null"));

    [Fact]
    public Task A_column_of_the_primary_key() => Rule.AnalyzerAsync(
        Patient + "class Visit { public int {|#0:PatientId|} { get; set; } public int Number { get; set; } public Patient Patient { get; set; } = null!; }"
        + TestContext.For("Visit", "b.Entity<Visit>().HasKey(v => new { v.PatientId, v.Number }); " + SetNull), Expected);

    [Fact]
    public Task One_to_one() => Rule.AnalyzerAsync(
        Required + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId).OnDelete(DeleteBehavior.SetNull);"), Expected);

    [Fact]
    public Task A_derived_type_with_a_table_of_its_own() => Rule.AnalyzerAsync(
        Patient + "class Contact { public int Id { get; set; } }\nclass Visit : Contact { public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }"
        + TestContext.For("Contact, Visit", "b.Entity<Contact>().UseTptMappingStrategy(); " + SetNull), Expected);

    [Fact]
    public Task A_column_that_can_be_null() => Rule.AnalyzerAsync(Optional + TestContext.For("Visit", SetNull));

    [Theory]
    [InlineData("ClientSetNull")]
    [InlineData("Cascade")]
    [InlineData("Restrict")]
    [InlineData("NoAction")]
    [InlineData("ClientCascade")]
    [InlineData("ClientNoAction")]
    public Task Another_behavior(string behavior) => Rule.AnalyzerAsync(Silent + TestContext.For("Visit", SetNull.Replace("SetNull", behavior)));

    [Fact]
    public Task By_convention() => Rule.AnalyzerAsync(Silent + TestContext.For("Visit"));

    [Fact]
    public Task All_columns_of_several_can_be_null() => Rule.AnalyzerAsync(
        Composite.Replace("int {|#0:House|}", "int? House") + TestContext.For("Visit", CompositeKey + ".OnDelete(DeleteBehavior.SetNull);"));

    /// <summary>In a table with other types the column can be null, whatever the property.</summary>
    [Fact]
    public Task A_derived_type_in_the_table_of_its_base() => Rule.AnalyzerAsync(
        Patient + "class Contact { public int Id { get; set; } }\nclass Visit : Contact { public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }"
        + TestContext.For("Contact, Visit", SetNull));

    [Theory]
    [InlineData("""b.Entity<Visit>().ToView("Visits"); """)]
    [InlineData("""b.Entity<Patient>().ToView("Patients"); """)]
    public Task A_view_at_either_end(string configuration) => Rule.AnalyzerAsync(Silent + TestContext.For("Visit", configuration + SetNull));

    [Fact]
    public Task Made_optional() => Rule.AnalyzerAsync(
        Optional.Replace("public Patient? Patient { get; set; }", "public Patient Patient { get; set; } = null!;")
        + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().IsRequired(false).OnDelete(DeleteBehavior.SetNull);"));

    [Fact]
    public Task What_is_not_known() => Verify<SetNullOnRequiredForeignKey>.AnalyzerAsync(
        Silent + TestContext.For("Visit", SetNull + " b.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(Enum.Parse<DeleteBehavior>(Environment.GetEnvironmentVariable(\"DELETE\")!));"));
}
