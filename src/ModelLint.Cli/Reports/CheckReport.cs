using ModelLint.Cli.Checking;

namespace ModelLint.Cli.Reports;

/// <summary>What <c>modellint check</c> has to say.</summary>
/// <param name="Problems">Why that may not be all; empty where it is.</param>
internal sealed record CheckReport(IReadOnlyList<ReportedFinding> Findings, IReadOnlyList<string> Problems, SourceRoot Root)
{
    /// <summary>By what they are about, in their order.</summary>
    public IEnumerable<IGrouping<string, ReportedFinding>> BySubject => Findings.GroupBy(finding => finding.About);

    /// <summary><c>3 findings in 2 entity types: 1 error, 2 warnings</c>.</summary>
    public string Summary
    {
        get
        {
            if (Findings.Count == 0)
            {
                return Problems.Count > 0 ? "Could not be analysed." : "No findings.";
            }

            var severities = Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
                .Select(group => Messages.Count(group.Count(), group.First().SeverityName));
            var text = $"{Messages.Count(Findings.Count, "finding")} in {Messages.Count(BySubject.Count(), "entity type")}: {string.Join(", ", severities)}";
            return Problems.Count > 0 ? text + "; not all could be analysed" : text;
        }
    }

    public ExitCode ExitCode => Problems.Count > 0 ? ExitCode.Failed : Findings.Count > 0 ? ExitCode.Remarks : ExitCode.Clean;

    public string Write(ReportFormat format) => format switch
    {
        ReportFormat.Json => JsonReport.Write(this),
        ReportFormat.Sarif => SarifReport.Write(this),
        ReportFormat.GitHub => GitHubReport.Write(this),
        ReportFormat.Markdown => MarkdownReport.Write(this),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Text is written to a console."),
    };
}
