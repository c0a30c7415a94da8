using System.ComponentModel;
using System.Diagnostics;

namespace ModelLint.Cli.Checking;

/// <summary>What git knows of the folder.</summary>
internal static class Git
{
    /// <summary>
    /// The files that are not as they were: since the commit where this branch and <paramref name="commit"/> parted, with what is not committed and what is not tracked.
    /// Full paths, below <paramref name="folder"/>'s own spelling of the repository.
    /// </summary>
    public static async Task<HashSet<string>> FindChangedFilesAsync(string folder, string commit, CancellationToken cancellationToken)
    {
        var up = await RunAsync(folder, cancellationToken, "rev-parse", "--show-cdup").OrElse(problem => throw new CommandException($"--since needs a git repository: {problem}"));
        var root = Path.GetFullPath(Path.Combine(folder, up.Trim()));
        var since = (await RunAsync(root, cancellationToken, "rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}")
            .OrElse(_ => throw new CommandException($"'{commit}' is no commit of the repository in '{root}'."))).Trim();
        // A shallow clone may not know where they parted.
        since = (await RunAsync(root, cancellationToken, "merge-base", since, "HEAD").OrElse(_ => since)).Trim();

        var changed = await RunAsync(root, cancellationToken, "diff", "--name-only", "--no-renames", "-z", since);
        var untracked = await RunAsync(root, cancellationToken, "ls-files", "--others", "--exclude-standard", "-z");
        return (changed + untracked).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(file => Path.GetFullPath(Path.Combine(root, file)))
            .ToHashSet(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<string> OrElse(this Task<string> command, Func<string, string> instead)
    {
        try
        {
            return await command;
        }
        catch (GitException exception)
        {
            return instead(exception.Message);
        }
    }

    private static async Task<string> RunAsync(string folder, CancellationToken cancellationToken, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? texts[0] : throw new GitException($"git {arguments.First()} failed in '{folder}': {texts[1].Trim()}");
        }
        catch (Win32Exception exception)
        {
            throw new CommandException($"--since needs git, which does not start: {exception.Message}");
        }
    }

    private sealed class GitException(string message) : CommandException(message);
}
