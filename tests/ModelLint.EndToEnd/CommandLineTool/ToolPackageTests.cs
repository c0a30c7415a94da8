using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ModelLint.EndToEnd.CommandLineTool;

[Collection(CommandLineCollection.Name)]
public sealed class ToolPackageTests(ModelLintTool tool)
{
    /// <summary>By its name, or by the name of its family: <c>System libraries</c>.</summary>
    [Fact]
    public void The_notices_name_every_library_that_the_tool_brings_along()
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(Path.Combine(tool.Folder.Folder, "feed"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();

        var libraries = package.Entries
            .Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && name is not ("modellint.dll" or "ModelLint.Analyzers.dll" or "ModelLint.CodeFixes.dll"))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .ToArray();

        Assert.Contains("Spectre.Console", libraries);
        Assert.All(libraries, library => Assert.Contains(FamiliesOf(library), family => Regex.IsMatch(notices, $@"^  .*\b{Regex.Escape(family)}\b", RegexOptions.Multiline)));
    }

    private static IEnumerable<string> FamiliesOf(string library)
    {
        var parts = library.Split('.');
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('.', parts.Take(count))).Where(family => family != "Microsoft");
    }
}
