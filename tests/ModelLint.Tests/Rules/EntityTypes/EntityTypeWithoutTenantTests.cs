using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeWithoutTenantTests
{
    private const string Owned = "class Patient { public int Id { get; set; } public int TenantId { get; set; } } class Doctor { public int Id { get; set; } public int TenantId { get; set; } } ";

    private const string Ward = "class {|#0:Ward|} { public int Id { get; set; } } ";

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0041").WithLocation(0);

    private static Task StrictAsync(string source) => new AnalyzerTest<EntityTypeWithoutTenant>
    {
        TestCode = source,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.strict_tenancy = true") } },
    }.RunAsync();

    [Fact]
    public Task One_of_three() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward + TestContext.For("Patient, Doctor, Ward"),
        Expected.WithMessage("Entity type 'Ward' has no tenant property, and most entity types of the model have 'TenantId'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Ward").WithProperty("Members", "TenantId").WithProperty("Table", "Wards"));

    [Fact]
    public Task Two_of_five() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward + "class Bed { public int Id { get; set; } public Guid TenantId { get; set; } } class {|#1:Room|} { public int Id { get; set; } }"
        + TestContext.For("Patient, Doctor, Ward, Bed, Room", provider: "UseSqlite(\"-\")"), Expected, new DiagnosticResult("MDL0041").WithLocation(1));

    [Fact]
    public Task The_tenants_do_not_count() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward + "class Tenant { public int Id { get; set; } } class Plan { public int Id { get; set; } public int TenantId { get; set; } }" + TestContext.For("Patient, Doctor, Ward, Tenant, Plan"), Expected);

    [Fact]
    public Task An_optional_reference_to_a_row_of_a_tenant() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward.Replace("} } ", "} public int? HeadId { get; set; } public Doctor? Head { get; set; } } ") + TestContext.For("Patient, Doctor, Ward"), Expected);

    [Fact]
    public Task A_reference_to_what_all_share() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Bed { public int Id { get; set; } public int TenantId { get; set; } } class [|Ward|] { public int Id { get; set; } public int KindId { get; set; } public Kind Kind { get; set; } = null!; } class [|Kind|] { public int Id { get; set; } }"
        + TestContext.For("Patient, Doctor, Bed, Ward, Kind"));

    [Fact]
    public Task A_reference_to_itself() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward.Replace("} } ", "} public int NextId { get; set; } public Ward Next { get; set; } = null!; } ") + TestContext.For("Patient, Doctor, Ward"), Expected);

    [Fact]
    public Task The_root_of_a_hierarchy_once() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + Ward + "class Icu : Ward;" + TestContext.For("Patient, Doctor, Ward, Icu"), Expected);

    [Fact]
    public Task Tenants_by_shadow_properties() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        (Owned + Ward).Replace("public int TenantId { get; set; } ", "") + TestContext.For("Patient, Doctor, Ward", "b.Entity<Patient>().Property<int>(\"TenantId\"); b.Entity<Doctor>().Property<int>(\"TenantId\");"), Expected);

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<EntityTypeWithoutTenant>
    {
        TestCode = Owned.Replace("TenantId", "ClinicId") + "class [|Ward|] { public int Id { get; set; } public int TenantId { get; set; } } class Clinic { public int Id { get; set; } }" + TestContext.For("Patient, Doctor, Ward, Clinic"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.tenant_property_names = ClinicId") } },
    }.RunAsync();

    [Fact]
    public Task Strict_of_what_refers_to_a_row_of_a_tenant() => StrictAsync(
        Owned + "class [|Visit|] { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }" + TestContext.For("Patient, Doctor, Visit"));

    [Fact]
    public Task Half_is_not_most() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Ward { public int Id { get; set; } } class Bed { public int Id { get; set; } }" + TestContext.For("Patient, Doctor, Ward, Bed"));

    [Fact]
    public Task Without_tenants() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        "class Ward { public int Id { get; set; } } class Bed { public int Id { get; set; } }" + TestContext.For("Ward, Bed"));

    [Fact]
    public Task What_refers_to_a_row_of_a_tenant() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + """
        class Bed { public int Id { get; set; } public int TenantId { get; set; } }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
        class Note { public int Id { get; set; } public int VisitId { get; set; } public Visit Visit { get; set; } = null!; }
        """ + TestContext.For("Patient, Doctor, Bed, Visit, Note"));

    [Fact]
    public Task What_refers_to_the_tenant_itself() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Tenant { public int Id { get; set; } } class Plan { public int Id { get; set; } public int OwnerId { get; set; } public Tenant Owner { get; set; } = null!; }"
        + TestContext.For("Patient, Doctor, Tenant, Plan"));

    [Theory]
    [InlineData("b.Entity<Ward>().ToView(\"Wards\");")]
    [InlineData("b.Entity<Ward>().HasNoKey();")]
    [InlineData("b.Entity<Ward>().ToSqlQuery(\"select 1\");")]
    [InlineData("b.Entity<Ward>().Property<int>(\"tenant_id\");")]
    [InlineData("b.Ignore<Ward>();")]
    public Task What_has_no_table_or_key_of_its_own(string configuration) => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Ward { public int Id { get; set; } }" + TestContext.For("Patient, Doctor, Ward", configuration));

    [Fact]
    public Task Links_joins_and_owned_types() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public int TenantId { get; set; } public List<Doctor> Doctors { get; } = []; public List<Contact> Contacts { get; } = []; }
        class Doctor { public int Id { get; set; } public int TenantId { get; set; } public List<Patient> Patients { get; } = []; }
        [Owned] class Contact { public int Id { get; set; } }
        [PrimaryKey(nameof(PatientId), nameof(DoctorId))] class Care { public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; }
        """ + TestContext.For("Patient, Doctor, Care"));

    [Fact]
    public Task A_derived_type_that_has_it() => VerifyRule<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Ward { public int Id { get; set; } } class Icu : Ward { public int TenantId { get; set; } }" + TestContext.For("Patient, Doctor, Ward, Icu"));

    [Fact]
    public Task An_entity_type_that_is_not_known() => Verify<EntityTypeWithoutTenant>.AnalyzerAsync(
        Owned + "class Ward { public int Id { get; set; } }" + TestContext.For("Patient, Doctor, Ward", "Other.Configure(b.Entity<Ward>());")
        + "static class Other { public static void Configure(object builder) => Activator.CreateInstance((Type)builder); }");
}
