using ModelLint.Baselines;
using ModelLint.Rules.Contexts;
using ModelLint.Tests.Baselines;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Contexts;

public sealed class StaleBaselineEntryTests
{
    private const string Room =
        """
        class Room { public int Id { get; set; } [MaxLength(50)] public string Name { get; set; } = ""; public string Wing { get; set; } = ""; public Ward Ward { get; set; } = null!; }
        class Ward { public int Id { get; set; } public string Name { get; set; } = ""; }
        """;

    private static readonly BaselineEntry Name = new("MDL0003", EntityType: "Room", Members: "Name");

    private static Task VerifyAsync(string source, string entry, string config = "", string path = "/TestProject/modellint.baseline.json", params DiagnosticResult[] expected) =>
        BaselineTests.VerifyAsync<StaleBaselineEntry>(source, $$"""{ "version": 1, "findings": [ {{entry}} ] }""", path, $"root = true\n{config}", expected);

    private static string Line(BaselineEntry entry) => BaselineFormat.Write([entry]).Split('\n')[3].Trim();

    private static string Stale(BaselineEntry entry) => $"{{|MDL9003:{Line(entry)}|}}";

    [Theory]
    [InlineData("MDL0003", "Room", "Name", "Room (Name)")]
    [InlineData("MDL0003", "Room", "Wing2", "Room (Wing2)")]
    [InlineData("MDL0003", "Cellar", "Name", "Cellar (Name)")]
    [InlineData("MDL0003", "Rooms.Room", "Wing", "Rooms.Room (Wing)")]
    [InlineData("MDL0011", "Room", "Wing", "Room (Wing)")]
    [InlineData("MDL0001", "Room", "CreatedAt", "Room (CreatedAt)")]
    [InlineData("MDL0001", "Room", "UpdatedAt,CreatedAt", "Room (UpdatedAt,CreatedAt)")]
    [InlineData("MDL0005", "Room", "Name", "Room (Name)")]
    public Task An_entry_that_no_finding_matches(string rule, string entityType, string members, string about)
    {
        var entry = new BaselineEntry(rule, EntityType: entityType, Members: members);
        return VerifyAsync(
            Room + TestContext.For("Room"),
            $"{{|#0:{Line(entry)}|}}",
            expected: new DiagnosticResult("MDL9003").WithLocation(0)
                .WithMessage($"The baseline's entry of {rule} for '{about}' matches no finding any more")
                .WithProperty("EntityType", entityType).WithProperty("Members", members).WithProperty("Table", ""));
    }

    [Fact]
    public Task A_configuration_that_is_applied_by_now_and_a_secret_that_is_gone() => VerifyAsync(
        Room + TestContext.For("Room", provider: "UseNpgsql(\"Host=db\")"),
        $"{Stale(new("MDL0037", EntityType: "Room", Subject: "RoomConfiguration"))}, {Stale(new("MDL0047", Context: "Context", Subject: "Context.OnConfiguring, UseNpgsql"))}");

    [Fact]
    public Task Among_entries_that_hold() => VerifyAsync(
        Room + TestContext.For("Room"),
        $"{Line(Name with { Members = "Wing" })}, {Stale(Name)}, {Line(Name with { EntityType = "Ward" })}, {Stale(Name with { RuleId = "MDL0008" })}");

    [Theory]
    [InlineData("MDL0003", "Room", "Wing")]
    [InlineData("MDL0003", "Ward", "Name")]
    [InlineData("MDL0001", "Room", "CreatedAt,UpdatedAt")]
    [InlineData("MDL0008", "Room", "WardId")]
    public Task An_entry_that_a_finding_matches(string rule, string entityType, string members) =>
        VerifyAsync(Room + TestContext.For("Room"), Line(new(rule, EntityType: entityType, Members: members)));

    [Fact]
    public Task A_finding_that_the_source_suppresses_is_one() => VerifyAsync(
        "#pragma warning disable MDL0003\n" + Room + TestContext.For("Room"), Line(Name with { Members = "Wing" }));

    [Theory]
    [InlineData("MDL0033")]
    [InlineData("MDL9001")]
    [InlineData("MDL9002")]
    [InlineData("MDL0999")]
    [InlineData("CA1000")]
    public Task Of_a_rule_that_is_off_or_that_no_baseline_holds(string rule) => VerifyAsync(Room + TestContext.For("Room"), Line(Name with { RuleId = rule, Members = "" }));

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.MDL0003.severity = none")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-ConstraintCompleteness.severity = none")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.severity = none")]
    public Task Of_a_rule_that_is_turned_off(string config) => VerifyAsync(Room + TestContext.For("Room"), Line(Name), config);

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.MDL0033.severity = warning")]
    [InlineData("[*.cs]\ndotnet_diagnostic.MDL0033.severity = suggestion\ndotnet_analyzer_diagnostic.category-OperationalReadiness.severity = none")]
    public Task Of_a_rule_that_is_turned_on(string config) => VerifyAsync(
        Room.Replace("public string Wing", "[Timestamp] public byte[] Wing").Replace("= \"\"; public Ward", "= []; public Ward") + TestContext.For("Room"),
        Stale(new("MDL0033", EntityType: "Room")), config);

    [Fact]
    public Task Of_a_rule_that_is_off_for_the_entity_types_file_alone() => VerifyAsync(
        Room + TestContext.For("Room"), $"{Line(Name)}, {Line(Name with { EntityType = "Cellar" })}", "[Test0.cs]\ndotnet_diagnostic.MDL0003.severity = none");

    [Theory]
    [InlineData("b.Entity<Room>().Property(r => r.Name).HasMaxLength(Environment.TickCount);")]
    [InlineData("b.Entity<Room>().Property(r => r.Wing).HasMaxLength(Environment.TickCount);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name).HasFilter(Environment.MachineName);")]
    [InlineData("b.Entity<Ward>().Property(r => r.Name).HasMaxLength(Environment.TickCount);")]
    [InlineData("foreach (var name in Environment.GetCommandLineArgs()) b.Entity(name);")]
    public Task About_what_could_not_be_read_in_full(string configuration) => VerifyAsync(Room + TestContext.For("Room", configuration), Line(Name));

    [Fact]
    public Task Where_something_that_it_has_nothing_to_do_with_could_not() => VerifyAsync(
        Room + "class Lift { public int Id { get; set; } public string Name { get; set; } = \"\"; }"
            + TestContext.For("Room, Lift", "b.Entity<Lift>().Property(r => r.Name).HasMaxLength(Environment.TickCount);"),
        Stale(Name));

    /// <summary>What closes a cycle may be far away.</summary>
    [Theory]
    [InlineData("MDL0010", "OnDelete(Environment.TickCount > 0 ? DeleteBehavior.Cascade : DeleteBehavior.NoAction)")]
    [InlineData("MDL0048", "IsRequired(Environment.TickCount > 0)")]
    public Task Where_a_relationship_at_the_other_end_of_the_model_could_not(string rule, string call)
    {
        const string Wards =
            """
            class Room { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
            class Ward { public int Id { get; set; } public int HouseId { get; set; } public House House { get; set; } = null!; }
            class House { public int Id { get; set; } public int? TownId { get; set; } public Town? Town { get; set; } }
            class Town { public int Id { get; set; } }
            """;
        var entry = new BaselineEntry(rule, EntityType: "Room", Members: "WardId");
        return Task.WhenAll(
            VerifyAsync(Wards + TestContext.For("Room"), Stale(entry)),
            VerifyAsync(Wards + TestContext.For("Room", $"b.Entity<House>().HasOne(h => h.Town).WithMany().HasForeignKey(h => h.TownId).{call};"), Line(entry)));
    }

    [Fact]
    public Task Where_the_database_is_not_known() => new AnalyzerTest<StaleBaselineEntry>
    {
        TestCode = Room + TestContext.For("Room", provider: null),
        TestState = { AdditionalFiles = { ("/TestProject/modellint.baseline.json", BaselineFormat.Write([Name])) } },
        Providers = Providers.SqlServer | Providers.Sqlite,
    }.RunAsync();

    [Fact]
    public Task Where_there_is_no_context() => VerifyAsync(Room, Line(Name));

    [Fact]
    public Task In_a_baseline_that_is_not_this_projects_alone() => VerifyAsync(
        Room + TestContext.For("Room"), Line(Name), "[/all.json]\nbuild_metadata.AdditionalFiles.ModelLintBaseline = Shared", "/all.json");

    [Fact]
    public Task In_a_baseline_that_is() => VerifyAsync(
        Room + TestContext.For("Room"), Stale(Name), "[/all.json]\nbuild_metadata.AdditionalFiles.ModelLintBaseline = Own", "/all.json");

    [Fact]
    public Task In_a_baseline_that_cannot_be_read() => VerifyAsync(Room + TestContext.For("Room"), $"{Line(Name)}, {{");

    [Fact]
    public Task Its_own_severity_is_that_of_the_source() =>
        VerifyAsync(Room + TestContext.For("Room"), Line(Name), "[*.cs]\ndotnet_diagnostic.MDL9003.severity = none");
}
