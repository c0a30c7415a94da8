using ModelLint.Cli.Checking;

namespace ModelLint.Cli.Fixing;

/// <summary>What tells a finding from others while the files change around it.</summary>
internal readonly record struct FixedFinding(string RuleId, string Key, string Message)
{
    public static FixedFinding Of(ReportedFinding finding) => new(finding.RuleId, finding.Key, finding.Message);
}
