namespace ModelLint.Cli.Reports;

/// <summary>The folder that reports see files from: the repository, else the current folder, or that of the target if it lies elsewhere. No path of this machine gets out.</summary>
internal sealed record SourceRoot(string Folder)
{
    public static SourceRoot Of(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // Of a worktree, .git is a file.
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return new(folder);
            }
        }

        var current = Directory.GetCurrentDirectory();
        return new(Path.GetRelativePath(current, file).StartsWith("..", StringComparison.Ordinal) ? Path.GetDirectoryName(file)! : current);
    }

    public string Relative(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    /// <summary>The same as part of an address.</summary>
    public string RelativeUri(string file) => string.Join('/', Relative(file).Split('/').Select(Uri.EscapeDataString));
}
