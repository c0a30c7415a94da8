using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Json;
using ModelLint.Rules;

namespace ModelLint.Cli.Reports;

/// <summary>SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with the rules' own words, levels and pages.</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    private static readonly DiagnosticDescriptor[] Rules = [.. ModelRules.All.Select(rule => rule.Rule)];

    public static string Write(CheckReport report) => ModelJson.Serialize(new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver() },
            ["invocations"] = new JsonArray(Invocation(report.Problems)),
            ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Text("The repository, or the folder that the tool was run in.") } },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = JsonValues.List(report.Findings, finding => Result(finding, report.Root)),
        }),
    });

    private static JsonObject Driver() => new()
    {
        ["name"] = "ModelLint",
        ["semanticVersion"] = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        ["informationUri"] = "https://github.com/modellint/modellint",
        ["rules"] = JsonValues.List(Rules, Rule),
    };

    private static JsonObject Rule(DiagnosticDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = string.Concat(rule.Title.ToString().Split(' ', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
        ["shortDescription"] = Text(rule.Title.ToString()),
        ["fullDescription"] = Text(rule.Description.ToString()),
        ["helpUri"] = rule.HelpLinkUri,
        ["defaultConfiguration"] = new JsonObject { ["enabled"] = rule.IsEnabledByDefault, ["level"] = Level(rule.DefaultSeverity) },
        ["properties"] = new JsonObject { ["category"] = rule.Category, ["tags"] = new JsonArray(rule.Category) },
    };

    private static JsonObject Invocation(IReadOnlyList<string> problems) => new()
    {
        ["executionSuccessful"] = problems.Count == 0,
        ["toolExecutionNotifications"] = JsonValues.List(problems, problem => new JsonObject { ["level"] = "error", ["message"] = Text(problem) }),
    };

    private static JsonObject Result(ReportedFinding finding, SourceRoot root) => new()
    {
        ["ruleId"] = finding.RuleId,
        ["ruleIndex"] = Array.FindIndex(Rules, rule => rule.Id == finding.RuleId),
        ["level"] = Level(finding.Severity),
        ["message"] = Text(finding.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = root.RelativeUri(finding.File), ["uriBaseId"] = Root },
                ["region"] = new JsonObject
                {
                    ["startLine"] = finding.Start.Line,
                    ["startColumn"] = finding.Start.Column,
                    ["endLine"] = finding.End.Line,
                    ["endColumn"] = finding.End.Column,
                },
            },
            ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = finding.About, ["kind"] = "type" }),
        }),
        ["partialFingerprints"] = new JsonObject { ["modellint/v1"] = finding.Key },
        ["properties"] = Properties(finding),
    };

    /// <summary>The same as in the error log of a compiler.</summary>
    private static JsonObject Properties(ReportedFinding finding)
    {
        var properties = new JsonObject
        {
            [FindingProperties.Context] = finding.Context,
            [FindingProperties.EntityType] = finding.EntityType,
            [FindingProperties.Members] = finding.Members,
            [FindingProperties.Table] = finding.Table,
        };
        if (finding.Subject.Length > 0)
        {
            properties.Add(FindingProperties.Subject, finding.Subject);
        }

        return properties;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
