using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

public sealed class RequiredNavigationToFilteredPrincipalTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public List<Visit> Visits { get; } = []; }\n";

    private const string Visit = Patient + "class Visit { public int Id { get; set; } public bool IsDeleted { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }\n";

    private const string Filter = "b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);";

    private static readonly string Silent = Visit.Replace("{|#0:PatientId|}", "PatientId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0028").WithLocation(0);

    [Fact]
    public Task A_principal_with_a_filter() => ReportsAsync(
        Visit + TestContext.For("Visit", Filter),
        Expected.WithMessage("Required navigation 'Patient' of entity type 'Visit' leads to 'Patient', whose query filter 'Visit' does not have")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "PatientId").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => ReportsAsync(Visit + TestContext.For("Visit", Filter, provider), Expected);

    [Theory]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).IsRequired();")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithOne().HasForeignKey<Visit>(v => v.PatientId);")]
    [InlineData("""b.Entity<Visit>().ToView("Visits");""")]
    public Task However_it_is_mapped(string configuration) => ReportsAsync(Visit + TestContext.For("Visit", Filter + configuration), Expected);

    [Fact]
    public Task A_filter_of_the_principals_base() => ReportsAsync(
        """
        class Person { public int Id { get; set; } public bool IsDeleted { get; set; } }
        class Patient : Person { public int Number { get; set; } }
        class Visit { public int Id { get; set; } public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Person, Patient, Visit", "b.Entity<Person>().HasQueryFilter(p => !p.IsDeleted);"), Expected);

    [Fact]
    public Task A_derived_dependent() => ReportsAsync(
        """
        class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }
        class Contact { public int Id { get; set; } }
        class Visit : Contact { public int {|#0:PatientId|} { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Contact, Visit", Filter), Expected);

    [Fact]
    public Task A_shadow_foreign_key() => ReportsAsync(
        "class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }\nclass Visit { public int Id { get; set; } public Patient {|#0:Patient|} { get; set; } = null!; }"
        + TestContext.For("Visit", Filter), Expected);

    [Fact]
    public Task The_join_table_of_a_class() => ReportsAsync(
        """
        class Visit { public int Id { get; set; } public bool IsDeleted { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
        class VisitTag { public int {|#0:VisitId|} { get; set; } public Visit Visit { get; set; } = null!; public int TagId { get; set; } public Tag Tag { get; set; } = null!; }
        """ + TestContext.For("Visit", "b.Entity<Visit>().HasMany(v => v.Tags).WithMany(t => t.Visits).UsingEntity<VisitTag>(j => j.HasOne(x => x.Tag).WithMany(), j => j.HasOne(x => x.Visit).WithMany()); b.Entity<Visit>().HasQueryFilter(v => !v.IsDeleted);"), Expected);

    /// <summary>EF Core warns once for an entity type; each of its navigations loses rows.</summary>
    [Fact]
    public Task Each_navigation() => Verify<RequiredNavigationToFilteredPrincipal>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }
        class Doctor { public int Id { get; set; } public bool IsDeleted { get; set; } }
        class Visit { public int Id { get; set; } public Patient {|MDL0028:Patient|} { get; set; } = null!; public Doctor {|MDL0028:Doctor|} { get; set; } = null!; }
        """ + TestContext.For("Visit", Filter + "b.Entity<Doctor>().HasQueryFilter(d => !d.IsDeleted);"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasQueryFilter(v => !v.Patient.IsDeleted);")]
    [InlineData("b.Entity<Visit>().HasQueryFilter(v => !v.IsDeleted);")]
    [InlineData("b.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).IsRequired(false);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(null);")]
    [InlineData("if (Environment.ProcessId != 0) b.Entity<Patient>().HasQueryFilter(null);")]
    [InlineData("if (Environment.ProcessId != 0) b.Entity<Visit>().HasQueryFilter(v => !v.IsDeleted);")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.Patient); b.Entity<Patient>().HasMany(p => p.Visits).WithOne().HasForeignKey(v => v.PatientId);")]
    public Task It_cannot_lose_rows(string configuration) => SilentAsync(Silent + TestContext.For("Visit, Patient", Filter + configuration));

    [Fact]
    public Task No_filter() => SilentAsync(Silent + TestContext.For("Visit"));

    [Fact]
    public Task Only_the_dependent_has_a_filter() => SilentAsync(Silent + TestContext.For("Visit", "b.Entity<Visit>().HasQueryFilter(v => !v.IsDeleted);"));

    [Fact]
    public Task An_optional_one() => SilentAsync(
        Patient + "class Visit { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }" + TestContext.For("Visit", Filter));

    [Fact]
    public Task Within_one_hierarchy() => SilentAsync(
        "class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int MotherId { get; set; } public Patient Mother { get; set; } = null!; }"
        + TestContext.For("Patient", Filter + "b.Entity<Patient>().HasOne(p => p.Mother).WithMany().OnDelete(DeleteBehavior.Restrict);"));

    [Fact]
    public Task An_owned_type() => SilentAsync(
        """
        class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public List<Phone> Phones { get; } = []; }
        class Phone { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Patient", Filter + "b.Entity<Patient>().OwnsMany(p => p.Phones).WithOwner(p => p.Patient);"));

    [Fact]
    public Task An_implicit_join() => SilentAsync(
        """
        class Visit { public int Id { get; set; } public bool IsDeleted { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
        """ + TestContext.For("Visit", "b.Entity<Visit>().HasQueryFilter(v => !v.IsDeleted);"));

    [Fact]
    public Task Filters_that_are_not_known() => Verify<RequiredNavigationToFilteredPrincipal>.AnalyzerAsync(
        Silent + "interface IFilters { void AddTo(EntityTypeBuilder<Visit> visit); }"
        + TestContext.For("Visit", Filter + "Filters.AddTo(b.Entity<Visit>());").Replace("class Context : DbContext\n{", "class Context(IFilters filters) : DbContext\n{ IFilters Filters { get; } = filters;"));

    private static async Task ReportsAsync(string source, DiagnosticResult expected)
    {
        await VerifyRule<RequiredNavigationToFilteredPrincipal>.AnalyzerAsync(source, expected);
        Assert.True(await EFWarnsAsync(source), "EF Core does not warn.");
    }

    private static async Task SilentAsync(string source)
    {
        await VerifyRule<RequiredNavigationToFilteredPrincipal>.AnalyzerAsync(source);
        Assert.False(await EFWarnsAsync(source), "EF Core warns.");
    }

    private static async Task<bool> EFWarnsAsync(string source) =>
        (await EFModel.WarningsOfAsync(source, EFCoreVersion.V10)).Any(warning => warning.Contains("PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning", StringComparison.Ordinal));
}
