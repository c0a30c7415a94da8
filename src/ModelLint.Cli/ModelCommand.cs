using System.CommandLine;
using ModelLint.Cli.Loading;
using ModelLint.Metadata;

namespace ModelLint.Cli;

/// <summary><c>modellint model</c>: prints the models of a project as they are read.</summary>
internal sealed class ModelCommand : Command
{
    private readonly Argument<string> _project = new("PROJECT")
    {
        Description = "The project: a .csproj file, or a folder with one project in or under it.",
        DefaultValueFactory = _ => ".",
    };

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

    private readonly Option<string?> _framework = new("--framework")
    {
        Description = "The target framework to read a project of several for; the first of them where not given.",
        HelpName = "TFM",
    };

    private readonly Option<string> _configuration = new("--configuration")
    {
        Description = "The build configuration, which may decide what is compiled.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "Debug",
    };

    private readonly Option<FileInfo?> _output = new("--output", "-o")
    {
        Description = "Write to this file in place of standard output.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "Tell on standard error what is being done, and what MSBuild has to say.",
    };

    public ModelCommand()
        : base("model", "Prints the model that EF Core would build from the source of a project, for each DbContext, without running it.\n\n"
            + "Ends with 0 if everything was read in full, 1 if something is unknown, 2 if nothing could be read.")
    {
        foreach (var symbol in new Symbol[] { _project, _format, _context, _unknown, _framework, _configuration, _output, _verbose })
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }

        SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                return (int)await RunAsync(parsed, cancellationToken);
            }
            catch (CommandException exception)
            {
                await Console.Error.WriteLineAsync($"modellint: {exception.Message}");
                return (int)ExitCode.NotRead;
            }
        });
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var progress = new Progress(parsed.GetValue(_verbose));
        var loader = new ProjectLoader(parsed.GetValue(_configuration)!, progress);
        var project = await loader.LoadAsync(ProjectFile.Find(parsed.GetValue(_project)!), parsed.GetValue(_framework), cancellationToken);
        var models = project.ReadModels(parsed.GetValue(_context), cancellationToken);

        var unknowns = models.SelectMany(model => model.FindUnknowns()).Any();
        var text = ModelOutput.Write(project, models, parsed.GetValue(_format), parsed.GetValue(_unknown));
        if (parsed.GetValue(_output) is { } file)
        {
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, text, cancellationToken);
        }
        else
        {
            await Console.Out.WriteAsync(text);
        }

        return unknowns ? ExitCode.SomethingUnknown : ExitCode.ReadInFull;
    }
}
