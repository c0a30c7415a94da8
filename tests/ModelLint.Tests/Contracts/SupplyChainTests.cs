using System.Text.RegularExpressions;

namespace ModelLint.Tests.Contracts;

/// <summary>What is in the repository about what comes into it.</summary>
public sealed partial class SupplyChainTests
{
    public static TheoryData<string> Projects => [.. ProjectLine().Matches(Repository.Read("ModelLint.sln")).Select(match => match.Groups[1].Value.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_dependencies_of_a_project_are_locked_by_their_hashes(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var packages = Repository.Read($"{Path.GetDirectoryName(project)}/packages.{name}.lock.json");

        Assert.DoesNotContain("://", packages);
        Assert.Equal(ResolvedLine().Count(packages), HashLine().Count(packages));
    }

    /// <summary>RS1035: no file, no network, no environment in an analyzer. Nothing takes it away from the two projects that a host loads.</summary>
    [Fact]
    public void What_analyzers_may_not_call_is_asked_of_the_compiler()
    {
        foreach (var project in (string[])["ModelLint.Analyzers", "ModelLint.CodeFixes"])
            Assert.Contains("<EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>", Repository.Read($"src/{project}/{project}.csproj"));

        var settings = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "build"), "*.props"))
            .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*"))
            .Append(Path.Combine(Repository.Root, ".editorconfig"))
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".targets" or ".editorconfig" or ".globalconfig")
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split('/', '\\').Any(part => part is "bin" or "obj"))
            .ToArray();
        Assert.NotEmpty(settings);
        Assert.All(settings, file => Assert.DoesNotContain("RS1035", File.ReadAllText(file)));
    }

    [GeneratedRegex("""^Project\(.*?\) = "[^"]*", "([^"]*\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex("\"resolved\": ")]
    private static partial Regex ResolvedLine();

    [GeneratedRegex("\"contentHash\": \"[A-Za-z0-9+/]{86}==\"")]
    private static partial Regex HashLine();
}
