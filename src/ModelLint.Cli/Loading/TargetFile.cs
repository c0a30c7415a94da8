namespace ModelLint.Cli.Loading;

/// <summary>The file that is meant by a path.</summary>
internal static class TargetFile
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx", ".slnf"];

    public static bool IsSolution(string file) => SolutionExtensions.Contains(Path.GetExtension(file));

    /// <summary>A project: that file, the only one in that folder, or the only one under it.</summary>
    public static string FindProject(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return IsProject(full) ? full
                : IsSolution(full) ? OnlyProject(ProjectsUnder(Path.GetDirectoryName(full)!), path)
                : throw new CommandException($"'{path}' is not a C# project (.csproj).");
        }

        return OnlyProject(ProjectsOf(ExistingFolder(full, path)), path);
    }

    /// <summary>A project or a solution: that file, the only solution in that folder, else the only project in or under it.</summary>
    public static string Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return IsProject(full) || IsSolution(full) ? full
                : throw new CommandException($"'{path}' is neither a C# project (.csproj) nor a solution (.sln, .slnx, .slnf).");
        }

        // A filter lies beside its solution and has to be named.
        var solutions = Directory.EnumerateFiles(ExistingFolder(full, path)).Where(file => IsSolution(file) && Path.GetExtension(file) != ".slnf").ToArray();
        return solutions switch
        {
            [var solution] => solution,
            [] => OnlyProject(ProjectsOf(full), path),
            _ => throw Several("solutions", path, "name one", solutions),
        };
    }

    private static bool IsProject(string file) => Path.GetExtension(file) == ".csproj";

    private static string ExistingFolder(string full, string path) =>
        Directory.Exists(full) ? full : throw new CommandException($"'{path}' does not exist.");

    private static string OnlyProject(string[] projects, string path) => projects switch
    {
        [var project] => project,
        [] => throw new CommandException($"There is no C# project (.csproj) in '{path}'."),
        _ => throw Several("projects", path, "name the one with the DbContext", projects),
    };

    private static CommandException Several(string what, string path, string advice, string[] files) => new(
        $"There are several {what} in '{path}'; {advice}:\n"
        + string.Join('\n', files.Select(file => "  " + Path.GetRelativePath(Directory.GetCurrentDirectory(), file)).Order(StringComparer.Ordinal)));

    private static string[] ProjectsOf(string folder)
    {
        var inside = Directory.GetFiles(folder, "*.csproj");
        return inside.Length > 0 ? inside : ProjectsUnder(folder);
    }

    private static string[] ProjectsUnder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csproj", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];
}
