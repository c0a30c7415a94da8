using ModelLint.Rules.Contexts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Contexts;

public sealed class InvalidOptionTests
{
    private static readonly string Source = "class Room { public int Id { get; set; } }" + TestContext.For("Room").Replace("class Context", "class {|#0:Context|}");

    private static Task VerifyAsync(string options, params string[] messages)
    {
        var test = new AnalyzerTest<InvalidOption>
        {
            TestCode = messages.Length > 0 ? Source : Source.Replace("{|#0:Context|}", "Context"),
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{options}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(messages.Select(message => new DiagnosticResult("MDL9002").WithLocation(0).WithMessage(message)));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("string_length", "short", "a whole number above zero")]
    [InlineData("string_length", "0", "a whole number above zero")]
    [InlineData("string_length", "-5", "a whole number above zero")]
    [InlineData("string_length", "99999999999", "a whole number above zero")]
    [InlineData("strict_tenancy", "yes", "one of false, true")]
    [InlineData("database_provider", "postgres", "one of auto, postgresql, sqlserver, mysql, sqlite, oracle")]
    [InlineData("configuration_style", "attribute", "one of auto, fluent, attributes")]
    [InlineData("tenant_property_names", "Tenant Id", "a comma-separated list of property names")]
    [InlineData("created_property_names", "", "a comma-separated list of property names")]
    [InlineData("updated_property_names", "UpdatedAt,", "a comma-separated list of property names")]
    [InlineData("soft_delete_property_names", "Is-Deleted", "a comma-separated list of property names")]
    public Task A_value_that_cannot_be_read(string option, string value, string expected) => VerifyAsync(
        $"modellint.{option} = {value}",
        $"Option 'modellint.{option}' is set to '{value}' where expected is {expected}, so its default holds");

    [Theory]
    [InlineData("ModelLintMode", "Minimal", "one of None, Minimum, Recommended, All")]
    [InlineData("ModelLintProfile", "Tenants", "one of MultiTenant")]
    public Task A_property_of_the_project_that_cannot(string property, string value, string expected) => VerifyAsync(
        $"build_property.{property} = {value}",
        $"Option '{property}' is set to '{value}' where expected is {expected}, so its default holds");

    [Fact]
    public Task A_baseline_that_is_not_there() => VerifyAsync(
        "build_property.ModelLintBaseline = ../all.json\nbuild_property.ModelLintMissingBaseline = ../all.json",
        "Option 'ModelLintBaseline' is set to '../all.json' where expected is the path of a file, seen from the project, that 'modellint baseline' has written, so its default holds");

    [Fact]
    public Task Several_values() => VerifyAsync(
        "modellint.string_length = a\nmodellint.strict_tenancy = b",
        "Option 'modellint.string_length' is set to 'a' where expected is a whole number above zero, so its default holds",
        "Option 'modellint.strict_tenancy' is set to 'b' where expected is one of false, true, so its default holds");

    [Theory]
    [InlineData("modellint.string_length = 100")]
    [InlineData("modellint.strict_tenancy = True")]
    [InlineData("modellint.database_provider = PostgreSQL")]
    [InlineData("modellint.database_provider = auto")]
    [InlineData("modellint.configuration_style = attributes")]
    [InlineData("modellint.tenant_property_names = tenant_id , ClinicId,Ünternehmen_Id")]
    [InlineData("modellint.string_length = unset")]
    [InlineData("build_property.ModelLintMode =")]
    [InlineData("build_property.ModelLintMode = recommended")]
    [InlineData("build_property.ModelLintProfile = MultiTenant")]
    [InlineData("modellint.some_option_of_a_later_version = 1")]
    public Task A_value_that_can(string options) => VerifyAsync(options);

    [Fact]
    public Task One_value_and_two_contexts() => new AnalyzerTest<InvalidOption>
    {
        TestCode = Source.Replace("{|#0:Context|}", "[|Context|]") + TestContext.For("Room").Replace("class Context", "class Second"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.string_length = short") } },
    }.RunAsync();

    [Fact]
    public Task A_value_for_the_file_of_an_entity_type() => new AnalyzerTest<InvalidOption>
    {
        TestState =
        {
            Sources =
            {
                ("Context.cs", TestContext.For("Room").Replace("class Context", "class [|Context|]")),
                ("Room.cs", "class Room { public int Id { get; set; } }"),
            },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[Room.cs]\nmodellint.string_length = short") },
        },
    }.RunAsync();
}
