using System.CommandLine;
using Microsoft.CodeAnalysis;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Loading;
using ModelLint.Cli.Reports;
using ModelLint.Reading;
using ModelLint.Rules;

namespace ModelLint.Cli;

/// <summary><c>modellint check</c>: what a build reports, and nothing else.</summary>
internal sealed class CheckCommand : ProjectCommand
{
    private readonly Option<ReportFormat> _format = new("--format", "-f")
    {
        Description = "text; sarif, of version 2.1.0; github, for annotations of a workflow; json, as docs/findings.schema.json describes; markdown.",
    };

    private readonly FindingOptions _findings = new();

    private readonly Option<FileInfo?> _baseline = new("--baseline")
    {
        Description = "Leave out the findings of this baseline, in place of the one that the project has.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Only findings in entity types whose files have changed since this commit or branch.",
        HelpName = "COMMIT",
    };

    private readonly Option<FileInfo?> _output = OutputFile.NewOption();

    public CheckCommand()
        : base(
            "check",
            "Reports what the rules find in a project or in all projects of a solution, as a build does.\n\n"
            + "Ends with 0 if nothing was found, 1 if something was, 2 if not all could be analysed.",
            "Of projects of several target frameworks, only this one; all of them where not given.") =>
        AddOptions([_format, .. _findings.All, _baseline, _since, _output]);

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken)
    {
        var file = TargetFile.Find(TargetOf(parsed));
        var isAsked = _findings.Read(parsed);
        var changed = parsed.GetValue(_since) is { } commit ? await Git.FindChangedFilesAsync(Path.GetDirectoryName(file)!, commit, cancellationToken) : null;

        var baseline = parsed.GetValue(_baseline);
        if (baseline is { Exists: false })
        {
            throw new CommandException($"There is no baseline '{baseline}'.");
        }

        using var workspace = await loader.OpenAsync(file, baseline?.FullName, cancellationToken);
        var solution = await SolutionChecker.CheckAsync(workspace, FrameworkOf(parsed), project => project.AnalyzerOptions, progress, cancellationToken);
        var findings = solution.Findings((project, diagnostic) =>
            isAsked(diagnostic) && (changed is null || FilesOf(diagnostic, project, cancellationToken).Any(changed.Contains)));

        var report = new CheckReport(findings, solution.Problems, SourceRoot.Of(file));
        foreach (var problem in report.Problems)
        {
            await Console.Error.WriteLineAsync($"modellint: {problem}");
        }

        await WriteAsync(report, parsed.GetValue(_format), parsed.GetValue(_output), cancellationToken);
        return report.ExitCode;
    }

    private static async Task WriteAsync(CheckReport report, ReportFormat format, FileInfo? file, CancellationToken cancellationToken)
    {
        if (format != ReportFormat.Text)
        {
            await OutputFile.WriteAsync(report.Write(format), file, cancellationToken);
        }
        else if (file is null)
        {
            TextReport.Write(report, new Terminal(Console.Out));
        }
        else
        {
            var text = new StringWriter { NewLine = "\n" };
            TextReport.Write(report, new Terminal(text));
            await OutputFile.WriteAsync(text.ToString(), file, cancellationToken);
        }

        if (file is not null)
        {
            Console.WriteLine(report.Summary);
        }
    }

    /// <summary>Where the finding is, and what its entity type is made in.</summary>
    private static IEnumerable<string> FilesOf(Diagnostic diagnostic, CheckedProject project, CancellationToken cancellationToken) =>
        EntityModels.Of(project.Compilation, project.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken)
            .SelectMany(model => model.EntityTypes)
            .Where(entityType => FindingProperties.NameOf(entityType) == diagnostic.Properties.GetValueOrDefault(FindingProperties.EntityType))
            .SelectMany(entityType => ModelFiles.Of(entityType, project.Compilation))
            .Select(tree => tree.FilePath)
            .Append(diagnostic.Location.GetLineSpan().Path)
            .Select(Path.GetFullPath);
}
