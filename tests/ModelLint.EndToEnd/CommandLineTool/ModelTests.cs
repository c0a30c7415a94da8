using System.Text.Json;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary><c>modellint model</c> on the sample application and on a small project beside it.</summary>
[Collection(CommandLineCollection.Name)]
public sealed class ModelTests(LoadedApplications applications) : IClassFixture<LoadedApplications>
{
    private const string Clinic = "Clinic/Clinic.Data";

    private readonly ModelLintTool _tool = applications.Tool;

    [Fact]
    public async Task Text_has_the_shape_of_EF_Cores_debug_view()
    {
        var result = await _tool.RunAsync("model", Clinic);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Model: \n  EntityType: AuditEntry\n    Properties: \n      Id (long) Required PK AfterSave:Throw ValueGenerated.OnAdd\n", result.Output);
        Assert.Contains("\n      AuditEntry {'TenantId'} -> Tenant {'Id'} Required Restrict ToPrincipal: Tenant\n", result.Output);
        Assert.Contains("\n      Relational:ViewName: DailySchedule\n", result.Output);
    }

    [Fact]
    public async Task Json_tells_each_setting_with_its_source_and_place_and_follows_its_schema()
    {
        var result = await _tool.RunAsync("model", Clinic, "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Empty(JsonSchema.Read("docs/model.schema.json").Check(json.RootElement));
        Assert.DoesNotContain(_tool.Folder.Folder, result.Output);

        var context = json.RootElement.GetProperty("contexts")[0];
        Assert.Equal("Clinic.Data.ClinicDbContext", context.GetProperty("name").GetString());
        var patient = Element(context, "entityTypes", "Clinic.Domain.Patients.Patient");
        var number = Element(patient, "properties", "MedicalRecordNumber");
        Assert.Equal(
            """{"value":30,"source":"Explicit","at":{"file":"Configurations/PatientConfiguration.cs","line":18,"column":54}}""",
            JsonSerializer.Serialize(number.GetProperty("maxLength")));
        var table = Element(context, "tables", patient.GetProperty("table").GetProperty("value").GetString()!);
        Assert.False(Element(table, "columns", "MedicalRecordNumber").GetProperty("isNullable").GetBoolean());
    }

    [Fact]
    public async Task Unknown_tells_what_was_not_followed_where_and_what_that_makes_unknown()
    {
        var result = await _tool.RunAsync("model", "Riddle", "--unknown");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("RiddleContext: 1 not followed\n  RiddleContext.cs(", result.Output);
        Assert.Contains("    makes unknown: the max length of property 'Riddle.Text'\n", result.Output);
    }

    [Fact]
    public async Task A_model_that_is_read_in_full_ends_with_0()
    {
        var result = await _tool.RunAsync("model", "Shop", "--framework", "net10.0", "--context", "ShopContext");

        Assert.Equal(
            """
            Model: 
              EntityType: Product
                Properties: 
                  Id (int) Required PK AfterSave:Throw ValueGenerated.OnAdd
                  Name (string) Required MaxLength(40)
                    Annotations: 
                      MaxLength: 40
                Keys: 
                  Id PK
                Annotations: 
                  Relational:TableName: Products

            """.ReplaceLineEndings("\n"),
            result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task The_target_framework_decides_what_is_read()
    {
        var result = await _tool.RunAsync("model", "Shop", "--framework", "net9.0");

        Assert.Contains("MaxLength(20)", result.Output);
    }

    [Fact]
    public async Task A_file_takes_the_output()
    {
        var result = await _tool.RunAsync("model", "Shop", "--unknown", "--output", "out/unknown.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("ShopContext: read in full\n", await File.ReadAllTextAsync(Path.Combine(_tool.Folder.Folder, "out/unknown.txt")));
    }

    [Theory]
    [InlineData("'Nowhere' does not exist.", "Nowhere")]
    [InlineData("'NuGet.config' is not a C# project (.csproj).", "NuGet.config")]
    [InlineData("There are several projects in 'Clinic'; name the one with the DbContext:\n  Clinic/Clinic.Api/Clinic.Api.csproj\n", "Clinic")]
    [InlineData("There is no C# project (.csproj) in 'feed'.", "feed")]
    [InlineData("Clinic.Domain.csproj does not reference EF Core", "Clinic/Clinic.Domain")]
    [InlineData("Bare.csproj is not restored, so EF Core is not found: run 'dotnet restore' first.", "Bare")]
    [InlineData("Broken.csproj could not be loaded.", "Broken")]
    [InlineData("Shop(net10.0) has no DbContext 'Other'; it has ShopContext.", "Shop", "--context", "Other")]
    [InlineData("Shop has no target framework 'net8.0'; it has net10.0, net9.0.", "Shop", "--framework", "net8.0")]
    [InlineData("xml", "Shop", "--format", "xml")]
    public async Task What_cannot_be_read_is_said_and_ends_with_2(string message, params string[] arguments)
    {
        var result = await _tool.RunAsync(["model", .. arguments]);

        Assert.Contains(message, result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Help_lists_the_exit_codes() =>
        Assert.Contains("Ends with 0 if everything was read in full, 1 if something is unknown, 2 if nothing could be read.", (await _tool.RunAsync("model", "--help")).Output);

    private static JsonElement Element(JsonElement parent, string list, string name) =>
        Assert.Single(parent.GetProperty(list).EnumerateArray(), element => element.GetProperty("name").GetString() == name);
}
