using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class TenantPropertyWithoutRelationshipTests
{
    private const string Tenant = "class Tenant { public int Id { get; set; } } ";

    private const string Patient = "class Patient { public int Id { get; set; } public int {|#0:TenantId|} { get; set; } } ";

    private static readonly string Silent = Patient.Replace("{|#0:TenantId|}", "TenantId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0039").WithLocation(0);

    [Fact]
    public Task No_foreign_key() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Patient + TestContext.For("Tenant, Patient"),
        Expected.WithMessage("Tenant property 'TenantId' of entity type 'Patient' is not a foreign key to 'Tenant'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "TenantId").WithProperty("Table", "Patients"));

    [Fact]
    public Task Null() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Patient.Replace("int {|", "int? {|") + TestContext.For("Patient"), Expected.WithMessage("Tenant property 'TenantId' of entity type 'Patient' can be null"));

    [Fact]
    public Task Both() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Patient.Replace("int {|", "int? {|") + TestContext.For("Tenant, Patient"),
        Expected.WithMessage("Tenant property 'TenantId' of entity type 'Patient' can be null and is not a foreign key to 'Tenant'"));

    [Fact]
    public Task An_optional_relationship() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Patient.Replace("int {|", "int? {|") + TestContext.For("Tenant, Patient", "b.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId);"), Expected);

    [Theory]
    [InlineData("b.Entity<Patient>().HasIndex(p => p.TenantId);")]
    [InlineData("b.Entity<Patient>().HasKey(p => new { p.TenantId, p.Id });")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => p.TenantId == 1);")]
    public Task Whatever_else_is_said_of_it(string configuration) => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Patient + TestContext.For("Tenant, Patient", configuration, "UseSqlite(\"-\")"), Expected);

    [Fact]
    public Task Tenants_that_others_refer_to_under_another_name() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        """
        class Organization { public Guid Id { get; set; } }
        class Doctor { public int Id { get; set; } public Guid TenantId { get; set; } public Organization Organization { get; set; } = null!; }
        class Patient { public int Id { get; set; } public Guid {|#0:TenantId|} { get; set; } }
        """ + TestContext.For("Organization, Doctor, Patient", "b.Entity<Doctor>().HasOne(d => d.Organization).WithMany().HasForeignKey(d => d.TenantId);"),
        Expected.WithMessage("Tenant property 'TenantId' of entity type 'Patient' is not a foreign key to 'Organization'"));

    [Fact]
    public Task Of_a_base_class_and_of_a_base_entity_type_once() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        "abstract class Entity { public int Id { get; set; } public int? [|TenantId|] { get; set; } } class Person : Entity; class Patient : Person;" + TestContext.For("Person, Patient"));

    [Fact]
    public Task A_shadow_property() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + "class Patient { public int Id { get; set; } }" + TestContext.For("Tenant, Patient", "{|#0:b.Entity<Patient>().Property<int>(\"TenantId\")|};"), Expected);

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<TenantPropertyWithoutRelationship>
    {
        TestCode = "class Clinic { public int Id { get; set; } } class Patient { public int Id { get; set; } public int [|ClinicId|] { get; set; } public int? TenantId { get; set; } }" + TestContext.For("Clinic, Patient"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.tenant_property_names = ClinicId") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId);")]
    [InlineData("b.Entity<Tenant>().HasMany<Patient>().WithOne().HasForeignKey(p => p.TenantId);")]
    [InlineData("b.Entity<Patient>().HasOne<Tenant>().WithOne().HasForeignKey<Patient>(p => p.TenantId);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.TenantId);")]
    [InlineData("b.Entity<Tenant>().ToView(\"Tenants\");")]
    public Task With_a_relationship_or_without_tables(string configuration) => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Silent + TestContext.For("Tenant, Patient", configuration));

    [Fact]
    public Task By_navigation() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Silent.Replace("} } ", "} public Tenant Tenant { get; set; } = null!; } ") + TestContext.For("Tenant, Patient"));

    [Fact]
    public Task In_the_foreign_key_to_a_row_of_the_tenant() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + """
        class Patient { public int Id { get; set; } public int TenantId { get; set; } }
        class Visit { public int Id { get; set; } public int TenantId { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Tenant, Patient, Visit",
            "b.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId); b.Entity<Patient>().HasKey(p => new { p.TenantId, p.Id }); "
            + "b.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.TenantId, v.PatientId });"));

    [Fact]
    public Task Where_the_model_has_no_tenants() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(Silent + TestContext.For("Patient"));

    [Fact]
    public Task Where_the_tenants_have_another_key() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant.Replace("int Id", "Guid Id") + Silent + TestContext.For("Tenant, Patient"));

    [Fact]
    public Task The_tenants_themselves_and_what_is_owned() => VerifyRule<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        "class Tenant { public int TenantId { get; set; } public Address Home { get; set; } = null!; } [Owned] class Address { public int? TenantId { get; set; } public int City { get; set; } }"
        + TestContext.For("Tenant", "b.Entity<Tenant>().HasKey(t => t.TenantId); b.Entity<Tenant>().OwnsOne(t => t.Home, h => h.WithOwner().HasForeignKey(\"OwnerId\"));"));

    [Fact]
    public Task An_entity_type_that_is_not_known() => Verify<TenantPropertyWithoutRelationship>.AnalyzerAsync(
        Tenant + Silent + TestContext.For("Tenant, Patient", "Other.Configure(b.Entity<Patient>());")
        + "static class Other { public static void Configure(object builder) => Activator.CreateInstance((Type)builder); }");
}
