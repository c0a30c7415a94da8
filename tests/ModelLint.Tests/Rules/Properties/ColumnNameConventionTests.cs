using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class ColumnNameConventionTests
{
    [Fact]
    public Task A_column_of_another_style() => VerifyAsync(
        "snake_case",
        "class Visit { [Column(\"id\")] public int Id { get; set; } public DateTime {|#0:StartedAt|} { get; set; } }" + TestContext.For("Visit"),
        new DiagnosticResult("MDL0022").WithLocation(0)
            .WithMessage("Column 'StartedAt' of property 'StartedAt' of entity type 'Visit' is not named as modellint.column_naming says (snake_case): 'started_at'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "StartedAt").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("snake_case", "Id", "id")]
    [InlineData("snake_case", "VisitID", "visit_id")]
    [InlineData("pascal_case", "visit_id", "VisitId")]
    [InlineData("pascal_case", "Visit_Id", "VisitId")]
    [InlineData("pascal_case", "visitId", "VisitId")]
    [InlineData("camel_case", "VisitId", "visitId")]
    [InlineData("upper_snake_case", "VisitId", "VISIT_ID")]
    [InlineData("upper_snake_case", "visit_id", "VISIT_ID")]
    public Task Another_name(string naming, string column, string expected) => VerifyAsync(
        naming,
        "class Visit { public int {|#0:Id|} { get; set; } }" + TestContext.For("Visit", $"""b.Entity<Visit>().Property(v => v.Id).HasColumnName("{column}");"""),
        new DiagnosticResult("MDL0022").WithLocation(0)
            .WithMessage($"Column '{column}' of property 'Id' of entity type 'Visit' is not named as modellint.column_naming says ({naming}): '{expected}'"));

    [Theory]
    [InlineData("snake_case", "visit_id")]
    [InlineData("snake_case", "visitid")]
    [InlineData("snake_case", "id2")]
    [InlineData("pascal_case", "VisitId")]
    [InlineData("pascal_case", "ID")]
    [InlineData("camel_case", "visitId")]
    [InlineData("camel_case", "id")]
    [InlineData("upper_snake_case", "VISIT_ID")]
    [InlineData("upper_snake_case", "ID")]
    [InlineData("none", "any_Name")]
    public Task The_name_is_right(string naming, string column) => VerifyAsync(
        naming, "class Visit { public int Id { get; set; } }" + TestContext.For("Visit", $"""b.Entity<Visit>().Property(v => v.Id).HasColumnName("{column}");"""));

    [Fact]
    public Task Nothing_is_asked_for() => VerifyAsync(null, "class Visit { public int Id { get; set; } }" + TestContext.For("Visit"));

    [Fact]
    public Task Columns_that_EF_Core_composes_are_pascal_case() => VerifyAsync(
        "pascal_case",
        """
        class Visit { public int Id { get; set; } public Address Address { get; set; } = null!; public Period Period { get; set; } = null!; }
        class Address { public string Street { get; set; } = ""; }
        class Period { public DateTime Start { get; set; } }

        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Address); b.Entity<Visit>().ComplexProperty(v => v.Period);"));

    [Fact]
    public Task Columns_of_owned_and_complex_types_once_each() => VerifyAsync(
        "snake_case",
        """
        class Visit { [Column("id")] public int Id { get; set; } public Address Address { get; set; } = null!; public Period Period { get; set; } = null!; }
        class Address { public string {|MDL0022:Street|} { get; set; } = ""; }
        class Period { public DateTime {|MDL0022:Start|} { get; set; } }

        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Address); b.Entity<Visit>().ComplexProperty(v => v.Period);"));

    [Fact]
    public Task Shadow_properties_and_discriminators() => VerifyAsync(
        "snake_case",
        """
        class {|MDL0022:Animal|} { [Column("id")] public int Id { get; set; } }
        class {|MDL0022:Cat|} : Animal { public Owner? Owner { get; set; } }
        class Owner { [Column("id")] public int Id { get; set; } }

        """ + TestContext.For("Animal, Cat, Owner"));

    [Fact]
    public Task Not_in_JSON_or_a_view() => VerifyAsync(
        "snake_case",
        """
        class Visit { [Column("id")] public int Id { get; set; } public Address Address { get; set; } = null!; }
        class Address { public string Street { get; set; } = ""; }
        class Row { public int Number { get; set; } }

        """ + TestContext.For("Visit, Row", """b.Entity<Visit>().OwnsOne(v => v.Address, a => a.ToJson("address")); b.Entity<Row>().HasNoKey().ToView("rows");"""));

    [Fact]
    public Task Members_of_a_package_are_not_yours() => VerifyAsync(
        "snake_case",
        """
        class Context : Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityDbContext<User>
        {
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
        }
        class User : Microsoft.AspNetCore.Identity.IdentityUser { public string {|MDL0022:City|} { get; set; } = ""; }
        """);

    [Fact]
    public async Task A_name_that_is_not_known_of_a_part_of_a_row() => await new AnalyzerTest<ColumnNameConvention>
    {
        TestCode = "class Visit { [Column(\"id\")] public int Id { get; set; } public Address Address { get; set; } = null!; } class Address { public string Street { get; set; } = \"\"; }"
            + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Address).Property(a => a.Street).HasColumnName(Environment.MachineName);"),
        TestState = { AnalyzerConfigFiles = { Options("snake_case") } },
    }.RunAsync();

    [Fact]
    public async Task A_name_that_is_not_known() => await new AnalyzerTest<ColumnNameConvention>
    {
        TestCode = "class Visit { public int Id { get; set; } }" + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Id).HasColumnName(Environment.MachineName);"),
        TestState = { AnalyzerConfigFiles = { Options("snake_case") } },
    }.RunAsync();

    private static async Task VerifyAsync(string? naming, string source, DiagnosticResult? expected = null)
    {
        var test = new AnalyzerTest<ColumnNameConvention> { TestCode = source, TestState = { AnalyzerConfigFiles = { Options(naming) } } };
        if (expected is not null)
            test.TestState.ExpectedDiagnostics.Add(expected);
        await test.RunAsync();
        await Oracle.Oracle.AgreeAsync(source, Tests.EFCore.EFCoreVersion.V10);
    }

    private static (string Path, string Content) Options(string? naming) => ("/.editorconfig", "[*.cs]\n" + (naming is null ? "" : $"modellint.column_naming = {naming}\n"));
}
