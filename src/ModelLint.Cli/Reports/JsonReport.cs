using System.Text.Json.Nodes;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Json;

namespace ModelLint.Cli.Reports;

/// <summary>Findings as JSON. docs/findings.schema.json describes it; what it says may be added to, never changed.</summary>
internal static class JsonReport
{
    public static string Write(CheckReport report) => ModelJson.Serialize(new JsonObject
    {
        ["findings"] = JsonValues.List(report.Findings, finding => Finding(finding, report.Root)),
        ["problems"] = JsonValues.List(report.Problems, problem => problem),
    });

    private static JsonObject Finding(ReportedFinding finding, SourceRoot root) => new()
    {
        ["rule"] = finding.RuleId,
        ["title"] = finding.Rule.Title.ToString(),
        ["category"] = finding.Rule.Category,
        ["severity"] = finding.SeverityName,
        ["message"] = finding.Message,
        ["help"] = finding.Rule.HelpLinkUri,
        ["context"] = finding.Context,
        ["entityType"] = finding.EntityType,
        ["members"] = JsonValues.List(finding.Members.Split(',', StringSplitOptions.RemoveEmptyEntries), member => member),
        ["table"] = finding.Table,
        ["key"] = finding.Key,
        ["at"] = new JsonObject
        {
            ["file"] = root.Relative(finding.File),
            ["line"] = finding.Start.Line,
            ["column"] = finding.Start.Column,
            ["endLine"] = finding.End.Line,
            ["endColumn"] = finding.End.Column,
        },
    };
}
