using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Rules.Contexts;
using ModelLint.Rules.EntityTypes;
using ModelLint.Rules.Indexes;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Rules;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Baselines;

/// <summary>What a baseline holds is not reported, in an editor and in a build.</summary>
public sealed class BaselineTests
{
    private const string Room = "class Room { public int Id { get; set; } public string Name { get; set; } = \"\"; public string Wing { get; set; } = \"\"; }";

    private static readonly BaselineEntry Name = new("MDL0003", EntityType: "Room", Members: "Name");

    internal static Task VerifyAsync<TRule>(string source, string baseline, string path = "/TestProject/modellint.baseline.json", string config = "root = true\n", params DiagnosticResult[] expected)
        where TRule : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerTest<TRule>
        {
            TestCode = source,
            TestState = { AdditionalFiles = { (path, baseline) }, AnalyzerConfigFiles = { ("/.editorconfig", config) } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task A_finding_in_it_is_held_back_and_others_are_not() =>
        VerifyAsync<StringPropertyWithoutMaxLength>(Room.Replace("Wing", "[|Wing|]") + TestContext.For("Room"), BaselineFormat.Write([Name]));

    [Theory]
    [InlineData("MDL0011", "Room", "Name", "")]
    [InlineData("MDL0003", "Room", "Names", "")]
    [InlineData("MDL0003", "Other.Room", "Name", "")]
    [InlineData("MDL0003", "Room", "name", "")]
    [InlineData("MDL0003", "Room", "", "")]
    [InlineData("MDL0003", "Room", "Name", "Context")]
    public Task Another_finding_is_not(string rule, string entityType, string members, string context) => VerifyAsync<StringPropertyWithoutMaxLength>(
        Room.Replace("Wing", "[|Wing|]").Replace("Name", "[|Name|]") + TestContext.For("Room"),
        BaselineFormat.Write([new(rule, context, entityType, members)]));

    [Fact]
    public Task In_whatever_context_it_is() =>
        VerifyAsync<StringPropertyWithoutMaxLength>(
            Room.Replace("Wing", "[|Wing|]") + TestContext.For("Room") + TestContext.For("Room").Replace("class Context", "class Second"), BaselineFormat.Write([Name]));

    [Fact]
    public Task Members_are_told_in_their_order() => VerifyAsync<UniqueIndexWithoutTenant>(
        "class Room { public int Id { get; set; } public int TenantId { get; set; } public int [|A|] { get; set; } public int B { get; set; } }"
            + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.A, r.B }).IsUnique(); b.Entity<Room>().HasIndex(r => new { r.B, r.A }).IsUnique();"),
        BaselineFormat.Write([new("MDL0005", EntityType: "Room", Members: "B,A")]));

    [Fact]
    public Task A_type_that_the_model_has_by_name_only() => VerifyAsync<StringPropertyWithoutMaxLength>(
        Room + TestContext.For("Room", """b.SharedTypeEntity<Dictionary<string, object>>("Bag", bag => { bag.IndexerProperty<int>("Id"); bag.IndexerProperty<string>("Text"); });"""),
        BaselineFormat.Write([Name, Name with { Members = "Wing" }, new("MDL0003", EntityType: "Bag", Members: "Text")]));

    [Fact]
    public async Task A_configuration_that_nothing_applies_goes_by_its_class()
    {
        var source = "class Room { public int Id { get; set; } }"
            + "class {|#0:First|} : IEntityTypeConfiguration<Room> { public void Configure(EntityTypeBuilder<Room> b) { } }"
            + "class [|Second|] : IEntityTypeConfiguration<Room> { public void Configure(EntityTypeBuilder<Room> b) { } }"
            + TestContext.For("Room");
        await VerifyAsync<EntityTypeConfigurationNotApplied>(source, BaselineFormat.Write([new("MDL0037", EntityType: "Room", Subject: "First")]));
        await VerifyAsync<EntityTypeConfigurationNotApplied>(
            source,
            BaselineFormat.Write([]),
            expected: new DiagnosticResult("MDL0037").WithLocation(0).WithProperty("Subject", "First").WithProperty("Members", ""));
    }

    [Fact]
    public async Task A_secret_goes_by_its_context_and_call_and_the_member_that_it_is_in()
    {
        var source = "class Room { public int Id { get; set; } }" + TestContext.For("Room", provider: "UseNpgsql({|#0:\"Host=db;Password=x1\"|})");
        await VerifyAsync<HardCodedConnectionSecret>(source, BaselineFormat.Write([new("MDL0047", Context: "Context", Subject: "Context.OnConfiguring, UseNpgsql")]));
        await VerifyAsync<HardCodedConnectionSecret>(
            source,
            BaselineFormat.Write([new("MDL0047", Context: "Context", Subject: "Context.OnConfiguring, UseSqlServer")]),
            expected: new DiagnosticResult("MDL0047").WithLocation(0).WithProperty("Subject", "Context.OnConfiguring, UseNpgsql").WithProperty("Context", "Context"));
    }

    [Fact]
    public Task Another_secret_of_the_same_context_is_another_finding() => VerifyAsync<HardCodedConnectionSecret>(
        "class Room { public int Id { get; set; } }" + TestContext.For("Room", provider: "UseNpgsql(\"Host=db;Password=x1\")")
            + """
              class Start
              {
                  class Up { static DbContextOptions Of() => new DbContextOptionsBuilder<Context>().UseNpgsql("Host=db;Password=x2").Options; }
                  static DbContextOptions Options => new DbContextOptionsBuilder<Context>().UseNpgsql([|"Host=db;Password=x3"|]).Options;
              }
              """,
        BaselineFormat.Write([new("MDL0047", Context: "Context", Subject: "Context.OnConfiguring, UseNpgsql"), new("MDL0047", Context: "Context", Subject: "Start.Up.Of, UseNpgsql")]));

    [Fact]
    public Task What_ModelLint_says_about_itself_cannot_be_in_it() => VerifyAsync<ConfigurationNotFollowed>(
        Room + TestContext.For("Room", "b.Entity<Room>().Property(r => r.Name).[|HasMaxLength(Environment.TickCount)|];"),
        BaselineFormat.Write([new("MDL9001", Context: "Context", Subject: "Context.OnModelCreating, the max length of property 'Room.Name', the argument of HasMaxLength is not a constant")]));

    [Theory]
    [InlineData("/TestProject/ModelLint.Baseline.json", "")]
    [InlineData("/elsewhere/shop.json", "[/elsewhere/shop.json]\nbuild_metadata.AdditionalFiles.ModelLintBaseline = Own")]
    [InlineData("/elsewhere/shop.json", "[/elsewhere/shop.json]\nbuild_metadata.AdditionalFiles.ModelLintBaseline = Shared")]
    public Task By_its_name_or_by_what_the_package_says_of_it(string path, string config) =>
        VerifyAsync<StringPropertyWithoutMaxLength>(Room + TestContext.For("Room"), BaselineFormat.Write([Name, Name with { Members = "Wing" }]), path, $"root = true\n{config}");

    [Theory]
    [InlineData("/TestProject/baseline.json", "")]
    [InlineData("/TestProject/modellint.baseline.json.orig", "")]
    [InlineData("/TestProject/stylecop.json", "[/TestProject/stylecop.json]\nbuild_metadata.AdditionalFiles.ModelLintBaseline =")]
    public Task Another_file_is_none(string path, string config) => VerifyAsync<StringPropertyWithoutMaxLength>(
        Room.Replace("Wing", "[|Wing|]").Replace("Name", "[|Name|]") + TestContext.For("Room"), BaselineFormat.Write([Name, Name with { Members = "Wing" }]), path, $"root = true\n{config}");

    [Fact]
    public async Task One_that_cannot_be_read_holds_nothing_back_and_that_is_told_at_its_place()
    {
        var baseline = $"{BaselineFormat.Write([Name])}{{|#0:,|}}";
        await VerifyAsync<StringPropertyWithoutMaxLength>(
            Room.Replace("Wing", "[|Wing|]").Replace("Name", "[|Name|]") + TestContext.For("Room"), baseline.Replace("{|#0:", "").Replace("|}", ""));
        await VerifyAsync<InvalidOption>(
            Room + TestContext.For("Room"),
            baseline,
            expected: new DiagnosticResult("MDL9002").WithLocation(0)
                .WithMessage("Baseline 'modellint.baseline.json' cannot be read (expected is the end of the file), so it holds no finding back"));
    }

    [Fact]
    public Task A_severity_of_the_source_is_that_of_what_is_wrong_in_it() =>
        VerifyAsync<InvalidOption>(Room + TestContext.For("Room"), "no JSON", config: "root = true\n[*.cs]\ndotnet_diagnostic.MDL9002.severity = none");

    [Fact]
    public Task Two_of_them() => new AnalyzerTest<StringPropertyWithoutMaxLength>
    {
        TestCode = Room + TestContext.For("Room"),
        TestState =
        {
            AdditionalFiles =
            {
                ("/TestProject/modellint.baseline.json", BaselineFormat.Write([Name])),
                ("/modellint.baseline.json", BaselineFormat.Write([Name with { Members = "Wing" }])),
            },
        },
    }.RunAsync();
}
