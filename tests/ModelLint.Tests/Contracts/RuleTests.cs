using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.CodeFixes;
using ModelLint.DocGen;
using ModelLint.Options;
using ModelLint.Rules;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Contracts;

/// <summary>What every rule keeps to, so that nobody has to remember it.</summary>
public sealed class RuleTests
{
    internal static readonly ImmutableArray<ModelRule> Rules = [.. ModelRules.All.OrderBy(rule => rule.GetType().Name, StringComparer.Ordinal)];

    /// <summary>What a host loads.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new WarningAnalyzer(), new SuggestionAnalyzer()];

    private static readonly ImmutableArray<CodeFixProvider> CodeFixes =
    [
        .. from type in typeof(ModelCodeFix).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract
           select (CodeFixProvider)Activator.CreateInstance(type)!,
    ];

    public static TheoryData<Type> All => [.. Rules.Select(rule => rule.GetType())];

    /// <summary>Not those about ModelLint itself.</summary>
    public static TheoryData<Type> OfModels => [.. Rules.Where(rule => rule.SupportedDiagnostics.Single().Category != RuleCategory.Configuration).Select(rule => rule.GetType())];

    public static TheoryData<Type> Fixes => [.. CodeFixes.Select(fix => fix.GetType())];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Rules.Length, Rules.Select(rule => rule.SupportedDiagnostics.Single().Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(All))]
    public void The_class_is_sealed_public_not_exported_and_in_a_folder_by_element(Type rule)
    {
        Assert.True(rule.IsSealed);
        Assert.True(rule.IsPublic);
        Assert.Null(rule.GetCustomAttribute<DiagnosticAnalyzerAttribute>());
        Assert.Matches(@"^ModelLint\.Rules\.(EntityTypes|Properties|Keys|ForeignKeys|Indexes|Contexts)$", rule.Namespace);
    }

    [Fact]
    public void Hosts_load_every_rule_once()
    {
        var exported = typeof(ModelRule).Assembly.GetTypes().Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null);

        Assert.Equal(Analyzers.Select(analyzer => analyzer.GetType()).ToHashSet(), exported.ToHashSet());
        Assert.Equal(Rules.Select(rule => rule.Rule.Id).Order(), Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_name_says_what_is_wrong_not_what_to_do(Type rule) =>
        Assert.DoesNotMatch("^(Use|Avoid|Add|Prefer|Must|Do[A-Z])|Analyzer$|Rule$", rule.Name);

    [Theory]
    [MemberData(nameof(All))]
    public void The_descriptor_is_well_formed(Type rule)
    {
        var descriptor = DescriptorOf(rule);
        var message = descriptor.MessageFormat.ToString();

        Assert.Matches("^MDL[0-9]{4}$", descriptor.Id);
        Assert.Contains(descriptor.Category, CategoriesOf(typeof(RuleCategory)));
        Assert.Equal($"https://github.com/modellint/modellint/blob/main/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri);
        Assert.Matches(@"^[A-Z][^.\n]*$", descriptor.Title.ToString());
        Assert.Matches(@"^[A-Z{][^\n]*[^.\s]$", message);
        Assert.DoesNotMatch(@"[.!?] [A-Z]", message);
        Assert.EndsWith(".", descriptor.Description.ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_is_there_and_says_the_same(Type rule)
    {
        var descriptor = DescriptorOf(rule);
        var page = RulePage.Of(descriptor.Id);

        Assert.Equal($"# {descriptor.Id}: {descriptor.Title}", page.Title);
        Assert.Contains($"\n| {descriptor.Category} | {RuleTable.LevelOf(descriptor)} |\n", page.Text);
        Assert.Equal(
            ["What it reports", "Why", "Bad example", .. FixOf(descriptor.Id) is null ? Array.Empty<string>() : ["Fixed"], "Good example", "When not to follow it", "Options"],
            page.Headings);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_names_options_that_exist(Type rule)
    {
        var named = Regex.Matches(RulePage.Of(DescriptorOf(rule).Id).Text, @"modellint\.[a-z_]+").Select(match => match.Value);
        Assert.Subset(ModelLintOptions.All.Select(option => option.Key).ToHashSet(), named.ToHashSet());
    }

    [Fact]
    public void Every_option_is_documented()
    {
        var documentation = Repository.Read("docs/configuration.md");
        Assert.All(ModelLintOptions.All, option => Assert.Contains($"| `{option.Key}` |", documentation));
    }

    [Fact]
    public void What_is_generated_from_the_rules_is_up_to_date() => Assert.Empty(Documents.Outdated(Repository.Root).Select(document => document.Path));

    [SkippableWithoutContractTheory]
    [MemberData(nameof(All))]
    public void The_contract_lists_it_by_id_name_category_and_level(Type rule)
    {
        var descriptor = DescriptorOf(rule);
        var row = File.ReadLines(SkippableWithoutContractTheoryAttribute.Contract).SingleOrDefault(line => line.StartsWith($"| {descriptor.Id} | ", StringComparison.Ordinal));
        var cells = row?.Split('|', StringSplitOptions.TrimEntries);

        Assert.NotNull(cells);
        Assert.Equal(rule.Name, cells[2]);
        Assert.Contains(cells, cell => cell == RuleTable.LevelOf(descriptor) || cell.StartsWith($"{RuleTable.LevelOf(descriptor)} (", StringComparison.Ordinal));
        Assert.True(descriptor.Category == RuleCategory.Configuration || cells[3] == descriptor.Category, row);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_exported_and_tested_for_Fix_All(Type fix)
    {
        var provider = (CodeFixProvider)Activator.CreateInstance(fix)!;
        var tests = typeof(RuleTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == $"{fix.Name}Tests");

        Assert.Equal([LanguageNames.CSharp], fix.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
        Assert.Subset(
            Rules.Select(rule => rule.SupportedDiagnostics.Single().Id).ToHashSet(),
            provider.FixableDiagnosticIds.ToHashSet());
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            provider.GetFixAllProvider()!.GetSupportedFixAllScopes().Order());
        Assert.True(tests is not null, $"{fix.Name}Tests is missing");
        Assert.Contains(tests.GetMethods(), method => method.GetCustomAttribute<FactAttribute>() is not null && method.Name.EndsWith("_in_one_pass", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OfModels))]
    public async Task It_has_ten_cases_that_report_and_ten_that_stay_silent(Type rule)
    {
        var cases = await CaseCount.OfAsync(typeof(RuleTests).Assembly.GetTypes().Single(type => type.Name == $"{rule.Name}Tests"));

        Assert.True(cases is { Reporting: >= 10, Silent: >= 10 }, $"{cases.Reporting} cases report, {cases.Silent} stay silent");
    }

    internal static DiagnosticDescriptor DescriptorOf(Type rule) => Assert.Single(Rules.Single(candidate => candidate.GetType() == rule).SupportedDiagnostics);

    internal static CodeFixProvider? FixOf(string id) =>
        CodeFixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Contains(id));

    private static IEnumerable<string> CategoriesOf(Type constants) =>
        constants.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
