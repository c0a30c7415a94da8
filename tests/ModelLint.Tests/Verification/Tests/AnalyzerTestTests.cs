using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Tests.EFCore;
using Xunit.Sdk;

namespace ModelLint.Tests.Verification.Tests;

/// <summary>The verifier fails where it should; each analyzer here is wrong in the one way that its test names.</summary>
public sealed class AnalyzerTestTests
{
    private const string Source = "class Entity { public int [|Bad|] { get; set; } public int Fine { get; set; } }";

    [Fact]
    public Task Reported_as_marked() => Verify<BadProperty>.AnalyzerAsync(Source);

    [Fact]
    public Task Marks_may_name_the_id_and_nest() => Verify<ReportsTwice>.AnalyzerAsync(
        "class Entity { public int {|TEST01:{|TEST01:Bad|}|} { get; set; } public int {|TEST01:Bad2|} { get; set; } }");

    [Fact]
    public Task Message_and_properties() => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { public int {|#0:Bad|} { get; set; } }",
        new DiagnosticResult("TEST01").WithLocation(0).WithMessage("Property 'Bad' is bad").WithProperty("Member", "Bad"));

    [Fact]
    public Task A_wrong_message_fails() => FailsAsync("Expected and missing:\n  TEST01", () => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { public int {|#0:Bad|} { get; set; } }", new DiagnosticResult("TEST01").WithLocation(0).WithMessage("Something else")));

    [Fact]
    public Task A_wrong_property_fails() => FailsAsync("Member=Good", () => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { public int {|#0:Bad|} { get; set; } }", new DiagnosticResult("TEST01").WithLocation(0).WithProperty("Member", "Good")));

    [Fact]
    public Task An_unmarked_finding_fails() => FailsAsync("Unexpected:\n  TEST01", () => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { public int Bad { get; set; } }"));

    [Fact]
    public Task A_second_finding_at_one_mark_fails() => FailsAsync("Unexpected:\n  TEST01", () => Verify<ReportsTwice>.AnalyzerAsync(Source));

    [Fact]
    public Task A_mark_without_finding_fails() => FailsAsync("Expected and missing:\n  TEST01", () => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { public int [|Fine|] { get; set; } }"));

    [Fact]
    public Task A_source_that_does_not_compile_fails() => FailsAsync("CS0246", () => Verify<BadProperty>.AnalyzerAsync("class Entity { public Missing Fine { get; set; } }"));

    [Fact]
    public Task A_compiler_error_may_be_marked() => Verify<BadProperty>.AnalyzerAsync("class Entity { public {|CS0246:Missing|} [|Bad|] { get; set; } }");

    [Fact]
    public Task A_crash_fails() => FailsAsync("planted", () => Verify<Crashes>.AnalyzerAsync(Source));

    [Fact]
    public Task A_finding_without_place_fails() => FailsAsync("nowhere to click", () => Verify<ReportsNowhere>.AnalyzerAsync(Source));

    [Fact]
    public Task A_finding_that_only_a_build_reports_fails() => FailsAsync("in an editor:\n  nothing", () => Verify<ReportsAtCompilationEnd>.AnalyzerAsync(Source));

    [Fact]
    public Task A_finding_in_another_file_fails() => FailsAsync("in an editor:\n  nothing", () => new AnalyzerTest<ReportsInAnotherFile>
    {
        TestState = { Sources = { "class Entity { public int Cause { get; set; } }", "class [|Elsewhere|];" } },
    }.RunAsync());

    [Fact]
    public Task A_finding_in_another_project_fails() => FailsAsync("The analyzer crashed", () => AcrossProjects<ReportsInAnotherProject>("""
        class Entity { public Foreign Fine { get; set; } = null!; }
        """));

    [Fact]
    public Task A_finding_that_depends_on_the_form_of_a_reference_fails() => FailsAsync("Build form", () => AcrossProjects<TrustsSettersOfAnotherProject>("""
        class Entity { public Foreign Fine { get; set; } = null!; }
        """));

    [Fact]
    public Task Findings_in_a_referencing_project() => AcrossProjects<BadProperty>("class Entity { public Foreign [|Bad|] { get; set; } = null!; }");

    [Fact]
    public Task Every_version_of_EF_Core_is_tried() => FailsAsync("EF Core 10:", () => Verify<BadProperty>.AnalyzerAsync(
        "class Entity { void M(ModelBuilder b) => b.Entity<Entity>().{|CS1061:ComplexCollection|}(); }"));

    [Fact]
    public Task Versions_can_be_narrowed() => new AnalyzerTest<BadProperty>
    {
        TestCode = "class Entity { void M(ModelBuilder b) => b.Entity<Entity>().{|CS1061:ComplexCollection|}(); }",
        Versions = [EFCoreVersion.V8, EFCoreVersion.V9],
    }.RunAsync();

    [Fact]
    public Task Providers_can_be_narrowed() => new AnalyzerTest<BadProperty>
    {
        TestCode = "class Entity { void M(DbContextOptionsBuilder o) { o.UseSqlite(); o.{|CS1061:UseSqlServer|}(); } }",
        Providers = Providers.Sqlite,
    }.RunAsync();

    [Fact]
    public Task Editorconfig_sets_severities() => new AnalyzerTest<BadProperty>
    {
        TestState =
        {
            Sources = { "class Entity { public int Bad { get; set; } }" },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TEST01.severity = none\n") },
        },
    }.RunAsync();

    private static Task AcrossProjects<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new AnalyzerTest<TAnalyzer>
        {
            TestState =
            {
                Sources = { source },
                AdditionalProjectReferences = { "Domain" },
                AdditionalProjects = { ["Domain"] = { Sources = { "public class Foreign { public int Id { get; private set; } }" } } },
            },
        }.RunAsync();

    private static async Task FailsAsync(string why, Func<Task> test) =>
        Assert.Contains(why, (await Assert.ThrowsAnyAsync<XunitException>(test)).Message, StringComparison.Ordinal);
}
