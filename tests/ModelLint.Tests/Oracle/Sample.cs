using System.Globalization;
using System.Text.RegularExpressions;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>
/// A file of Oracle/Samples: sources of one application, as small as what they show. Comments at a line's start direct it:
/// <code>
/// // EF Core 9, 10         the versions it is for; all that its provider has where not said
/// // Project Domain        what follows is in that project, which those above it reference
/// // File Patient.cs       what follows is in that file
/// // Unknown 12            of what cannot be read: how many facts are unknown at most, over all contexts of a version
/// // Finds MDL0013         of contexts that EF Core refuses: the rule that says so of each
/// </code>
/// </summary>
internal sealed partial record Sample(string Name, string Text)
{
    private const string Prefix = "Sample:";

    public static IEnumerable<string> Names => typeof(Sample).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^".cs".Length].Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public ImmutableArray<EFCoreVersion> Versions => VersionsLine().Match(Text) is { Success: true } match
        ? [.. match.Groups[1].Value.Split(", ").Select(version => (EFCoreVersion)int.Parse(version))]
        : EFCoreVersions.For([Text]);

    public int UnknownFacts => UnknownLine().Match(Text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    public string? Finds => FindsLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    public static Sample Load(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"{Prefix}{name}.cs") ?? throw new FileNotFoundException(name);
        return new(name, new StreamReader(stream).ReadToEnd());
    }

    public SolutionState ToSolution()
    {
        var solution = new SolutionState();
        ProjectState project = solution;
        List<ProjectState> above = [solution];
        string? file = null;
        foreach (var part in PartLine().Split(Text))
        {
            if (part.StartsWith("// Project ", StringComparison.Ordinal))
            {
                var name = part["// Project ".Length..].Trim();
                foreach (var referencing in above)
                    referencing.AdditionalProjectReferences.Add(name);
                project = solution.AdditionalProjects[name];
                above.Add(project);
            }
            else if (part.StartsWith("// File ", StringComparison.Ordinal))
            {
                file = part["// File ".Length..].Trim();
            }
            else if (part.Trim().Length > 0)
            {
                project.Sources.Add((file ?? $"Test{project.Sources.Count}.cs", part));
                file = null;
            }
        }

        return solution;
    }

    [GeneratedRegex(@"^// EF Core ([\d, ]+)$", RegexOptions.Multiline)]
    private static partial Regex VersionsLine();

    [GeneratedRegex(@"^// Unknown (\d+)$", RegexOptions.Multiline)]
    private static partial Regex UnknownLine();

    [GeneratedRegex(@"^// Finds (MDL\d{4})$", RegexOptions.Multiline)]
    private static partial Regex FindsLine();

    [GeneratedRegex(@"^(// (?:Project|File) .*)$", RegexOptions.Multiline)]
    private static partial Regex PartLine();
}
