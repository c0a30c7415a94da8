using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

public sealed class ForeignKeyWithoutIndexTests
{
    private const string Patient = "class Patient { public int Id { get; set; } }\n";

    private const string Visit = Patient + "class Visit { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; public bool IsOpen { get; set; } public DateTime Day { get; set; } }";

    private const string OptionalVisit = Patient + "class Visit { public int Id { get; set; } public int? {|#0:PatientId|} { get; set; } public Patient? Patient { get; set; } public DateTime Day { get; set; } }";

    private const string NoConvention = "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention));";

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0002").WithLocation(0);

    [Fact]
    public Task Convention_removed() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", conventions: NoConvention),
        Expected.WithMessage("Foreign key {'PatientId'} of entity type 'Visit' to 'Patient' is not covered by an index")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("[IsOpen] = 1")]
    [InlineData("[PatientId] > 0")]
    [InlineData("[PatientId] IS NOT NULL AND [IsOpen] = 1")]
    [InlineData("[Day] IS NOT NULL")]
    [InlineData("[PatientId] IS NULL")]
    public Task A_filtered_index_took_its_place(string filter) => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", $"""b.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter("{filter}");"""), Expected);

    [Fact]
    public Task A_filtered_composite_index_took_its_place() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", """b.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Day }).HasFilter("[IsOpen] = 1");"""), Expected);

    [Fact]
    public Task A_named_filtered_index_took_its_place() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", """b.Entity<Visit>().HasIndex(v => v.PatientId, "IX_Open").HasFilter("[IsOpen] = 1");"""), Expected);

    [Fact]
    public Task Trailing_column_of_an_index() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", "b.Entity<Visit>().HasIndex(v => new { v.Day, v.PatientId });", conventions: NoConvention), Expected);

    [Fact]
    public Task One_to_one_without_the_convention() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId);", conventions: NoConvention), Expected);

    [Fact]
    public Task The_filter_that_SQL_Server_adds_over_another_nullable_column() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Patient + "class Visit { public int Id { get; set; } public int? {|MDL0002:PatientId|} { get; set; } public Patient? Patient { get; set; } public int? Number { get; set; } }"
        + TestContext.For("Visit", "b.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Number }).IsUnique();"));

    [Fact]
    public Task Indexed_by_convention() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasIndex(v => v.PatientId);")]
    [InlineData("b.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Day });")]
    [InlineData("b.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Day }).IsUnique();")]
    [InlineData("b.Entity<Visit>().HasKey(v => new { v.PatientId, v.Id });")]
    [InlineData("b.Entity<Visit>().HasAlternateKey(v => new { v.PatientId, v.Day });")]
    [InlineData("""b.Entity<Visit>().HasIndex("PatientId").IsDescending();""")]
    public Task Covered_without_the_convention(string configuration) => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit", configuration, conventions: NoConvention));

    [Theory]
    [InlineData("[PatientId] IS NOT NULL")]
    [InlineData("([PatientId] is not null)")]
    [InlineData("PatientId IS NOT NULL")]
    public Task A_filter_over_its_own_nulls(string filter) => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        OptionalVisit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit", $"""b.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter("{filter}");"""));

    [Fact]
    public Task A_filter_over_its_own_column_by_another_name() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        OptionalVisit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit", """
            b.Entity<Visit>().Property(v => v.PatientId).HasColumnName("patient_id");
            b.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter("[patient_id] IS NOT NULL");
            """));

    [Fact]
    public Task The_filter_that_SQL_Server_adds_over_its_own_column() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        OptionalVisit.Replace("{|#0:PatientId|}", "PatientId")
        + TestContext.For("Visit", "b.Entity<Visit>().HasIndex(v => v.PatientId).IsUnique(); b.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId);"));

    [Fact]
    public Task A_full_index_beside_the_filtered_one() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit", """
            b.Entity<Visit>().HasIndex(v => v.PatientId, "IX_Open").HasFilter("[IsOpen] = 1");
            b.Entity<Visit>().HasIndex(v => v.PatientId);
            """));

    [Fact]
    public Task Composite_in_any_order() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        """
        class Room { public int House { get; set; } public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int House { get; set; } public int Number { get; set; } public Room Room { get; set; } = null!; public int Day { get; set; } }
        """ + TestContext.For("Visit", """
            b.Entity<Room>().HasKey(r => new { r.House, r.Number });
            b.Entity<Visit>().HasOne(v => v.Room).WithMany().HasForeignKey(v => new { v.House, v.Number });
            b.Entity<Visit>().HasIndex(v => new { v.Number, v.House, v.Day });
            """, conventions: NoConvention));

    [Fact]
    public Task Composite_that_an_index_covers_in_part() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        """
        class Room { public int House { get; set; } public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int House { get; set; } public int Number { get; set; } public Room {|#0:Room|} { get; set; } = null!; public int Day { get; set; } }
        """.Replace("{|#0:Room|}", "Room").Replace("public int House { get; set; } public int Number { get; set; } public Room", "public int {|#0:House|} { get; set; } public int Number { get; set; } public Room")
        + TestContext.For("Visit", """
            b.Entity<Room>().HasKey(r => new { r.House, r.Number });
            b.Entity<Visit>().HasOne(v => v.Room).WithMany().HasForeignKey(v => new { v.House, v.Number });
            b.Entity<Visit>().HasIndex(v => new { v.House, v.Day, v.Number });
            """, conventions: NoConvention),
        Expected.WithProperty("Members", "House,Number"));

    [Fact]
    public Task Covered_by_an_index_of_the_base() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Patient + """
        class Contact { public int Id { get; set; } public int PatientId { get; set; } }
        class Visit : Contact { public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Contact, Visit", "b.Entity<Contact>().HasIndex(c => c.PatientId);", conventions: NoConvention));

    [Fact]
    public Task Ownership() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public List<Phone> Phones { get; } = []; public Home? Home { get; set; } }
        class Phone { public int Id { get; set; } public int Number { get; set; } }
        class Home { public int Floor { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Phones, phone => phone.HasKey(p => p.Id)); b.Entity<Patient>().OwnsOne(p => p.Home);", conventions: NoConvention));

    [Fact]
    public Task Table_sharing_and_inheritance_over_tables() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Record Record { get; set; } = null!; }
        class Record { public int Id { get; set; } }
        class Child : Patient { public int Age { get; set; } }
        """ + TestContext.For("Patient", """
            b.Entity<Patient>().ToTable("Patients").HasOne(p => p.Record).WithOne().HasForeignKey<Record>(r => r.Id);
            b.Entity<Record>().ToTable("Patients");
            b.Entity<Child>().ToTable("Children");
            """, conventions: NoConvention));

    [Fact]
    public Task A_view() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId") + TestContext.For("Visit", """b.Entity<Visit>().ToView("Visits");""", conventions: NoConvention));

    [Fact]
    public Task A_filter_that_is_not_known() => VerifyRule<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId")
        + TestContext.For("Visit", """b.Entity<Visit>().HasIndex(v => v.PatientId).HasFilter(Environment.GetEnvironmentVariable("FILTER"));"""));

    [Fact]
    public Task Indexes_that_are_not_known() => Verify<ForeignKeyWithoutIndex>.AnalyzerAsync(
        Visit.Replace("{|#0:PatientId|}", "PatientId") + "interface IIndexes { void AddTo(EntityTypeBuilder<Visit> visit); }"
        + TestContext.For("Visit", "Indexes.AddTo(b.Entity<Visit>());", conventions: NoConvention)
            .Replace("class Context : DbContext\n{", "class Context(IIndexes indexes) : DbContext\n{ IIndexes Indexes { get; } = indexes;"));
}
