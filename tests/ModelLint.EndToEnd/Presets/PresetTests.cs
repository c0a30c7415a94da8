namespace ModelLint.EndToEnd.Presets;

/// <summary><c>ModelLintMode</c> and <c>ModelLintProfile</c>, in the build of real projects.</summary>
[Collection(PackageCollection.Name)]
public sealed class PresetTests(PresetProjects projects) : IClassFixture<PresetProjects>
{
    private static readonly string[] EveryRule = ["MDL0001", "MDL0007", "MDL0008", "MDL0011", "MDL0016", "MDL0020", "MDL0023", "MDL0025", "MDL0033", "MDL0040"];

    [Theory]
    [InlineData("Recommended", "MDL0001", "MDL0007", "MDL0011")]
    [InlineData("None")]
    [InlineData("Minimum", "MDL0007", "MDL0011")]
    [InlineData("Tenants", "MDL0001", "MDL0007", "MDL0011", "MDL0016", "MDL0040")]
    [InlineData("FewTenants", "MDL0007", "MDL0011", "MDL0016", "MDL0040")]
    [InlineData("NoTenants")]
    public void Warnings_of_a_mode_and_profile(string project, params string[] ids) =>
        Assert.Equal(ids.Select(id => $"{id} warning"), projects.Findings(project));

    [Fact]
    public void All_makes_a_warning_of_every_rule() => Assert.Equal(EveryRule.Select(id => $"{id} warning"), projects.Findings("All"));

    [Fact]
    public void Warnings_of_a_mode_become_errors_like_all_others() => Assert.Equal(EveryRule.Select(id => $"{id} error"), projects.Findings("Strict"));

    [Fact]
    public void A_mode_that_there_is_not_is_told_and_the_default_holds() =>
        Assert.Equal(["MDL9002 warning"], projects.Findings("Wrong").Except(projects.Findings("Recommended")));

    [Fact]
    public void A_severity_by_id_goes_before_the_mode()
    {
        Assert.Equal(EveryRule.Except(["MDL0001", "MDL0008"]), projects.Ids("IdInAll"));
        Assert.Contains("MDL0033 error", projects.Findings("IdInAll"));
        Assert.Equal(["MDL0001 warning", "MDL0033 error"], projects.Findings("IdInNone"));
    }

    /// <summary>But for the rules that the mode turns on one by one: of these, Roslyn does not ask the category.</summary>
    [Fact]
    public void A_severity_by_category_goes_before_the_mode()
    {
        Assert.Equal(
            ["MDL0001 error", "MDL0011 warning", "MDL0016 error", "MDL0020 warning", "MDL0023 warning", "MDL0025 warning", "MDL0033 warning", "MDL0040 warning"],
            projects.Findings("CategoryInAll"));
        Assert.Equal(["MDL0007 error"], projects.Findings("CategoryInMinimum"));
    }

    [Fact]
    public void A_mode_is_not_for_the_projects_that_refer_to_one_that_has_it() => Assert.Equal(projects.Findings("Recommended"), projects.Findings("Downstream"));

    [Fact]
    public async Task Dotnet_format_fixes_what_is_a_warning_by_the_mode()
    {
        Assert.DoesNotContain("OnDelete", await projects.FormatAsync("Recommended", "MDL0008"));
        Assert.Contains("OnDelete", await projects.FormatAsync("All", "MDL0008"));
    }
}
