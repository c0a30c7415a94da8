using Microsoft.CodeAnalysis;

namespace ModelLint.Cli.Checking;

/// <summary>What the rules say of all projects that were asked for.</summary>
/// <param name="Projects">Those that have to do with EF Core, one for each target framework.</param>
/// <param name="Problems">Why that may not be all; empty where it is.</param>
internal sealed record CheckedSolution(IReadOnlyList<CheckedProject> Projects, IReadOnlyList<string> Problems)
{
    /// <summary>In order of their entity types and places. What is found for several target frameworks, or in a file of several projects, is one finding.</summary>
    public IReadOnlyList<ReportedFinding> Findings(Func<CheckedProject, Diagnostic, bool> isAsked) =>
    [
        .. Projects
            .SelectMany(project => project.Diagnostics.Where(diagnostic => isAsked(project, diagnostic)))
            .Select(ReportedFinding.Of)
            .GroupBy(finding => finding with { Severity = default })
            .Select(same => same.MaxBy(finding => finding.Severity)!)
            .OrderBy(finding => finding.About, StringComparer.Ordinal)
            .ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Start.Line)
            .ThenBy(finding => finding.Start.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
