using System.Text;
using Microsoft.CodeAnalysis;

namespace ModelLint.Cli.Reports;

/// <summary>
/// Workflow commands that GitHub Actions turns into annotations, escaped as its own toolkit does
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions; actions/toolkit, packages/core/src/command.ts).
/// </summary>
internal static class GitHubReport
{
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            var command = finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
            text.Append($"::{command} file={Property(report.Root.Relative(finding.File))},line={finding.Start.Line},endLine={finding.End.Line}");
            // The columns of a place over several lines are not shown, and refused.
            if (finding.Start.Line == finding.End.Line)
            {
                text.Append($",col={finding.Start.Column},endColumn={finding.End.Column}");
            }

            text.Append($",title={Property($"{finding.RuleId} {finding.Rule.Title}")}::{Message(finding.Message)}\n");
        }

        foreach (var problem in report.Problems)
        {
            text.Append($"::error title=ModelLint::{Message(problem)}\n");
        }

        return text.Append(report.Summary).Append('\n').ToString();
    }

    private static string Message(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
