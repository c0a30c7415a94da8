using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class SoftDeleteWithoutQueryFilterTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int WardId { get; set; } } ";

    private static readonly string Reported = Patient.Replace("class Patient", "class {|#0:Patient|}");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0015").WithLocation(0);

    [Fact]
    public Task By_a_flag() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported + TestContext.For("Patient"),
        Expected.WithMessage("Entity type 'Patient' is soft-deleted by 'IsDeleted', but has no query filter")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "IsDeleted").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("bool Deleted")]
    [InlineData("bool isDeletedUtc")]
    [InlineData("DateTime? DeletedAt")]
    [InlineData("DateTimeOffset? DeletedOnUtc")]
    [InlineData("DateTime? DeletionTime")]
    [InlineData("DateTimeOffset? Deleted_Date")]
    [InlineData("DateTime? date_deleted")]
    public Task By_each_name(string property) => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported.Replace("bool IsDeleted", property) + TestContext.For("Patient", provider: "UseSqlite(\"-\")"), Expected.WithProperty("Members", property.Split(' ')[1]));

    [Fact]
    public Task The_flag_is_named_where_there_is_a_time_too() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported.Replace("public int WardId", "public DateTime? DeletedAt") + TestContext.For("Patient"), Expected.WithProperty("Members", "IsDeleted"));

    [Fact]
    public Task In_a_base_class_and_as_a_shadow_property() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        "abstract class Entity { public int Id { get; set; } public DateTime? DeletedAt { get; set; } } class {|#0:Doctor|} : Entity; class {|#1:Ward|} { public int Id { get; set; } }"
        + TestContext.For("Doctor, Ward", "b.Entity<Ward>().Property<bool>(\"IsDeleted\");"),
        Expected, new DiagnosticResult("MDL0015").WithLocation(1));

    [Fact]
    public Task The_root_of_a_hierarchy_once() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported + "class Inpatient : Patient; class Outpatient : Patient;" + TestContext.For("Patient, Inpatient, Outpatient"), Expected);

    [Fact]
    public Task An_abstract_root_with_a_table_for_each_type() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported.Replace("class", "abstract class") + "class Inpatient : Patient;" + TestContext.For("Patient, Inpatient", "b.Entity<Patient>().UseTpcMappingStrategy();"), Expected);

    [Fact]
    public Task A_filter_that_is_taken_back() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported + TestContext.For("Patient", "b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted); b.Entity<Patient>().HasQueryFilter(null);"), Expected);

    [Fact]
    public Task Others_have_a_filter() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Reported + "class Ward { public int Id { get; set; } public bool IsDeleted { get; set; } }"
        + TestContext.For("Patient, Ward", "b.Entity<Ward>().HasQueryFilter(w => !w.IsDeleted);"), Expected);

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<SoftDeleteWithoutQueryFilter>
    {
        TestCode = "class [|Patient|] { public int Id { get; set; } public bool Archived { get; set; } } class [|Ward|] { public int Id { get; set; } public DateTime? Archived { get; set; } } "
            + "class Bed { public int Id { get; set; } public bool IsDeleted { get; set; } }" + TestContext.For("Patient, Ward, Bed"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.soft_delete_property_names = archived") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);")]
    [InlineData("b.Entity<Patient>().HasQueryFilter(p => p.WardId > 0);")]
    [InlineData("if (Environment.ProcessId != 0) b.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    [InlineData("b.Entity<Patient>().ToSqlQuery(\"select 1\");")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.IsDeleted);")]
    [InlineData("foreach (var t in b.Model.GetEntityTypes()) b.Entity(t.ClrType).HasQueryFilter(null);\n            b.Entity<Patient>().HasQueryFilter(p => EF.Property<bool>(p, \"IsDeleted\") == false);")]
    public Task With_a_filter_or_without_a_table(string configuration) => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(Patient + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("bool Removed")]
    [InlineData("bool? IsDeleted")]
    [InlineData("int IsDeleted")]
    [InlineData("DateTime DeletedAt")]
    [InlineData("bool DeletedAt")]
    [InlineData("DateTime? IsDeleted")]
    [InlineData("DateTime? Deleted")]
    [InlineData("string? DeletedOn")]
    public Task What_does_not_say_that_a_row_is_deleted(string property) =>
        VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(Patient.Replace("bool IsDeleted", property) + TestContext.For("Patient"));

    [Fact]
    public Task Derived_and_owned_types_take_no_filter() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public Address Home { get; set; } = null!; }
        class Patient : Person { public bool IsDeleted { get; set; } }
        [Owned] class Address { public string City { get; set; } = ""; public bool IsDeleted { get; set; } }
        """ + TestContext.For("Person, Patient"));

    [Fact]
    public Task A_filter_in_a_generic_helper_and_in_a_loop() => VerifyRule<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        """
        interface ISoftDelete { bool IsDeleted { get; set; } }
        class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } }
        class Ward { public int Id { get; set; } public bool IsDeleted { get; set; } }
        static class Filters
        {
            public static void Add<T>(this ModelBuilder b) where T : class, ISoftDelete => b.Entity<T>().HasQueryFilter(e => !e.IsDeleted);
        }
        """ + TestContext.For("Patient, Ward", "b.Add<Patient>(); foreach (var t in b.Model.GetEntityTypes()) if (t.ClrType == typeof(Ward)) b.Entity<Ward>().HasQueryFilter(w => !w.IsDeleted);"));

    [Fact]
    public Task A_filter_by_reflection_may_be_any() => Verify<SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        Patient + "static class Filters { public static System.Linq.Expressions.LambdaExpression For(Type type) => throw new NotSupportedException(); }"
        + TestContext.For("Patient", "foreach (var t in b.Model.GetEntityTypes()) b.Entity(t.ClrType).HasQueryFilter(Filters.For(t.ClrType));"));
}
