using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Baselines;

namespace ModelLint.Cli;

/// <summary>A baseline that was brought up to date.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Count">How many findings are in it.</param>
/// <param name="New">How many of them were not before.</param>
/// <param name="Gone">How many that were are not any more.</param>
internal sealed record WrittenBaseline(string Path, int Count, int New, int Gone)
{
    /// <summary>Where the baseline of a project is: as src/ModelLint/build/ModelLint.targets has it.</summary>
    public static string PathOf(Project project) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(project.FilePath)!, NameOf(project) ?? BaselineFile.DefaultName));

    /// <summary>Whether the project names it (<c>ModelLintBaseline</c>), and so others may name the same.</summary>
    public static bool IsNamed(Project project) => NameOf(project) is not null;

    /// <param name="keep">What of the file before stays though it was not found.</param>
    /// <returns>Null where there is nothing to write, and never was.</returns>
    public static async Task<WrittenBaseline?> UpdateAsync(string path, IEnumerable<BaselineEntry> found, Func<BaselineEntry, bool> keep, CancellationToken cancellationToken)
    {
        var exists = File.Exists(path);
        var text = exists ? await File.ReadAllTextAsync(path, cancellationToken) : "";
        var before = BaselineFormat.Read(SourceText.From(text)).Entries.Select(entry => entry.Entry).ToHashSet();
        var entries = found.Concat(before.Where(keep)).ToHashSet();
        if (entries.Count == 0 && !exists)
        {
            return null;
        }

        var written = BaselineFormat.Write(entries);
        if (written != text)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, written, cancellationToken);
        }

        return new(path, entries.Count, entries.Except(before).Count(), before.Except(entries).Count());
    }

    public override string ToString() =>
        $"{Messages.Count(Count, "finding")} in {System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), Path)}, {New} new, {Gone} gone";

    private static string? NameOf(Project project) =>
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ModelLintBaseline", out var name) && name.Length > 0 ? name : null;
}
