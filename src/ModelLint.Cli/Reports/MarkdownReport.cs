using System.Text;

namespace ModelLint.Cli.Reports;

/// <summary>For a comment on a pull request: a table for each entity type.</summary>
internal static class MarkdownReport
{
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder($"## ModelLint\n\n{Escape(report.Summary)}\n");
        foreach (var problem in report.Problems)
        {
            text.Append($"\n> {Escape(problem)}\n");
        }

        foreach (var subject in report.BySubject)
        {
            text.Append($"\n### {Code(subject.Key)}\n\n| Rule | Severity | Finding | Place |\n|---|---|---|---|\n");
            foreach (var finding in subject)
            {
                text.Append($"| [{finding.RuleId}]({finding.Rule.HelpLinkUri} \"{finding.Rule.Title}\") | {finding.SeverityName} | {Escape(finding.Message)} "
                    + $"| {Code($"{report.Root.Relative(finding.File)}:{finding.Start.Line}")} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>In code nothing is markup but what ends it, or the cell that it is in.</summary>
    private static string Code(string text) => $"`{text.Replace('`', '\'').Replace("|", "\\|")}`";

    /// <summary>Any punctuation may be escaped, and what begins a line, an element or a mention is.</summary>
    private static string Escape(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(character => @"\`*_{}[]<>#|@~&".Contains(character) ? $"\\{character}" : character.ToString()));
}
