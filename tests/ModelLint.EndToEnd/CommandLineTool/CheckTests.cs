using System.Text.Json;
using Json.Schema;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary><c>modellint check</c>: on an application that is built with the package too, and on projects that do not have it.</summary>
[Collection(CommandLineCollection.Name)]
public sealed class CheckTests(LoadedApplications applications, StoreApplication store) : IClassFixture<StoreApplication>, IClassFixture<LoadedApplications>
{
    private readonly ModelLintTool _tool = applications.Tool;

    [Fact]
    public async Task The_same_findings_as_the_build_at_the_same_severities_and_places()
    {
        var result = await store.CheckAsync("Store.slnx", "--format", "sarif", "--severity", "suggestion");

        Assert.Equal(1, result.ExitCode);
        using var log = JsonDocument.Parse(result.Output);
        AssertValidSarif(log.RootElement);
        Assert.Equal(string.Join('\n', store.Built), string.Join('\n', store.Results(log.RootElement)));
        // So that equal does not mean empty: what each way of setting a severity makes of it.
        Assert.Contains(store.Built, finding => finding.StartsWith("MDL0003 error Store.Data/Order.cs", StringComparison.Ordinal) && finding.Contains("Members=Number"));
        Assert.DoesNotContain(store.Built, finding => finding.Contains("Members=Note") || finding.Contains("Members=Comment") || finding.Contains("Members=Motto"));
        Assert.Contains(store.Built, finding => finding.StartsWith("MDL0001 error", StringComparison.Ordinal));
        Assert.DoesNotContain(store.Built, finding => finding.StartsWith("MDL0006", StringComparison.Ordinal));
        Assert.Contains(store.Built, finding => finding.StartsWith("MDL0007 error", StringComparison.Ordinal));
        Assert.Contains(store.Built, finding => finding.StartsWith("MDL0020 warning", StringComparison.Ordinal));
        Assert.Contains(store.Built, finding => finding.StartsWith("MDL0033 note", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_of_a_solution_without_the_package_are_those_of_the_written_list()
    {
        var result = await _tool.RunAsync("check", "Clinic", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Empty(EndToEnd.CommandLineTool.JsonSchema.Read("docs/findings.schema.json").Check(json.RootElement));
        Assert.DoesNotContain(_tool.Folder.Folder, result.Output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{Text(finding, "rule")} {Text(finding, "entityType").Split('.')[^1]} ({string.Join(',', finding.GetProperty("members").EnumerateArray())}) in {Text(finding.GetProperty("at"), "file")["Clinic/".Length..]}");
        Assert.Equal(
            Clinic.ClinicApplication.ReadFindings(Path.Combine(_tool.Folder.Folder, "Clinic/FINDINGS.md")).Order(StringComparer.Ordinal),
            findings.Order(StringComparer.Ordinal));

        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    }

    [Fact]
    public async Task Text_is_grouped_by_entity_type_and_ends_with_how_many_of_which_rule()
    {
        var result = await _tool.RunAsync("check", "Clinic/Clinic.Data", "--rule", "MDL0004,MDL0001", "--severity", "warning");

        Assert.Equal(
            """
            Clinic.Data.Infrastructure.OutboxMessage
              Clinic/Clinic.Data/Infrastructure/OutboxMessage.cs(7,21): warning MDL0001: Entity type 'OutboxMessage' has no property that says when a row was created or that says when a row was last updated

            Clinic.Domain.Records.LabResult
              Clinic/Clinic.Data/ClinicDbContext.cs(32,29): warning MDL0004: Property 'Flag' of entity type 'LabResult' is stored as an enum type of the database

            Clinic.Domain.Records.Medication
              Clinic/Clinic.Data/ClinicDbContext.cs(29,30): warning MDL0001: Entity type 'Medication' has no property that says when a row was created or that says when a row was last updated

            Clinic.Domain.Scheduling.Appointment
              Clinic/Clinic.Data/Configurations/AppointmentConfiguration.cs(13,9): warning MDL0004: Property 'Status' of entity type 'Appointment' is stored as an enum type of the database

            Clinic.Domain.Scheduling.AppointmentReminder
              Clinic/Clinic.Data/ClinicDbContext.cs(26,39): warning MDL0001: Entity type 'AppointmentReminder' has no property that says when a row was last updated

                3 MDL0001 Entity type without timestamps
                2 MDL0004 Enum property with native type

            5 findings in 5 entity types: 5 warnings

            """.ReplaceLineEndings("\n"),
            result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    /// <summary>The lengths differ by target framework; the timestamps are missing in both.</summary>
    [Fact]
    public async Task What_is_found_for_several_target_frameworks_is_one_finding()
    {
        var result = await _tool.RunAsync("check", "Shop", "--verbose");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Checking Shop(net10.0) …\nChecking Shop(net9.0) …\n", result.Output);
        Assert.Contains("1 finding in 1 entity type: 1 warning\n", result.Output);
    }

    [Fact]
    public async Task Nothing_found_that_is_not_in_the_baseline_ends_with_0()
    {
        _tool.Folder.Write("put-off.json", """{ "version": 1, "findings": [ { "rule": "MDL0001", "entityType": "Product", "members": "CreatedAt,UpdatedAt" } ] }""");

        var result = await _tool.RunAsync("check", "Shop", "--baseline", "put-off.json");

        Assert.Equal((0, "No findings.\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("'Nowhere' does not exist.", "Nowhere")]
    [InlineData("There is no baseline 'none.json'.", "Shop", "--baseline", "none.json")]
    [InlineData("There is no rule 'MDL1234'.", "Shop", "--rule", "MDL1234")]
    [InlineData("Shop has no target framework 'net8.0'; it has net10.0, net9.0.", "Shop", "--framework", "net8.0")]
    [InlineData("Clinic.Domain does not reference EF Core.", "Clinic/Clinic.Domain")]
    [InlineData("Shop(net10.0): it does not compile (1 error)", "Shop", "--configuration", "Typo", "--rule", "MDL0010")]
    [InlineData("--since needs a git repository: git rev-parse failed in ", "Shop", "--since", "HEAD")]
    public async Task What_cannot_be_analysed_is_said_and_ends_with_2(string message, params string[] arguments)
    {
        var result = await _tool.RunAsync(["check", .. arguments]);

        Assert.Contains(message, result.Output);
        Assert.DoesNotContain("No findings", result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Each_project_of_a_solution_says_what_it_lacks()
    {
        _tool.Folder.Write("Troubled.slnx", """
            <Solution>
              <Project Path="Bare/Bare.csproj" />
              <Project Path="Broken/Broken.csproj" />
              <Project Path="Forgotten/Forgotten.csproj" />
              <Project Path="Gone/Gone.csproj" />
            </Solution>
            """);

        var result = await _tool.RunAsync("check", "Troubled.slnx");

        Assert.Contains("modellint: Bare: it is not restored: run 'dotnet restore' first\n", result.Output);
        Assert.Contains("Broken.csproj", result.Output);
        Assert.Contains("modellint: Forgotten: it uses EF Core, and its references do not resolve: does it build?\n", result.Output);
        Assert.Contains("Gone.csproj", result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Since_a_commit_tells_of_what_was_touched_after_it()
    {
        // The class of one entity type, and a new file that configures another: its own has not changed.
        store.Write("Store.Data/ShopSettings.cs", store.Read("Store.Data/ShopSettings.cs") + "\n// Changed.\n");
        store.Write("Store.Data/OrderConfiguration.cs", """
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;

            namespace Store.Data;

            public class OrderConfiguration : IEntityTypeConfiguration<Order>
            {
                public void Configure(EntityTypeBuilder<Order> builder) => builder.ToTable("Orders");
            }
            """);
        try
        {
            var result = await store.CheckAsync("Store.slnf", "--since", "main", "--format", "github");

            Assert.Equal(1, result.ExitCode);
            Assert.Contains("::error file=Store.Data/ShopSettings.cs,line=3,endLine=3,col=14,endColumn=26,title=MDL0001 Entity type without timestamps::Entity type 'ShopSettings' ", result.Output);
            Assert.DoesNotContain("Shelf.cs", result.Output);
            Assert.DoesNotContain("Order.cs", result.Output);
        }
        finally
        {
            await store.GitAsync("checkout", "--quiet", ".");
            await store.GitAsync("clean", "--force", "--quiet");
        }
    }

    private static void AssertValidSarif(JsonElement log)
    {
        var result = Json.Schema.JsonSchema.FromFile(Repository.SarifSchema).Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(detail => detail.HasErrors)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));

        var rule = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[1];
        Assert.Equal(
            ("MDL0002", "ForeignKeyWithoutIndex", "https://github.com/modellint/modellint/blob/main/docs/rules/MDL0002.md"),
            (rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString(), rule.GetProperty("helpUri").GetString()));
    }
}
