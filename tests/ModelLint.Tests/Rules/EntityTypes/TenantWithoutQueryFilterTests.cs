using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class TenantWithoutQueryFilterTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public int TenantId { get; set; } public bool IsDeleted { get; set; } } ";

    private static readonly string Reported = Patient.Replace("class Patient", "class {|#0:Patient|}");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0016").WithLocation(0);

    [Fact]
    public Task Without_any_filter() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        Reported + TestContext.For("Patient"),
        Expected.WithMessage("Entity type 'Patient' has tenant property 'TenantId', but no query filter reads it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "TenantId").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => p.TenantId == 1); b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => EF.Property<bool>(p, nameof(Patient.IsDeleted)) == false);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    public Task With_a_filter_that_does_not_read_it(string configuration) => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(Reported + TestContext.For("Patient", configuration), Expected);

    [Fact]
    public Task With_named_filters_that_do_not_read_it() => new AnalyzerTest<TenantWithoutQueryFilter>
    {
        TestCode = Patient.Replace("class Patient", "class [|Patient|]") + TestContext.For("Patient", "b.Entity<Patient>().HasQueryFilter(\"A\", p => !p.IsDeleted).HasQueryFilter(\"B\", p => p.Id > 0);"),
        Versions = [EFCoreVersion.V10],
    }.RunAsync();

    [Fact]
    public Task A_shadow_property() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        Reported.Replace("public int TenantId { get; set; } ", "") + TestContext.For("Patient", "b.Entity<Patient>().Property<Guid>(\"TenantId\");"), Expected);

    [Fact]
    public Task A_base_class_and_the_root_of_a_hierarchy() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        "abstract class TenantOwned { public int Id { get; set; } public Guid TenantId { get; set; } } class {|#0:Person|} : TenantOwned; class Patient : Person;" + TestContext.For("Person, Patient"), Expected);

    [Fact]
    public Task A_key_that_is_shared_with_the_tenant() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        "class Tenant { public int Id { get; set; } } class {|#0:Setting|} { public int TenantId { get; set; } public string Name { get; set; } = \"\"; }"
        + TestContext.For("Tenant, Setting", "b.Entity<Setting>().HasKey(s => new { s.TenantId, s.Name });"), Expected);

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<TenantWithoutQueryFilter>
    {
        TestCode = "class [|Patient|] { public int Id { get; set; } public int ClinicId { get; set; } } class Clinic { public int ClinicId { get; set; } } class Ward { public int Id { get; set; } public int TenantId { get; set; } }"
            + TestContext.For("Patient, Clinic, Ward", provider: "UseSqlite(\"-\")"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.tenant_property_names = clinic_id") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => p.TenantId == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted && p.TenantId == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => EF.Property<int>(p, \"TenantId\") == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => EF.Property<int>(p, nameof(Patient.TenantId)) == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => ((Patient)p).TenantId == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter((Patient p) => 1 == p.TenantId);")]
    [InlineData("b.Entity<Patient>().ToSqlQuery(\"select 1\");")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.TenantId);")]
    public Task With_a_filter_that_reads_it(string configuration) => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(Patient + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("const string Tenant = \"TenantId\"; b.Entity<Patient>().HasQueryFilter(p => EF.Property<int>(p, Tenant) == 1);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => Equals(p, null));")]
    [InlineData("if (Environment.ProcessId != 0) foreach (var t in b.Model.GetEntityTypes()) b.Entity(t.ClrType).HasQueryFilter(null);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(Make(b)); static System.Linq.Expressions.LambdaExpression Make(ModelBuilder b) => throw new NotSupportedException();")]
    public Task With_a_filter_that_may_read_it(string configuration) => Verify<TenantWithoutQueryFilter>.AnalyzerAsync(Patient + TestContext.For("Patient", configuration));

    [Fact]
    public Task Through_a_navigation() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        """
        class Tenant { public int Id { get; set; } }
        class Invoice { public int Id { get; set; } public int TenantId { get; set; } public Tenant Tenant { get; set; } = null!; }
        class Line { public int Id { get; set; } public int TenantId { get; set; } public int InvoiceId { get; set; } public Invoice Invoice { get; set; } = null!; }
        """ + TestContext.For("Tenant, Invoice, Line", "b.Entity<Invoice>().HasQueryFilter(i => i.Tenant.Id == 1); b.Entity<Line>().HasQueryFilter(l => l.Invoice.TenantId == 1);"));

    [Fact]
    public Task The_tenants_themselves() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        """
        class Tenant { public int TenantId { get; set; } }
        class Organization { public int Id { get; set; } public int TenantId { get; set; } }
        class Patient { public int Id { get; set; } public int TenantId { get; set; } public Organization Organization { get; set; } = null!; }
        """ + TestContext.For("Tenant, Organization, Patient", "b.Entity<Patient>().HasOne(p => p.Organization).WithMany().HasForeignKey(p => p.TenantId); b.Entity<Patient>().HasQueryFilter(p => p.TenantId == 1);"));

    [Fact]
    public Task Derived_and_owned_types_take_no_filter() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public Address Home { get; set; } = null!; }
        class Patient : Person { public int TenantId { get; set; } }
        [Owned] class Address { public string City { get; set; } = ""; public int TenantId { get; set; } }
        """ + TestContext.For("Person, Patient"));

    [Fact]
    public Task A_generic_helper() => VerifyRule<TenantWithoutQueryFilter>.AnalyzerAsync(
        "interface ITenantOwned { int TenantId { get; } } class Patient : ITenantOwned { public int Id { get; set; } public int TenantId { get; set; } }"
        + "static class Filters { public static void Add<T>(ModelBuilder b) where T : class, ITenantOwned => b.Entity<T>().HasQueryFilter(e => ((ITenantOwned)e).TenantId == 1); }"
        + TestContext.For("Patient", "Filters.Add<Patient>(b);"));
}
