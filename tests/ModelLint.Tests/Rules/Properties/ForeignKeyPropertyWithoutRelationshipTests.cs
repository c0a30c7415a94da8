using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class ForeignKeyPropertyWithoutRelationshipTests
{
    private const string Patient = "class Patient { public int Id { get; set; } }\n";

    private const string Visit = Patient + "class Visit { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } }";

    private static readonly string Silent = Visit.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0007").WithLocation(0);

    [Fact]
    public Task By_name_and_type() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit + TestContext.For("Patient, Visit"),
        Expected.WithMessage("Property 'PatientId' of entity type 'Visit' has the name and type of a foreign key to 'Patient', but no relationship uses it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Fact]
    public Task Nullable() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit.Replace("public int {|", "public int? {|") + TestContext.For("Patient, Visit"), Expected);

    [Theory]
    [InlineData("Guid")]
    [InlineData("string")]
    [InlineData("long")]
    public Task Keys_of_every_type(string type) => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        $$"""
        class Patient { public {{type}} Id { get; set; } = default!; }
        class Visit { public int Id { get; set; } public {{type}} [|PatientId|] { get; set; } = default!; }
        """ + TestContext.For("Patient, Visit"));

    [Fact]
    public Task A_key_by_another_name() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit.Replace("class Patient { public int Id", "class Patient { [Key] public int Number") + TestContext.For("Patient, Visit"), Expected);

    [Fact]
    public Task Indexed_and_still_without_constraint() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit + TestContext.For("Patient, Visit", "b.Entity<Visit>().HasIndex(v => v.PatientId);"), Expected);

    [Fact]
    public Task Another_relationship_to_the_same_type() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Patient + "class Visit { public int Id { get; set; } public int [|PatientId|] { get; set; } public int GuestId { get; set; } public Patient Guest { get; set; } = null!; }"
        + TestContext.For("Patient, Visit"));

    [Fact]
    public Task On_an_owned_type() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Patient + """
        class Visit { public int Id { get; set; } public Bill Bill { get; set; } = new(); }
        class Bill { public int {|#0:PatientId|} { get; set; } }
        """ + TestContext.For("Patient, Visit", "b.Entity<Visit>().OwnsOne(v => v.Bill);"),
        Expected.WithProperty("EntityType", "Bill"));

    [Fact]
    public Task On_a_base_type_once() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit + "class Stay : Visit;" + TestContext.For("Patient, Visit, Stay"), Expected);

    [Fact]
    public Task A_principal_known_by_its_configuration_alone() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Visit + TestContext.For("Visit", "b.Entity<Patient>();"), Expected);

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne<Patient>().WithMany().HasForeignKey(v => v.PatientId);")]
    [InlineData("b.Entity<Patient>().HasMany<Visit>().WithOne().HasForeignKey(\"PatientId\");")]
    [InlineData("b.Entity<Visit>().HasKey(v => v.PatientId);")]
    [InlineData("b.Entity<Visit>().HasAlternateKey(v => v.PatientId);")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.PatientId);")]
    [InlineData("b.Ignore<Patient>();")]
    [InlineData("b.Entity<Patient>().HasNoKey();")]
    [InlineData("b.Entity<Visit>().HasNoKey();")]
    [InlineData("b.Entity<Visit>().ToView(\"Visits\");")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    public Task In_use_or_not_a_column(string configuration) => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Silent + TestContext.For("Patient, Visit", configuration));

    [Fact]
    public Task With_a_navigation() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Patient + "class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }" + TestContext.For("Visit"));

    [Fact]
    public Task With_a_navigation_on_the_principal() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        "class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; } class Visit { public int Id { get; set; } public int PatientId { get; set; } }"
        + TestContext.For("Patient, Visit"));

    [Fact]
    public Task Another_type() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Patient + "class Visit { public int Id { get; set; } public string? PatientId { get; set; } public long? Number { get; set; } }" + TestContext.For("Patient, Visit"));

    [Theory]
    [InlineData("PatientNumber")]
    [InlineData("MainPatientId")]
    [InlineData("PatientsId")]
    [InlineData("Patient_Id")]
    public Task Another_name(string name) => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Silent.Replace("PatientId", name) + TestContext.For("Patient, Visit"));

    [Fact]
    public Task A_composite_key() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        "[PrimaryKey(nameof(Id), nameof(Region))] class Patient { public int Id { get; set; } public int Region { get; set; } } class Visit { public int Id { get; set; } public int PatientId { get; set; } }"
        + TestContext.For("Patient, Visit"));

    /// <summary>What a group is known by is no reference to itself, and others that have it do not refer to its key.</summary>
    [Theory]
    [InlineData("string GroupUid", "string")]
    [InlineData("int Id", "int")]
    public Task A_property_of_the_principal_beside_its_key(string key, string type) => VerifyRule<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        $"class Group {{ [Key] public {key} {{ get; set; }} = default!; public {type} GroupId {{ get; set; }} = default!; }}"
        + $"class GroupLink {{ public int Id {{ get; set; }} public {type} GroupId {{ get; set; }} = default!; }}" + TestContext.For("Group, GroupLink"));

    [Fact]
    public Task A_reference_to_another_of_the_same_type() => VerifyRule<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public int? {|#0:VisitId|} { get; set; } }" + TestContext.For("Visit"), Expected);

    [Fact]
    public Task The_key_of_the_principal_by_the_same_name() => VerifyRule<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        "class Group { public int GroupId { get; set; } } class GroupLink { public int Id { get; set; } public int {|#0:GroupId|} { get; set; } }" + TestContext.For("Group, GroupLink"),
        new DiagnosticResult("MDL0007").WithLocation(0).WithProperty("EntityType", "GroupLink").WithProperty("Members", "GroupId"));

    [Fact]
    public Task Not_an_entity_type() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(Silent + TestContext.For("Visit"));

    [Fact]
    public Task An_owned_type_is_nobody_s_principal() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Address Address { get; set; } = new(); public int AddressId { get; set; } }
        class Address { public int Floor { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsOne(p => p.Address);"));

    [Fact]
    public Task In_a_complex_type_there_are_no_foreign_keys() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Patient + """
        class Visit { public int Id { get; set; } public Bill Bill { get; set; } = new(); }
        class Bill { public int PatientId { get; set; } }
        """ + TestContext.For("Patient, Visit", "b.Entity<Visit>().ComplexProperty(v => v.Bill);"));

    [Fact]
    public Task Relationships_that_are_not_known() => Verify<ForeignKeyPropertyWithoutRelationship>.AnalyzerAsync(
        Silent + "interface IRelationships { void AddTo(EntityTypeBuilder<Patient> patient); }"
        + TestContext.For("Patient, Visit", "Relationships.AddTo(b.Entity<Patient>());")
            .Replace("class Context : DbContext\n{", "class Context(IRelationships relationships) : DbContext\n{ IRelationships Relationships { get; } = relationships;"));
}
