using System.Diagnostics;

namespace ModelLint.EndToEnd;

internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult EnsureSuccess() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{Command} ended with {ExitCode}:\n{Output}");
}

internal static class CommandLine
{
    /// <summary>Runs a program to its end and keeps what it wrote, output and errors together.</summary>
    public static async Task<CommandResult> RunAsync(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Programs that end after seconds pay for the profile of themselves and never get anything for it: a fifth of their time.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CommandResult(string.Join(' ', arguments.Prepend(program)), process.ExitCode, string.Concat(texts));
    }
}
