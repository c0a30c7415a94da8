using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<RequiredNavigationToFilteredPrincipal, RequiredNavigationToFilteredPrincipalFix>;

public sealed class RequiredNavigationToFilteredPrincipalFixTests
{
    private const string Required = "public int [|PatientId|] { get; set; } public Patient Patient { get; set; } = null!;";

    private const string Added = "+ filter Visit";

    [Theory]
    [InlineData("p => !p.IsDeleted", "v => !v.Patient.IsDeleted")]
    [InlineData("p => p.IsDeleted == false && p.Clinic == 7", "v => v.Patient.IsDeleted == false && v.Patient.Clinic == 7")]
    [InlineData("p => !p.IsDeleted && p.Clinic == ClinicNumber", "v => !v.Patient.IsDeleted && v.Patient.Clinic == ClinicNumber")]
    [InlineData("p => !EF.Property<bool>(p, \"IsDeleted\")", "v => !EF.Property<bool>(v.Patient, \"IsDeleted\")")]
    public Task The_filter_over_the_navigation(string filter, string matching) => Fix.ChangesAsync(
        Source(Required, Filter(filter)),
        Source(Required, Filter(filter) + $"        modelBuilder.Entity<Visit>().HasQueryFilter({matching});\n", isFixed: true),
        Added);

    [Fact]
    public Task The_foreign_key_is_made_optional() => Fix.ChangesAsync(
        Source(Required, Filter("p => !p.IsDeleted")), Source("public int? PatientId { get; set; } public Patient? Patient { get; set; } = null!;", Filter("p => !p.IsDeleted")), index: 1,
        "~ fk Visit(PatientId) -> Patient(Id): required true => false, delete Cascade => ClientSetNull",
        "~ property Visit.PatientId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task In_the_class_that_configures_it() => Fix.ChangesAsync(
        Source(Required, Filter("p => !p.IsDeleted") + "        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n", configuration: Configuration("")),
        Source(
            Required,
            Filter("p => !p.IsDeleted") + "        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n",
            configuration: Configuration("\n        builder.HasQueryFilter(v => !v.Patient.IsDeleted);"),
            isFixed: true),
        Added);

    [Fact]
    public Task Over_a_navigation_that_could_be_null() => Fix.ChangesAsync(
        Source("public int [|PatientId|] { get; set; } public Patient? Patient { get; set; }", Filter("p => !p.IsDeleted")),
        Source("public int PatientId { get; set; } public Patient? Patient { get; set; }", Filter("p => !p.IsDeleted") + "        modelBuilder.Entity<Visit>().HasQueryFilter(v => !v.Patient!.IsDeleted);\n"),
        Added);

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source(Required, Filter("p => !p.IsDeleted"), more: "public class Bill { public int Id { get; set; } public Patient [|Patient|] { get; set; } = null!; }"),
        Source(
            Required,
            Filter("p => !p.IsDeleted") + "        modelBuilder.Entity<Visit>().HasQueryFilter(v => !v.Patient.IsDeleted);\n        modelBuilder.Entity<Bill>().HasQueryFilter(v => !v.Patient.IsDeleted);\n",
            more: "public class Bill { public int Id { get; set; } public Patient Patient { get; set; } = null!; }",
            isFixed: true),
        "+ filter Bill",
        Added);

    /// <summary>A local of OnModelCreating is not there in another method, and a helper's type parameter is another type there.</summary>
    [Theory]
    [InlineData("        var clinic = 7;\n        modelBuilder.Entity<Patient>().HasQueryFilter(p => p.Clinic == clinic);\n        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n")]
    [InlineData("        modelBuilder.Entity<Patient>().HasQueryFilter(p => p.Clinic == ClinicNumber);\n        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n")]
    public Task Not_where_the_filter_means_something_else(string statements) => Fix.OffersNothingAsync(Source(Required, statements, configuration: Configuration("") + Code));

    private const string Code = "public static class Code { public static int Of(Visit visit) => visit.PatientId + visit.Patient.Id; }\n";

    [Fact]
    public Task Not_over_several_navigations() => Fix.OffersNothingAsync(Source(
        Required + " public int [|DoctorId|] { get; set; } public Patient Doctor { get; set; } = null!;",
        Filter("p => !p.IsDeleted"), configuration: Code.Replace("+ visit.Patient.Id", "+ visit.DoctorId", StringComparison.Ordinal)));

    /// <summary>A filter over two navigations has to be written by hand: what is left changes the schema, and nobody asked for that.</summary>
    [Fact]
    public async Task What_changes_more_is_never_taken_unasked()
    {
        var source = Source(Required + " public int [|DoctorId|] { get; set; } public Patient Doctor { get; set; } = null!;", Filter("p => !p.IsDeleted"));
        var (solution, findings, run) = await Fix.CreateAsync(source);
        var registered = Assert.Single(await run.RegisteredActionsAsync(solution, [findings[0]])).Action;

        Assert.Equal("Change more than this finding asks for", registered.Title);
        Assert.Equal("Make the foreign key over 'PatientId' optional, with delete behavior 'ClientSetNull' in place of 'Cascade'", Assert.Single(registered.NestedActions).Title);
        Assert.Null(await run.FixAllOnceAsync(solution.GetDocument(findings[0].Location.SourceTree)!, findings, FixAllScope.Solution, registered.EquivalenceKey));
        Assert.Null(await run.FixAllOnceAsync(solution.GetDocument(findings[0].Location.SourceTree)!, findings, FixAllScope.Solution, equivalenceKey: null));
        var chosen = await run.FixAllOnceAsync(solution.GetDocument(findings[0].Location.SourceTree)!, findings, FixAllScope.Solution, registered.NestedActions[0].EquivalenceKey);
        Assert.Empty(await AnalyzerRun.DiagnosticsOfAsync(chosen!, new RequiredNavigationToFilteredPrincipal()));
    }

    private static string Filter(string filter) => $"        modelBuilder.Entity<Patient>().HasQueryFilter({filter});\n        modelBuilder.Entity<Visit>().HasKey(v => v.Id);\n";

    private static string Configuration(string statement) => $$"""
        public class VisitConfiguration : IEntityTypeConfiguration<Visit>
        {
            public void Configure(EntityTypeBuilder<Visit> builder)
            {
                builder.HasKey(v => v.Id);{{statement}}
            }
        }

        """;

    private static string Source(string members, string statements, string configuration = "", string more = "", bool isFixed = false) => $$"""
        public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int Clinic { get; set; } public List<Bill> Bills { get; } = []; }
        public class Visit { public int Id { get; set; } {{(isFixed ? members.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) : members)}} }
        {{(more.Length > 0 ? more : "public class Bill { public int Id { get; set; } }")}}
        public class ClinicContext : DbContext
        {
            public int ClinicNumber { get; set; }
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{statements}}    }
        }
        {{configuration}}
        """;
}
