using System.CommandLine;
using ModelLint.Cli.Fixing;
using ModelLint.Cli.Loading;
using ModelLint.Cli.Reports;
using ModelLint.CodeFixes;
using ModelLint.Rules;
using Spectre.Console;

namespace ModelLint.Cli;

/// <summary><c>modellint fix</c>: the first fix of every finding that is asked for.</summary>
internal sealed class FixCommand : ProjectCommand
{
    private readonly FindingOptions _findings = new();

    private readonly Option<bool> _dryRun = new("--dry-run", "-n")
    {
        Description = "Print what would change, as a patch, and write nothing.",
    };

    public FixCommand()
        : base(
            "fix",
            "Applies the first fix of each finding in a project or in all projects of a solution, until nothing changes any more, and writes all files or none.\n\n"
            + "Ends with 0 if nothing is left of what was asked for, 1 if something is, 2 if it could not be done; then nothing was written.",
            "Of projects of several target frameworks, only this one; all of them where not given.") =>
        AddOptions([.. _findings.All, _dryRun]);

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken)
    {
        var file = TargetFile.Find(TargetOf(parsed));
        var fixer = new SolutionFixer(FrameworkOf(parsed), _findings.Read(parsed), ModelCodeFixes.ByRule, progress);

        using var workspace = await loader.OpenAsync(file, cancellationToken);
        var result = await fixer.FixAsync(workspace, cancellationToken);
        var errors = await result.FindNewErrorsAsync(cancellationToken);
        if (errors.Count > 0)
        {
            throw new CommandException($"The fixes would break the build, so nothing was written. Please report this.\n{Messages.Indented(errors.Select(error => error.ToString()))}");
        }

        if (result.Problems.Count > 0)
        {
            throw new CommandException($"Not all could be analysed, so nothing was written.\n{Messages.Indented(result.Problems)}");
        }

        var changes = await result.FindChangesAsync(cancellationToken);
        var isDryRun = parsed.GetValue(_dryRun);
        var terminal = new Terminal(Console.Out);
        if (isDryRun)
        {
            WriteDiff(changes, SourceRoot.Of(file), terminal);
        }
        else
        {
            await FileChange.WriteAsync(changes);
        }

        // A patch stands alone.
        WriteSummary(result, changes.Count, isDryRun, isDryRun ? new Terminal(Console.Error) : terminal);
        return result.Left.Count > 0 ? ExitCode.Remarks : ExitCode.Clean;
    }

    private static void WriteDiff(IReadOnlyList<FileChange> changes, SourceRoot root, Terminal terminal)
    {
        foreach (var change in changes)
        {
            foreach (var line in UnifiedDiff.Lines(root.Relative(change.Path), change.Before?.ToString(), change.After.ToString()))
            {
                terminal.WriteLine((line, line[0] switch
                {
                    '+' => new Style(Color.Green),
                    '-' => new Style(Color.Red),
                    '@' => new Style(Color.Aqua),
                    _ => Style.Plain,
                }));
            }
        }
    }

    private static void WriteSummary(FixedSolution result, int files, bool isDryRun, Terminal terminal)
    {
        var left = result.Left.ToLookup(finding => finding.RuleId);
        foreach (var rule in result.Seen.GroupBy(finding => finding.RuleId).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var remaining = left[rule.Key].Count();
            var why = remaining == 0 ? ""
                : $", {remaining} left: {(ModelCodeFixes.ByRule.ContainsKey(rule.Key) ? "no fix is safe there unasked" : "the rule has no fix")}";
            terminal.WriteLine(($"{rule.Count() - remaining,5} {rule.Key} {ModelRules.Find(rule.Key)!.Rule.Title}{why}", Style.Plain));
        }

        var fixedCount = result.Seen.Count - result.Left.Count;
        terminal.WriteLine((
            result.Seen.Count == 0 ? "No findings."
                : $"{Messages.Count(fixedCount, "finding")} {(isDryRun ? "would be " : "")}fixed in {Messages.Count(files, "file")}, {result.Left.Count} left",
            new Style(result.Left.Count > 0 ? Color.Yellow : Color.Green)));
    }
}
