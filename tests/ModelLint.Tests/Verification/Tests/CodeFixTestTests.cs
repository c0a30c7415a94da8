using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Sdk;

namespace ModelLint.Tests.Verification.Tests;

/// <summary>The verifier fails where it should; each fix here is wrong in the one way that its test names.</summary>
public sealed class CodeFixTestTests
{
    private const string Source = "class Entity { public int [|Bad1|] { get; set; } public int [|Bad2|] { get; set; } }";
    private const string Fixed = "class Entity { public int Good1 { get; set; } public int Good2 { get; set; } }";

    [Fact]
    public Task Fixed_one_by_one_and_all_at_once() => Verify<BadProperty, RenameFix>.CodeFixAsync(Source, Fixed);

    [Fact]
    public Task Fixed_in_several_documents_and_projects() => new CodeFixTest<BadProperty, RenameFix>
    {
        TestState =
        {
            Sources = { Source, "class Other { public int [|Bad|] { get; set; } }" },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Foreign { public int [|Bad|] { get; set; } }" } } },
        },
        FixedState =
        {
            Sources = { Fixed, "class Other { public int Good { get; set; } }" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Foreign { public int Good { get; set; } }" } } },
        },
    }.RunAsync();

    [Fact]
    public Task A_different_result_fails() => FailsAsync<RenameFix>("Test0.cs differs", "class Entity { }");

    [Fact]
    public Task A_fix_that_leaves_its_finding_fails() => FailsAsync<DoesNothingFix>("left its finding", Source);

    [Fact]
    public Task A_result_that_does_not_compile_fails() => FailsAsync<BreaksTheCodeFix>("Unexpected:\n  CS", "class Entity { public int class 1 { get; set; } public int class 2 { get; set; } }");

    [Fact]
    public Task An_action_without_equivalence_key_fails() => FailsAsync<KeylessFix>("no equivalence key", Fixed);

    [Fact]
    public Task A_fix_without_Fix_All_fails() => FailsAsync<NoFixAllFix>("no Fix All in Document", Fixed);

    [Fact]
    public Task A_fix_without_Fix_All_may_be_wanted() => new CodeFixTest<BadProperty, NoFixAllFix> { TestCode = Source, FixedCode = Fixed, FixAllScopes = [] }.RunAsync();

    [Fact]
    public Task An_action_that_does_not_exist_fails() => FailsAsync("only 1 actions", () => Verify<BadProperty, RenameFix>.CodeFixAsync(Source, Fixed, index: 1));

    [Fact]
    public Task A_change_in_another_document_fails() => FailsAsync("Other.cs differs", () => new CodeFixTest<BadProperty, TouchesOtherDocumentsFix>
    {
        TestState = { Sources = { Source, ("Other.cs", "class Other;") } },
        FixedState = { Sources = { Fixed, ("Other.cs", "class Other;") } },
    }.RunAsync());

    [Fact]
    public Task Edits_that_Fix_All_loses_fail() => FailsAsync("Fix All in Document: /TestProject/Test0.cs differs", () => Verify<BadProperty, InsertsAtOnePlaceFix>.CodeFixAsync(
        "class Entity { /*here*/ public int [|Bad1|] { get; set; } public int [|Bad2|] { get; set; } }",
        "class Entity { /*Bad1*//*Bad2*//*here*/ public int Good1 { get; set; } public int Good2 { get; set; } }"));

    [Fact]
    public Task A_fix_that_takes_the_first_finding_of_a_span_fails() => FailsAsync(
        "forgets TEST01", () => Verify<ReportsTwice, FirstOfSpanOnlyFix>.CodeFixAsync("class Entity { public int [|[|Bad|]|] { get; set; } }", "class Entity { public int Good { get; set; } }"));

    private static Task FailsAsync<TFix>(string why, string fixedSource)
        where TFix : CodeFixProvider, new() => FailsAsync(why, () => Verify<BadProperty, TFix>.CodeFixAsync(Source, fixedSource));

    private static async Task FailsAsync(string why, Func<Task> test) =>
        Assert.Contains(why, (await Assert.ThrowsAnyAsync<XunitException>(test)).Message, StringComparison.Ordinal);
}
