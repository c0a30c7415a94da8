namespace ModelLint.Cli.Loading;

internal static class ProjectFile
{
    /// <summary>The project file that is meant by a path: that file, the only one in that folder, or the only one under it.</summary>
    public static string Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return Path.GetExtension(full) switch
            {
                ".csproj" => full,
                ".sln" or ".slnx" or ".slnf" => OnlyOne(ProjectsUnder(Path.GetDirectoryName(full)!), path),
                _ => throw new CommandException($"'{path}' is not a C# project (.csproj)."),
            };
        }

        if (!Directory.Exists(full))
        {
            throw new CommandException($"'{path}' does not exist.");
        }

        var inside = Directory.GetFiles(full, "*.csproj");
        return OnlyOne(inside.Length > 0 ? inside : ProjectsUnder(full), path);
    }

    private static string OnlyOne(string[] projects, string path) => projects switch
    {
        [var project] => project,
        [] => throw new CommandException($"There is no C# project (.csproj) in '{path}'."),
        _ => throw new CommandException(
            $"There are several projects in '{path}'; name the one with the DbContext:\n"
            + string.Join('\n', projects.Select(project => "  " + Path.GetRelativePath(Directory.GetCurrentDirectory(), project)).Order(StringComparer.Ordinal))),
    };

    private static string[] ProjectsUnder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csproj", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];
}
