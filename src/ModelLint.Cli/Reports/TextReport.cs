using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace ModelLint.Cli.Reports;

/// <summary>For people: by entity type, a line a finding, as compilers write it, and how many of which rule.</summary>
internal static class TextReport
{
    private const string Indent = "  ";

    public static void Write(CheckReport report, Terminal terminal)
    {
        foreach (var subject in report.BySubject)
        {
            terminal.WriteLine((subject.Key, new Style(decoration: Decoration.Bold)));
            foreach (var finding in subject)
            {
                terminal.WriteLine(
                    ($"{Indent}{Path.GetRelativePath(Directory.GetCurrentDirectory(), finding.File)}({finding.Start.Line},{finding.Start.Column}): ", Style.Plain),
                    ($"{finding.SeverityName} {finding.RuleId}", StyleOf(finding.Severity)),
                    ($": {finding.Message}", Style.Plain));
            }

            terminal.WriteLine();
        }

        var rules = report.Findings.GroupBy(finding => finding.RuleId).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal).ToArray();
        foreach (var rule in rules)
        {
            terminal.WriteLine(($"{rule.Count(),5} {rule.Key} {rule.First().Rule.Title}", Style.Plain));
        }

        if (rules.Length > 0)
        {
            terminal.WriteLine();
        }

        terminal.WriteLine((report.Summary, StyleOf(report.ExitCode)));
    }

    private static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new(Color.Red),
        DiagnosticSeverity.Warning => new(Color.Yellow),
        _ => new(Color.Aqua),
    };

    private static Style StyleOf(ExitCode exitCode) => exitCode switch
    {
        ExitCode.Clean => new(Color.Green),
        ExitCode.Remarks => new(Color.Yellow),
        _ => new(Color.Red),
    };
}
