using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class EnumPropertyWithNativeTypeTests
{
    private const string Visit = """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Status {|#0:Status|} { get; set; } }
        """;

    private const string Mapped = "UseNpgsql(npgsql => npgsql.MapEnum<Status>())";

    private static readonly string Silent = Visit.Replace("{|#0:Status|}", "Status");

    // MapEnum on the options came with EF Core 9; the provider is not referenced for that version.
    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<EnumPropertyWithNativeType> { TestCode = source, Versions = [EFCoreVersion.V10] };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task Mapped_by_the_options() => VerifyAsync(
        Visit + TestContext.For("Visit", provider: Mapped),
        new DiagnosticResult("MDL0004").WithLocation(0)
            .WithMessage("Property 'Status' of entity type 'Visit' is stored as an enum type of the database")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "Status").WithProperty("Table", "Visits"));

    [Fact]
    public Task Nullable() => VerifyAsync(
        Silent.Replace("public Status Status", "public Status? [|Status|]") + TestContext.For("Visit", provider: Mapped));

    [Fact]
    public Task Mapped_under_another_name() => VerifyAsync(
        Silent.Replace("public Status Status", "public Status [|Status|]")
        + TestContext.For("Visit", provider: "UseNpgsql(\"Host=clinic\", npgsql => npgsql.SetPostgresVersion(16, 0).MapEnum<Status>(\"visit_status\", \"clinic\"))"));

    [Fact]
    public Task In_a_complex_type() => VerifyAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public State State { get; set; } = new(); }
        class State { public Status {|#0:Status|} { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().ComplexProperty(v => v.State);", provider: Mapped),
        new DiagnosticResult("MDL0004").WithLocation(0).WithProperty("EntityType", "Visit").WithProperty("Members", "State.Status"));

    /// <summary>The configuration of the provider may be a block, and enums be named by a type argument or an object.</summary>
    [Theory]
    [InlineData("UseNpgsql(npgsql => { npgsql.CommandTimeout(30); npgsql.MapEnum<Status>(); })")]
    [InlineData("UseNpgsql(npgsql => npgsql.MapEnum(typeof(Status)))")]
    public Task Mapped_in_other_words(string provider) => VerifyAsync(Silent.Replace("public Status Status", "public Status [|Status|]") + TestContext.For("Visit", provider: provider));

    [Fact]
    public Task In_an_owned_type() => VerifyAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public State State { get; set; } = null!; }
        class State { public Status [|Status|] { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.State);", provider: Mapped));

    [Fact]
    public Task In_a_base_class() => VerifyAsync(
        """
        enum Status { Open, Closed }
        abstract class Record { public int Id { get; set; } public Status [|Status|] { get; set; } }
        class Visit : Record { public int Number { get; set; } }
        """ + TestContext.For("Visit", provider: Mapped));

    [Fact]
    public Task Every_property_of_the_type() => VerifyAsync(
        Silent.Replace("public Status Status { get; set; }", "public Status [|Status|] { get; set; } public Status [|Next|] { get; set; }")
        + TestContext.For("Visit", provider: Mapped));

    [Theory]
    [InlineData("mysql", "[Column(TypeName = \"enum('Open','Closed')\")]", "[|Status|]")]
    [InlineData("mysql", "[Column(TypeName = \"ENUM ('Open', 'Closed')\")]", "[|Status|]")]
    [InlineData("mysql", "[Column(TypeName = \"varchar(10)\")]", "Status")]
    [InlineData("mysql", "", "Status")]
    [InlineData("postgresql", "[Column(TypeName = \"enum('Open','Closed')\")]", "Status")]
    public Task Listed_in_the_column_type_on_MySQL(string provider, string attribute, string expected) => new AnalyzerTest<EnumPropertyWithNativeType>
    {
        TestCode = Silent.Replace("public Status Status", $"{attribute} public Status {expected}") + TestContext.For("Visit", provider: null),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.database_provider = {provider}") } },
    }.RunAsync();

    [Fact]
    public Task Not_mapped() => VerifyAsync(Silent + TestContext.For("Visit", provider: "UseNpgsql()"));

    [Fact]
    public Task Another_enum_is_mapped() => VerifyAsync(
        Silent + "enum Other { A }" + TestContext.For("Visit", provider: "UseNpgsql(npgsql => npgsql.MapEnum<Other>())"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>();")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<int>();")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.Status);")]
    [InlineData("b.Entity<Visit>().ToView(\"Visits\");")]
    public Task Converted_or_not_a_column(string configuration) => VerifyAsync(Silent + TestContext.For("Visit", configuration, provider: Mapped));

    [Fact]
    public Task Converted_for_all_enums() => VerifyAsync(
        Silent + TestContext.For("Visit", provider: Mapped, conventions: "c.Properties<Enum>().HaveConversion<string>();"));

    [Fact]
    public Task On_another_database() => Verify<EnumPropertyWithNativeType>.AnalyzerAsync(Silent + TestContext.For("Visit"));

    [Fact]
    public Task A_conversion_that_is_not_known() => VerifyAsync(
        Silent + "interface IConversions { void Convert(PropertyBuilder<Status> property); }"
        + TestContext.For("Visit", "Conversions.Convert(b.Entity<Visit>().Property(v => v.Status));", provider: Mapped)
            .Replace("class Context : DbContext\n{", "class Context(IConversions conversions) : DbContext\n{ IConversions Conversions { get; } = conversions;"));
}
