using System.CommandLine;
using ModelLint.Cli.Loading;

namespace ModelLint.Cli;

/// <summary>A verb that reads projects from source, with the options that all of these have.</summary>
internal abstract class ProjectCommand : Command
{
    private readonly Argument<string> _target;

    private readonly Option<string?> _framework = new("--framework") { HelpName = "TFM" };

    private readonly Option<string> _configuration = new("--configuration")
    {
        Description = "The build configuration, which may decide what is compiled.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "Debug",
    };

    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "Tell on standard error what is being done, and what MSBuild has to say.",
    };

    /// <summary>A verb that takes a solution as well as a project.</summary>
    protected ProjectCommand(string name, string description, string frameworkDescription)
        : this(
            name,
            description,
            "PROJECT|SOLUTION",
            "A .csproj, .sln, .slnx or .slnf file, or a folder with one solution, or one project in or under it.",
            frameworkDescription)
    {
    }

    protected ProjectCommand(string name, string description, string target, string targetDescription, string frameworkDescription)
        : base(name, description)
    {
        _target = new(target) { Description = targetDescription, DefaultValueFactory = _ => "." };
        _framework.Description = frameworkDescription;
        SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var progress = new Progress(parsed.GetValue(_verbose));
                return (int)await RunAsync(parsed, new(parsed.GetValue(_configuration)!, progress), progress, cancellationToken);
            }
            catch (Exception exception)
            {
                // Not the 1 that System.CommandLine would make of it: that is something to look at.
                await Console.Error.WriteLineAsync($"modellint: {Describe(exception)}");
                return (int)ExitCode.Failed;
            }
        });
    }

    /// <summary>What is nobody's fault but ModelLint's is told in full.</summary>
    private static string Describe(Exception exception) => exception switch
    {
        CommandException or IOException or UnauthorizedAccessException => exception.Message,
        OperationCanceledException => "Cancelled.",
        _ => $"This is a defect, please report it: {exception}",
    };

    /// <summary>In the order in which help lists them: first what is the verb's own.</summary>
    protected void AddOptions(params IEnumerable<Option> own)
    {
        Add(_target);
        foreach (var option in own.Concat([_framework, _configuration, _verbose]))
        {
            Add(option);
        }
    }

    protected string TargetOf(ParseResult parsed) => parsed.GetValue(_target)!;

    protected string? FrameworkOf(ParseResult parsed) => parsed.GetValue(_framework);

    protected abstract Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken);
}
