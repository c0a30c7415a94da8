using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeWithoutPrimaryKeyTests
{
    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0013").WithLocation(0);

    [Fact]
    public Task No_property_is_found_for_it() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class {|#0:Visit|} { public int Number { get; set; } }" + TestContext.For("Visit"),
        Expected.WithMessage("Entity type 'Visit' has no primary key: EF Core finds no property for it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "").WithProperty("Table", "Visits"));

    [Fact]
    public Task Keyless_in_a_table() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "[Keyless] class {|#0:Visit|} { public int Id { get; set; } }" + TestContext.For("Visit"),
        Expected.WithMessage("Entity type 'Visit' has no primary key: it is keyless, but mapped to table 'Visits'"));

    [Theory]
    [InlineData("public int Id { get; }")]
    [InlineData("public int ID { get; set; } public int Id { get; set; }")]
    [InlineData("[NotMapped] public int Id { get; set; }")]
    [InlineData("private int Id { get; set; } public int Number { get; set; }")]
    [InlineData("public static int Id { get; set; } public int Number { get; set; }")]
    [InlineData("public int Id; public int Number { get; set; }")]
    [InlineData("public int PatientId { get; set; }")]
    [InlineData("public int VisitNumberId { get; set; }")]
    public Task Nothing_that_EF_Core_takes_for_a_key(string members) => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        $"class {{|#0:Visit|}} {{ {members} }}" + TestContext.For("Visit"), Expected);

    [Theory]
    [InlineData("b.Entity<Visit>().HasNoKey();")]
    [InlineData("""b.Entity<Visit>().HasNoKey().ToTable("Visits");""")]
    [InlineData("""b.Entity<Visit>(e => { e.HasNoKey(); e.ToView("All"); e.ToTable("Visits"); });""")]
    public Task Keyless_by_fluent_API(string configuration) => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class {|#0:Visit|} { public int Id { get; set; } }" + TestContext.For("Visit", configuration), Expected);

    [Fact]
    public Task The_convention_that_finds_it_is_removed() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class {|#0:Visit|} { public int Id { get; set; } }"
        + TestContext.For("Visit", conventions: "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.KeyDiscoveryConvention));"), Expected);

    [Fact]
    public Task A_type_that_only_a_navigation_brings_in() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class {|#0:Place|} { public int Number { get; set; } } class Visit { public int Id { get; set; } public Place? Place { get; set; } }" + TestContext.For("Visit"), Expected);

    [Theory]
    [InlineData("public int Id { get; set; }")]
    [InlineData("public int iD { get; set; }")]
    [InlineData("public int VisitId { get; set; }")]
    [InlineData("public int VisitID { get; private set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.Key] public int Number { get; set; }")]
    [InlineData("public System.Guid Id { get; init; }")]
    [InlineData("public int Id { get; set; } public int VisitId { get; set; }")]
    public Task A_key_is_found(string members) => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync($"class Visit {{ {members} }}" + TestContext.For("Visit"));

    [Theory]
    [InlineData("b.Entity<Visit>().HasKey(v => v.Number);")]
    [InlineData("""b.Entity<Visit>().HasKey("Number");""")]
    [InlineData("""b.Entity<Visit>().Property<int>("Id");""")]
    [InlineData("""b.Entity<Visit>().HasNoKey().ToView("All");""")]
    [InlineData("""b.Entity<Visit>().HasNoKey().ToSqlQuery("SELECT 1 AS Number");""")]
    [InlineData("b.Entity<Visit>().HasNoKey().ToTable((string?)null);")]
    [InlineData("b.Ignore<Visit>();")]
    public Task A_key_is_told_or_none_is_needed(string configuration) => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class Visit { public int Number { get; set; } }" + TestContext.For("Visit", configuration));

    [Fact]
    public Task An_owned_type_needs_none() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "[Owned] class Place { public int Number { get; set; } } class Visit { public int Id { get; set; } public Place? Place { get; set; } }" + TestContext.For("Visit"));

    [Fact]
    public Task Configuration_that_was_not_followed_may_tell_it() => Verify<EntityTypeWithoutPrimaryKey>.AnalyzerAsync(
        "class Visit { public int Number { get; set; } }"
        + TestContext.For("Visit", """b.Entity<Visit>().HasKey(System.Environment.GetEnvironmentVariable("key")!);"""));
}
