using System.Text.RegularExpressions;
using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd;

public sealed class ReadmeTests
{
    /// <summary>The sample takes the analyzers from the working tree around it.</summary>
    [Fact]
    public async Task The_command_for_the_sample_shows_its_findings_in_a_fresh_clone()
    {
        using var clone = new Application();
        foreach (var folder in (string[])["build", "src", "docs/samples"])
            clone.CopyFrom(folder, to: folder);
        foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"])
            clone.Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));

        var command = File.ReadLines(Path.Combine(Repository.Root, "README.md")).Single(line => line.StartsWith("dotnet build ", StringComparison.Ordinal));
        var result = await clone.RunAsync("dotnet", command.Split(' ')[1..]);

        var expected = File.ReadLines(Path.Combine(clone.Folder, "docs/samples/Clinic/FINDINGS.md"))
            .Where(line => line.StartsWith("| MDL", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1]);
        var shown = Regex.Matches(result.EnsureSuccess().Output, @"^(.*: warning (\w+): .*?)\r?$", RegexOptions.Multiline)
            .DistinctBy(match => match.Groups[1].Value.Trim())
            .Select(match => match.Groups[2].Value);
        Assert.Equal(expected.Order(), shown.Order());
    }
}
