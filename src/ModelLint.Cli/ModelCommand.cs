using System.CommandLine;
using ModelLint.Cli.Loading;
using ModelLint.Metadata;

namespace ModelLint.Cli;

/// <summary><c>modellint model</c>: prints the models of a project as they are read.</summary>
internal sealed class ModelCommand : ProjectCommand
{
    private readonly Option<OutputFormat> _format = new("--format", "-f")
    {
        Description = "text, in the shape of EF Core's own model.ToDebugString(); or json, as docs/model.schema.json describes.",
    };

    private readonly Option<string?> _context = new("--context", "-c")
    {
        Description = "Only this DbContext: its name, or its full name.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _unknown = new("--unknown")
    {
        Description = "In place of the model, what could not be followed: why, where, and what it makes unknown.",
    };

    private readonly Option<FileInfo?> _output = OutputFile.NewOption();

    public ModelCommand()
        : base(
            "model",
            "Prints the model that EF Core would build from the source of a project, for each DbContext, without running it.\n\n"
            + "Ends with 0 if everything was read in full, 1 if something is unknown, 2 if nothing could be read.",
            "PROJECT",
            "The project: a .csproj file, or a folder with one project in or under it.",
            "The target framework to read a project of several for; the first of them where not given.") =>
        AddOptions(_format, _context, _unknown, _output);

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken)
    {
        using var workspace = await loader.OpenAsync(TargetFile.FindProject(TargetOf(parsed)), cancellationToken);
        var project = await workspace.ReadProjectAsync(FrameworkOf(parsed), progress, cancellationToken);
        var models = project.ReadModels(parsed.GetValue(_context), cancellationToken);

        var text = ModelOutput.Write(project, models, parsed.GetValue(_format), parsed.GetValue(_unknown));
        await OutputFile.WriteAsync(text, parsed.GetValue(_output), cancellationToken);
        return models.SelectMany(model => model.FindUnknowns()).Any() ? ExitCode.Remarks : ExitCode.Clean;
    }
}
