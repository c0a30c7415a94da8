using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

public sealed class ForeignKeyAcrossTenantsTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public int TenantId { get; set; } } ";

    private const string Visit = "class Visit { public int Id { get; set; } public int TenantId { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; } ";

    private static readonly string Silent = Patient + Visit.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0040").WithLocation(0);

    [Fact]
    public Task By_convention() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        Patient + Visit + TestContext.For("Patient, Visit"),
        Expected.WithMessage("Foreign key {'PatientId'} of entity type 'Visit' to 'Patient' does not include the tenant property 'TenantId'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId);")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId).OnDelete(DeleteBehavior.Restrict);")]
    [InlineData("b.Entity<Visit>().HasKey(v => new { v.TenantId, v.Id });")]
    [InlineData("b.Entity<Patient>().HasAlternateKey(p => new { p.TenantId, p.Id });")]
    public Task However_it_is_made(string configuration) => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        Patient + Visit + TestContext.For("Patient, Visit", configuration, "UseSqlite(\"-\")"), Expected);

    [Fact]
    public Task An_optional_one() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        Patient + Visit.Replace("int {|", "int? {|").Replace("public Patient Patient { get; set; } = null!;", "public Patient? Patient { get; set; }") + TestContext.For("Patient, Visit"), Expected);

    [Fact]
    public Task To_a_row_of_the_same_type() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        "class Ward { public int Id { get; set; } public Guid TenantId { get; set; } public int? [|ParentId|] { get; set; } public Ward? Parent { get; set; } }" + TestContext.For("Ward"));

    [Fact]
    public Task To_a_derived_type_and_with_shadow_tenants() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Patient : Person;
        class Visit { public int Id { get; set; } public int [|PatientId|] { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Person, Patient, Visit", "b.Entity<Person>().Property<int>(\"TenantId\"); b.Entity<Visit>().Property<int>(\"TenantId\");"));

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<ForeignKeyAcrossTenants>
    {
        TestCode = (Patient + Visit.Replace("{|#0:PatientId|}", "[|PatientId|]")).Replace("TenantId", "ClinicId") + TestContext.For("Patient, Visit"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.tenant_property_names = ClinicId") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.TenantId, v.PatientId }).HasPrincipalKey(p => new { p.TenantId, p.Id });")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.PatientId, v.TenantId }).HasPrincipalKey(p => new { p.Id, p.TenantId });")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.TenantId);")]
    [InlineData("b.Entity<Patient>().Ignore(v => v.TenantId);")]
    [InlineData("b.Entity<Visit>().ToView(\"Visits\");")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.Patient);")]
    public Task With_the_tenant_or_without_two_tables_of_tenants(string configuration) => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(Silent + TestContext.For("Patient, Visit", configuration));

    [Fact]
    public Task To_the_tenant_and_to_what_all_share() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        """
        class Tenant { public int Id { get; set; } public int TenantId { get; set; } }
        class Country { public int Id { get; set; } }
        class Patient { public int Id { get; set; } public int TenantId { get; set; } public Tenant Tenant { get; set; } = null!; public int CountryId { get; set; } public Country Country { get; set; } = null!; }
        """ + TestContext.For("Tenant, Country, Patient"));

    [Fact]
    public Task Owned_types_and_the_join_of_many_to_many() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public int TenantId { get; set; } public List<Contact> Contacts { get; } = []; public List<Doctor> Doctors { get; } = []; }
        class Doctor { public int Id { get; set; } public int TenantId { get; set; } public List<Patient> Patients { get; } = []; }
        [Owned] class Contact { public int Id { get; set; } public int TenantId { get; set; } }
        """ + TestContext.For("Patient, Doctor"));

    [Fact]
    public Task Tables_of_one_hierarchy() => VerifyRule<ForeignKeyAcrossTenants>.AnalyzerAsync(
        "class Person { public int Id { get; set; } public int TenantId { get; set; } } class Patient : Person;" + TestContext.For("Person, Patient", "b.Entity<Person>().UseTptMappingStrategy();"));

    [Fact]
    public Task A_relationship_that_is_not_known() => Verify<ForeignKeyAcrossTenants>.AnalyzerAsync(
        Silent + TestContext.For("Patient, Visit", "Other.Configure(b.Entity<Visit>());")
        + "static class Other { public static void Configure(object builder) => Activator.CreateInstance((Type)builder); }");
}
