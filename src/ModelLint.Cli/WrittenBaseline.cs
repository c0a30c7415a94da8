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
    public static string PathOf(Project project)
    {
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ModelLintBaseline", out var named);
        var name = named is { Length: > 0 } ? named : BaselineFile.DefaultName;
        return System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(project.FilePath)!, name));
    }

    /// <returns>Null where there is nothing to write, and never was.</returns>
    public static async Task<WrittenBaseline?> UpdateAsync(string path, IEnumerable<BaselineEntry> found, CancellationToken cancellationToken)
    {
        var entries = found.ToHashSet();
        var exists = File.Exists(path);
        if (entries.Count == 0 && !exists)
        {
            return null;
        }

        var text = exists ? await File.ReadAllTextAsync(path, cancellationToken) : "";
        var before = BaselineFormat.Read(SourceText.From(text)).Entries.Select(entry => entry.Entry).ToHashSet();
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
}
