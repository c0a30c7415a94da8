using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

using Rule = VerifyRule<CascadePathCycle>;

public sealed class CascadePathCycleTests
{
    private const string Three = """
        class Patient { public int Id { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
        class Bill { public int Id { get; set; } public int VisitId { get; set; } public Visit Visit { get; set; } = null!; public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }

        """;

    private static readonly string SilentThree = Three.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0010").WithLocation(0);

    [Fact]
    public Task A_shortcut_beside_a_longer_way() => Rule.AnalyzerAsync(
        Three + TestContext.For("Bill"),
        Expected.WithMessage("Foreign key {'PatientId'} of entity type 'Bill' makes a delete go along 'Patient' -> 'Bills' and along 'Patient' -> 'Visit' -> 'Bills', which SQL Server refuses")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Bill").WithProperty("Members", "PatientId").WithProperty("Table", "Bills"));

    [Fact]
    public Task Two_foreign_keys_to_one_table() => Rule.AnalyzerAsync(
        """
        class Place { public int Id { get; set; } }
        class Trip { public int Id { get; set; } public int FromId { get; set; } public Place From { get; set; } = null!; public int {|#0:ToId|} { get; set; } public Place To { get; set; } = null!; }
        """ + TestContext.For("Trip"),
        Expected.WithMessage("Foreign key {'ToId'} of entity type 'Trip' makes a delete go along 'Place' -> 'Trips' and along 'Place' -> 'Trips', which SQL Server refuses"));

    [Fact]
    public Task What_nobody_asked_for_rather_than_what_somebody_did() => Rule.AnalyzerAsync(
        """
        class Place { public int Id { get; set; } }
        class Trip { public int Id { get; set; } public int {|#0:FromId|} { get; set; } public Place From { get; set; } = null!; public int ToId { get; set; } public Place To { get; set; } = null!; }
        """ + TestContext.For("Trip", "b.Entity<Trip>().HasOne(t => t.To).WithMany().OnDelete(DeleteBehavior.Cascade);"), Expected);

    [Fact]
    public Task One_for_each_foreign_key_that_has_to_go() => Rule.AnalyzerAsync(
        """
        class Place { public int Id { get; set; } }
        class Trip
        {
            public int Id { get; set; }
            public int FromId { get; set; }
            public Place From { get; set; } = null!;
            public int {|MDL0010:ToId|} { get; set; }
            public Place To { get; set; } = null!;
            public int {|MDL0010:ViaId|} { get; set; }
            public Place Via { get; set; } = null!;
        }
        """ + TestContext.For("Trip"));

    [Theory]
    [InlineData("Cascade")]
    [InlineData("SetNull")]
    public Task A_self_reference(string behavior) => Rule.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public int? {|#0:FormerId|} { get; set; } public Visit? Former { get; set; } }"
        + TestContext.For("Visit", $"b.Entity<Visit>().HasOne(v => v.Former).WithMany().OnDelete(DeleteBehavior.{behavior});"),
        Expected.WithMessage("Foreign key {'FormerId'} of entity type 'Visit' makes a delete go along 'Visits' -> 'Visits', a cycle, which SQL Server refuses"));

    /// <summary>A behavior that was chosen stays rather than one that was not, and a cascade rather than a null.</summary>
    [Theory]
    [InlineData("", "{|#0:HeadId|}", "WardId")]
    [InlineData("b.Entity<Nurse>().HasOne(n => n.Ward).WithMany().OnDelete(DeleteBehavior.Cascade);", "{|#0:HeadId|}", "WardId")]
    [InlineData("b.Entity<Ward>().HasOne(w => w.Head).WithMany().OnDelete(DeleteBehavior.Cascade);", "HeadId", "{|#0:WardId|}")]
    public Task A_cycle_of_two_tables(string configuration, string headId, string wardId) => Rule.AnalyzerAsync(
        $$"""
        class Ward { public int Id { get; set; } public int {{headId}} { get; set; } public Nurse Head { get; set; } = null!; }
        class Nurse { public int Id { get; set; } public int {{wardId}} { get; set; } public Ward Ward { get; set; } = null!; }
        """ + TestContext.For("Ward", "b.Entity<Ward>().HasOne(w => w.Head).WithMany(); b.Entity<Nurse>().HasOne(n => n.Ward).WithMany(); " + configuration),
        Expected);

    [Fact]
    public Task A_cycle_that_a_null_closes() => Rule.AnalyzerAsync(
        """
        class Ward { public int Id { get; set; } public int? {|#0:HeadId|} { get; set; } public Nurse? Head { get; set; } }
        class Nurse { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        """ + TestContext.For("Ward", "b.Entity<Ward>().HasOne(w => w.Head).WithMany().OnDelete(DeleteBehavior.SetNull); b.Entity<Nurse>().HasOne(n => n.Ward).WithMany().OnDelete(DeleteBehavior.Cascade);"),
        Expected);

    [Theory]
    [InlineData("SetNull", "SetNull")]
    [InlineData("Cascade", "SetNull")]
    public Task Setting_to_null_counts(string first, string second) => Rule.AnalyzerAsync(
        """
        class Place { public int Id { get; set; } }
        class Trip { public int Id { get; set; } public int? FromId { get; set; } public Place? From { get; set; } public int? {|#0:ToId|} { get; set; } public Place? To { get; set; } }
        """ + TestContext.For("Trip", $"b.Entity<Trip>().HasOne(t => t.From).WithMany().OnDelete(DeleteBehavior.{first}); b.Entity<Trip>().HasOne(t => t.To).WithMany().OnDelete(DeleteBehavior.{second});"),
        Expected);

    [Fact]
    public Task Types_of_one_table() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Contact { public int Id { get; set; } }
        class Call : Contact { public int CallerId { get; set; } public Patient Caller { get; set; } = null!; }
        class Visit : Contact { public int {|#0:VisitorId|} { get; set; } public Patient Visitor { get; set; } = null!; }
        """ + TestContext.For("Contact, Call, Visit"), Expected);

    [Fact]
    public Task A_table_for_each_type() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Patient : Person { public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public int {|#0:CallerId|} { get; set; } public Person Caller { get; set; } = null!; }
        """ + TestContext.For("Person, Patient, Visit", "b.Entity<Person>().UseTptMappingStrategy();"),
        Expected.WithMessage("Foreign key {'CallerId'} of entity type 'Visit' makes a delete go along 'Persons' -> 'Visits' and along 'Persons' -> 'Patients' -> 'Visits', which SQL Server refuses"));

    [Fact]
    public Task An_owned_type_with_a_table_of_its_own() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        class Patient { public int Id { get; set; } public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; public List<Phone> Phones { get; } = []; }
        class Phone { public int Id { get; set; } public int {|#0:ClinicId|} { get; set; } public Clinic Clinic { get; set; } = null!; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Phones);"), Expected);

    [Fact]
    public Task Through_a_join_table() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        class Tag { public int Id { get; set; } public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; public List<Visit> Visits { get; } = []; }
        class Visit { public int Id { get; set; } public int {|#0:ClinicId|} { get; set; } public Clinic Clinic { get; set; } = null!; public List<Tag> Tags { get; } = []; }
        """ + TestContext.For("Visit"), Expected);

    /// <summary>The delete of an owner comes to a part of its part, and to what refers to both.</summary>
    [Fact]
    public Task Owned_types_within_owned_types() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public List<Stay> Stays { get; } = []; }
        class Stay { public int Id { get; set; } public List<Night> Nights { get; } = []; }
        class Night { public int Id { get; set; } public int {|#0:GuestId|} { get; set; } public Patient Guest { get; set; } = null!; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Stays, stay => stay.OwnsMany(s => s.Nights));"),
        Expected.WithMessage("Foreign key {'GuestId'} of entity type 'Night' makes a delete go along 'Patients' -> 'Night' and along 'Patients' -> 'Stay' -> 'Night', which SQL Server refuses"));

    /// <summary>The row of the base is deleted from its own table, and from there that of the derived type.</summary>
    [Fact]
    public Task From_a_derived_table_and_its_base() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        class Person { public int Id { get; set; } public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; }
        class Patient : Person { public int {|#0:HomeId|} { get; set; } public Clinic Home { get; set; } = null!; }
        """ + TestContext.For("Person, Patient", "b.Entity<Person>().UseTptMappingStrategy();"),
        Expected.WithMessage("Foreign key {'HomeId'} of entity type 'Patient' makes a delete go along 'Clinic' -> 'Patients' and along 'Clinic' -> 'Persons' -> 'Patients', which SQL Server refuses"));

    /// <summary>EF Core says only that there is one: what an INSTEAD OF trigger does in place of the delete is not in the model, and SQL Server takes no cascade into its table.</summary>
    [Fact]
    public Task A_trigger_beside_a_cascade() => Rule.AnalyzerAsync(Three + TestContext.For("Bill", """b.Entity<Bill>().ToTable(t => t.HasTrigger("DeleteBills"));"""), Expected);

    [Fact]
    public Task On_another_database_when_asked()
    {
        var test = new AnalyzerTest<CascadePathCycle> { TestCode = Three + TestContext.For("Bill", provider: "UseNpgsql()") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmodellint.cascade_paths = all\n"));
        test.TestState.ExpectedDiagnostics.Add(Expected.WithMessage("Foreign key {'PatientId'} of entity type 'Bill' makes a delete go along 'Patient' -> 'Bills' and along 'Patient' -> 'Visit' -> 'Bills'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_another_database(string provider) => Rule.AnalyzerAsync(SilentThree + TestContext.For("Bill", provider: provider));

    [Theory]
    [InlineData("Restrict")]
    [InlineData("NoAction")]
    [InlineData("ClientCascade")]
    [InlineData("ClientNoAction")]
    [InlineData("ClientSetNull")]
    public Task Behaviors_that_do_nothing_in_the_database(string behavior) => Rule.AnalyzerAsync(
        SilentThree + TestContext.For("Bill", $"b.Entity<Bill>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.{behavior});"));

    /// <summary>The delete of dependent rows is a trigger's.</summary>
    [Theory]
    [InlineData("NoAction")]
    [InlineData("ClientCascade")]
    public Task A_trigger_in_place_of_a_cascade(string behavior) => Rule.AnalyzerAsync(
        SilentThree + TestContext.For("Bill", $$"""b.Entity<Visit>().ToTable(t => t.HasTrigger("DeleteVisits")).HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.{{behavior}});"""));

    [Theory]
    [InlineData("")]
    [InlineData(".OnDelete(DeleteBehavior.ClientSetNull)")]
    [InlineData(".OnDelete(DeleteBehavior.ClientCascade)")]
    [InlineData(".OnDelete(DeleteBehavior.Restrict)")]
    [InlineData(".OnDelete(DeleteBehavior.NoAction)")]
    public Task A_self_reference_that_does_nothing_in_the_database(string onDelete) => Rule.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public int? FormerId { get; set; } public Visit? Former { get; set; } }"
        + TestContext.For("Visit", $"b.Entity<Visit>().HasOne(v => v.Former).WithMany(){onDelete};"));

    /// <summary>Each concrete type has a table of its own, and with it a constraint of its own.</summary>
    [Fact]
    public Task Two_tables_of_a_hierarchy() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        abstract class Person { public int Id { get; set; } public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; }
        class Patient : Person { public int Number { get; set; } }
        class Doctor : Person { public int Badge { get; set; } }
        """ + TestContext.For("Person, Patient, Doctor", "b.Entity<Person>().UseTpcMappingStrategy();"));

    /// <summary>In one table it is one constraint, though the property is of several types.</summary>
    [Fact]
    public Task One_foreign_key_of_a_hierarchy() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        abstract class Person { public int Id { get; set; } public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; }
        class Patient : Person { public int Number { get; set; } }
        class Doctor : Person { public int Badge { get; set; } }
        """ + TestContext.For("Person, Patient, Doctor"));

    /// <summary>Two ways that set to null begin in two tables.</summary>
    [Fact]
    public Task Set_to_null_from_two_tables() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Doctor { public int Id { get; set; } }
        class Visit { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } public int? DoctorId { get; set; } public Doctor? Doctor { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.SetNull); b.Entity<Visit>().HasOne(v => v.Doctor).WithMany().OnDelete(DeleteBehavior.SetNull);"));

    /// <summary>In the row of its owner there is no constraint that a delete could go along.</summary>
    [Fact]
    public Task An_owned_type_in_the_row_of_its_owner() => Rule.AnalyzerAsync(
        """
        class Clinic { public int Id { get; set; } }
        class Patient { public int Id { get; set; } public Stay Stay { get; set; } = null!; }
        class Stay { public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsOne(p => p.Stay);"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.NoAction);")]
    [InlineData("b.Entity<Bill>().HasOne(v => v.Visit).WithMany().OnDelete(DeleteBehavior.NoAction);")]
    [InlineData("foreach (var key in b.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;")]
    [InlineData("""b.Entity<Visit>().ToView("Visits");""")]
    public Task Another_edge_is_cut(string configuration) => Rule.AnalyzerAsync(SilentThree + TestContext.For("Bill", configuration));

    /// <summary>A row whose foreign key is set to null stays: what depends on it is not deleted.</summary>
    [Fact]
    public Task A_path_ends_where_it_sets_to_null() => Rule.AnalyzerAsync(
        SilentThree.Replace("class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }", "class Visit { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }")
        + TestContext.For("Bill", "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.SetNull);"));

    [Fact]
    public Task A_tree() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
        class Bill { public int Id { get; set; } public int VisitId { get; set; } public Visit Visit { get; set; } = null!; }
        class Note { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Bill, Note"));

    /// <summary>From two tables, but a delete starts in one of them.</summary>
    [Fact]
    public Task A_table_that_depends_on_two() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Doctor { public int Id { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; }
        """ + TestContext.For("Visit"));

    /// <summary>The owned types lie in the owner's row, where there is no constraint between them.</summary>
    [Fact]
    public Task Types_of_one_row() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Home Home { get; set; } = null!; public Home? Work { get; set; } public Record Record { get; set; } = null!; }
        class Home { public int Floor { get; set; } }
        class Record { public int Id { get; set; } }
        """ + TestContext.For("Patient", """b.Entity<Patient>().OwnsOne(p => p.Home); b.Entity<Patient>().OwnsOne(p => p.Work); b.Entity<Patient>().ToTable("P").HasOne(p => p.Record).WithOne().HasForeignKey<Record>(r => r.Id); b.Entity<Record>().ToTable("P");"""));

    /// <summary>EF Core leaves one of the two to the client.</summary>
    [Fact]
    public Task Many_to_many_of_a_table_with_itself() => Rule.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public List<Visit> Former { get; } = []; public List<Visit> Later { get; } = []; }"
        + TestContext.For("Visit", "b.Entity<Visit>().HasMany(v => v.Former).WithMany(v => v.Later);"));

    /// <summary>Rows of the principal are in several tables, and so no constraint refers to them.</summary>
    [Fact]
    public Task A_table_for_each_concrete_type() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Patient : Person { public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public int CallerId { get; set; } public Person Caller { get; set; } = null!; }
        """ + TestContext.For("Person, Patient, Visit", "b.Entity<Person>().UseTpcMappingStrategy();"));

    [Fact]
    public Task A_behavior_that_is_not_known() => Verify<CascadePathCycle>.AnalyzerAsync(
        SilentThree + TestContext.For("Bill", "b.Entity<Bill>().HasOne(v => v.Patient).WithMany().OnDelete(Enum.Parse<DeleteBehavior>(Environment.GetEnvironmentVariable(\"DELETE\")!));"));
}
