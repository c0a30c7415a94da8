using Microsoft.CodeAnalysis;
using ModelLint.Cli;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Reports;

namespace ModelLint.Tests.CommandLine;

/// <summary>What the formats make of text that means something to them.</summary>
public sealed class ReportTests
{
    private static readonly string Root = Path.GetFullPath("/repository");

    private static readonly ReportedFinding Finding = new(
        "MDL0002",
        DiagnosticSeverity.Warning,
        "100% of | <b>\r\nof 'A', *B*: C",
        Path.Combine(Root, "src", "Shop, old", "Größe.cs"),
        new(3, 5),
        new(3, 9),
        "Shop.ShopContext",
        "Shop.Order",
        "RoomId",
        "Orders",
        "",
        "MDL0002:Shop.Order:RoomId");

    [Fact]
    public void GitHub_commands_are_escaped_as_its_toolkit_does() => Assert.Equal(
        """
        ::warning file=src/Shop%2C old/Größe.cs,line=3,endLine=3,col=5,endColumn=9,title=MDL0002 Foreign key without index::100%25 of | <b>%0D%0Aof 'A', *B*: C
        1 finding in 1 entity type: 1 warning

        """.ReplaceLineEndings("\n"),
        Report(Finding).Write(ReportFormat.GitHub));

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "::error file=")]
    [InlineData(DiagnosticSeverity.Warning, "::warning file=")]
    [InlineData(DiagnosticSeverity.Info, "::notice file=")]
    public void GitHub_commands_are_called_by_the_severity(DiagnosticSeverity severity, string command) =>
        Assert.StartsWith(command, Report(Finding with { Severity = severity }).Write(ReportFormat.GitHub));

    [Fact]
    public void GitHub_has_no_columns_of_a_place_over_several_lines() =>
        Assert.Contains("line=3,endLine=4,title=", Report(Finding with { End = new(4, 1) }).Write(ReportFormat.GitHub));

    [Fact]
    public void What_could_not_be_analysed_is_an_error_of_the_workflow() => Assert.Equal(
        "::error title=ModelLint::Shop: it is not restored\nCould not be analysed.\n",
        new CheckReport([], ["Shop: it is not restored"], new(Root)).Write(ReportFormat.GitHub));

    [Fact]
    public void Markdown_shows_messages_as_they_are() => Assert.Equal(
        """
        ## ModelLint

        1 finding in 1 entity type: 1 warning

        ### `Shop.Order`

        | Rule | Severity | Finding | Place |
        |---|---|---|---|
        | [MDL0002](https://github.com/modellint/modellint/blob/main/docs/rules/MDL0002.md "Foreign key without index") | warning | 100% of \| \<b\> of 'A', \*B\*: C | `src/Shop, old/Größe.cs:3` |

        """.ReplaceLineEndings("\n"),
        Report(Finding).Write(ReportFormat.Markdown));

    [Fact]
    public void Places_in_SARIF_are_addresses_under_the_root() =>
        Assert.Contains("\"uri\": \"src/Shop%2C%20old/Gr%C3%B6%C3%9Fe.cs\"", Report(Finding).Write(ReportFormat.Sarif));

    [Fact]
    public void The_summary_counts_severities_and_entity_types() => Assert.Equal(
        "4 findings in 2 entity types: 1 error, 2 warnings, 1 suggestion",
        Report(
            Finding,
            Finding with { Severity = DiagnosticSeverity.Error },
            Finding with { Severity = DiagnosticSeverity.Info },
            Finding with { EntityType = "Shop.Room" }).Summary);

    private static CheckReport Report(params ReportedFinding[] findings) => new(findings, [], new(Root));
}
