using System.CommandLine;

namespace ModelLint.Cli;

/// <summary>Where a command writes to: a file that is asked for, else standard output.</summary>
internal static class OutputFile
{
    public static Option<FileInfo?> NewOption() => new("--output", "-o")
    {
        Description = "Write to this file in place of standard output.",
        HelpName = "FILE",
    };

    public static async Task WriteAsync(string text, FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            await Console.Out.WriteAsync(text);
            return;
        }

        file.Directory?.Create();
        await File.WriteAllTextAsync(file.FullName, text, cancellationToken);
    }
}
