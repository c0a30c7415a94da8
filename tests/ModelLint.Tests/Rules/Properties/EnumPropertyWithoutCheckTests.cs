using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class EnumPropertyWithoutCheckTests
{
    private const string Visit = """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Status {|#0:Status|} { get; set; } }
        """;

    private static readonly string Silent = Visit.Replace("{|#0:Status|}", "Status");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0006").WithLocation(0);

    private static string Check(string sql) => $$"""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("CK", "{{sql.Replace("\"", "\\\"")}}"));""";

    [Fact]
    public Task Stored_as_a_number() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Visit + TestContext.For("Visit"),
        Expected.WithMessage("Enum property 'Status' of entity type 'Visit' has no CHECK constraint")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "Status").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>();")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<byte>();")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasMaxLength(10);")]
    [InlineData("b.Entity<Visit>().HasIndex(v => v.Status);")]
    public Task Stored_otherwise(string configuration) => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Visit + TestContext.For("Visit", configuration), Expected);

    [Fact]
    public Task Nullable() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Visit.Replace("public Status", "public Status?") + TestContext.For("Visit"), Expected);

    [Theory]
    [InlineData("[Id] > 0")]
    [InlineData("[StatusCode] IN (0, 1)")]
    [InlineData("[Id] > 0 AND 'Status' <> ''")]
    [InlineData("[Id] > 0 /* Status */")]
    [InlineData("[Id] > 0 -- Status")]
    public Task A_check_of_something_else(string sql) => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Visit + TestContext.For("Visit", Check(sql)), Expected);

    [Fact]
    public Task A_check_of_the_property_s_name_instead_of_its_column_s() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Visit + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasColumnName(\"state\");" + Check("[Status] IN (0, 1)")), Expected);

    [Theory]
    [InlineData("[Status] IN (0, 1)")]
    [InlineData("\"Status\" IN ('Open', 'Closed')")]
    [InlineData("`Status` IN (0, 1)")]
    [InlineData("Status BETWEEN 0 AND 1")]
    [InlineData("status IN (0, 1)")]
    [InlineData("\"Status\" = ANY (ARRAY['Open'::text, 'Closed'::text])")]
    [InlineData("[Id] > 0 AND ([Status] = 0 OR [Status] = 1)")]
    [InlineData("upper(\"Status\") IN ('OPEN', 'CLOSED')")]
    public Task Checked(string sql) => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(Silent + TestContext.For("Visit", Check(sql)));

    [Fact]
    public Task Checked_under_the_column_s_name() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent.Replace("public Status Status", "[Column(\"state\")] public Status Status") + TestContext.For("Visit", Check("state IN (0, 1)")));

    [Fact]
    public Task Checked_with_a_text_made_of_constants() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent + TestContext.For("Visit", "b.Entity<Visit>().ToTable(t => t.HasCheckConstraint(\"CK\", $\"[{nameof(Visit.Status)}] IN (0, 1)\"));"));

    [Fact]
    public Task Checked_by_another_type_of_the_same_table() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Details Details { get; set; } = null!; }
        class Details { public int Id { get; set; } public Status Status { get; set; } }
        """ + TestContext.For("Visit", """
            b.Entity<Visit>().ToTable("Visits", t => t.HasCheckConstraint("CK", "[Status] IN (0, 1)")).HasOne(v => v.Details).WithOne().HasForeignKey<Details>(d => d.Id);
            b.Entity<Details>().ToTable("Visits").Property(d => d.Status).HasColumnName("Status");
            """));

    [Fact]
    public Task An_owned_type_s_column_checked_by_its_owner() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Details Details { get; set; } = null!; }
        class Details { public Status Status { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Details);" + Check("[Details_Status] IN (0, 1)")));

    [Fact]
    public Task An_owned_type_s_column_without_check() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Details Details { get; set; } = null!; }
        class Details { public Status {|#0:Status|} { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Details);" + Check("[Status] IN (0, 1)")),
        Expected.WithProperty("EntityType", "Details").WithProperty("Members", "Status").WithProperty("Table", "Visits"));

    [Fact]
    public Task A_complex_type_s_column() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Details Details { get; set; } = new(); }
        class Details { public Status Status { get; set; } public Status {|#0:Next|} { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().ComplexProperty(v => v.Details);" + Check("[Details_Status] IN (0, 1)")),
        Expected.WithProperty("EntityType", "Visit").WithProperty("Members", "Details.Next"));

    [Fact]
    public Task A_derived_type_checks_what_its_base_declares() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent + "class Stay : Visit;" + TestContext.For("Visit, Stay", Check("[Id] > 0").Replace("Visit", "Stay").Replace("[Id] > 0", "[Status] IN (0, 1)")));

    [Fact]
    public Task Flags() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent.Replace("enum Status", "[Flags] enum Status") + TestContext.For("Visit"));

    [Fact]
    public Task A_foreign_key() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class StatusRow { public int Id { get; set; } }
        class State { public Status [|Id|] { get; set; } }
        class Visit { public int Id { get; set; } public Status StateId { get; set; } public State State { get; set; } = null!; }
        """ + TestContext.For("Visit"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion(s => s == Status.Open, b => b ? Status.Open : Status.Closed);")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.Status);")]
    [InlineData("b.Entity<Visit>().ToView(\"Visits\");")]
    public Task Not_stored_so(string configuration) => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent + TestContext.For("Visit", configuration));

    [Fact]
    public Task Native_enums_have_their_own_rule() => new AnalyzerTest<EnumPropertyWithoutCheck>
    {
        TestCode = Silent + TestContext.For("Visit", provider: "UseNpgsql(npgsql => npgsql.MapEnum<Status>())"),
        Versions = [EFCoreVersion.V10],
    }.RunAsync();

    [Fact]
    public Task In_a_JSON_column_or_a_collection() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Details Details { get; set; } = null!; public List<Status> History { get; set; } = []; }
        class Details { public Status Status { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Details, d => d.ToJson());"));

    [Fact]
    public Task A_check_that_is_not_known() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent + TestContext.For("Visit", "b.Entity<Visit>().ToTable(t => t.HasCheckConstraint(\"CK\", Environment.GetEnvironmentVariable(\"CHECK\")));"));

    [Fact]
    public Task Configuration_of_the_derived_type_that_is_not_known() => Verify<EnumPropertyWithoutCheck>.AnalyzerAsync(
        Silent + "class Stay : Visit; interface IChecks { void AddTo(EntityTypeBuilder<Stay> stay); }"
        + TestContext.For("Visit, Stay", "Checks.AddTo(b.Entity<Stay>());")
            .Replace("class Context : DbContext\n{", "class Context(IChecks checks) : DbContext\n{ IChecks Checks { get; } = checks;"));
}
