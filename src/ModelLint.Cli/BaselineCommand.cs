using System.CommandLine;
using Microsoft.CodeAnalysis;
using ModelLint.Baselines;
using ModelLint.Cli.Checking;
using ModelLint.Cli.Loading;
using ModelLint.Reading;
using ModelLint.Rules;

namespace ModelLint.Cli;

/// <summary><c>modellint baseline</c>: puts off all findings that there are, and forgets those that there are no more.</summary>
internal sealed class BaselineCommand : ProjectCommand
{
    private readonly Option<FindingSeverity> _severity = new("--severity")
    {
        Description = "Only findings that have this severity at least: suggestion, warning or error.",
        DefaultValueFactory = _ => FindingSeverity.Suggestion,
    };

    private readonly Option<FileInfo?> _output = new("--output", "-o")
    {
        Description = $"Write to this file in place of {BaselineFile.DefaultName} beside each project, or the file that its ModelLintBaseline names.",
        HelpName = "FILE",
    };

    public BaselineCommand()
        : base(
            "baseline",
            $"Writes what the rules find to {BaselineFile.DefaultName} beside each project, so that only what is new is reported from now on.\n\n"
            + "Ends with 0 if it is written, 2 if not all could be analysed; then nothing is written.",
            "Of projects of several target frameworks, add what is found for this one, and take nothing out; what is found for any where not given.") =>
        AddOptions([_severity, _output]);

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken)
    {
        using var workspace = await loader.OpenAsync(TargetFile.Find(TargetOf(parsed)), cancellationToken);
        var solution = await SolutionChecker.CheckAsync(workspace, FrameworkOf(parsed), project => BaselineFile.Without(project.AnalyzerOptions), progress, cancellationToken);
        if (solution.Problems.Count > 0)
        {
            throw new CommandException($"Not all could be analysed, so nothing was written.\n{Messages.Indented(solution.Problems)}");
        }

        var severity = (DiagnosticSeverity)parsed.GetValue(_severity);
        foreach (var file in solution.Projects.GroupBy(project => parsed.GetValue(_output)?.FullName ?? WrittenBaseline.PathOf(project.Project)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            // Of a file that several projects have, one project alone knows its own part; of several target frameworks, one does not know what is left of the others'.
            var hasOthers = FrameworkOf(parsed) is not null && file.Any(project => workspace.Solution.Projects.Count(other => other.FilePath == project.Project.FilePath) > 1);
            var isPart = !TargetFile.IsSolution(workspace.File) && parsed.GetValue(_output) is null && file.Any(project => WrittenBaseline.IsNamed(project.Project));
            var own = isPart ? file.SelectMany(project => SubjectsOf(project, cancellationToken)).ToHashSet() : null;
            var written = await WrittenBaseline.UpdateAsync(
                file.Key, file.SelectMany(project => EntriesOf(project, severity)), entry => hasOthers || own?.Contains(entry.About) == false, cancellationToken);
            if (written is not null)
            {
                Console.WriteLine($"{string.Join(", ", file.Select(project => Path.GetFileNameWithoutExtension(project.Project.FilePath)).Distinct())}: {written}");
            }
        }

        return ExitCode.Clean;
    }

    private static IEnumerable<string> SubjectsOf(CheckedProject project, CancellationToken cancellationToken) =>
        EntityModels.Of(project.Compilation, project.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken)
            .SelectMany(model => model.EntityTypes.Select(FindingProperties.NameOf).Append(model.Context));

    private static IEnumerable<BaselineEntry> EntriesOf(CheckedProject project, DiagnosticSeverity severity) => project.Diagnostics
        .Where(diagnostic => diagnostic.Severity >= severity)
        .Select(diagnostic => BaselineEntry.Of(diagnostic.Descriptor, diagnostic.Properties))
        .OfType<BaselineEntry>();
}
