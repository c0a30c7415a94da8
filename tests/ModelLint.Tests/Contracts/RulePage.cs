using System.Text.RegularExpressions;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Contracts;

/// <summary>The page of a rule in docs/rules.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    public static RulePage Of(string id) => new(id, Repository.Read($"docs/rules/{id}.md"));

    public string Title => Text[..Text.IndexOf('\n')];

    public IEnumerable<string> Headings => from line in Text.Split('\n') where line.StartsWith("## ", StringComparison.Ordinal) select line[3..];

    /// <summary>The .editorconfig that its examples are for: the block <c>ini options</c>; null where they need none.</summary>
    public string? Options => OptionBlock().Match(Text) is { Success: true } match ? match.Groups["options"].Value : null;

    public IEnumerable<Example> Examples => ExampleBlock().Matches(Text).Select(match => new Example(
        match.Groups["kind"].Value,
        match.Groups["source"].Value,
        match.Groups["version"] is { Success: true, Value: var version } ? (EFCoreVersion)int.Parse(version) : null));

    /// <param name="Kind">bad, fixed (what the fix makes of the bad one before it) or good.</param>
    /// <param name="Version">The only version of EF Core that it is for; null for all.</param>
    internal sealed record Example(string Kind, string Source, EFCoreVersion? Version)
    {
        public ImmutableArray<EFCoreVersion> Versions => Version is { } version ? [version] : EFCoreVersions.For([Source]);
    }

    [GeneratedRegex("^```csharp (?<kind>bad|fixed|good)(?: ef=(?<version>[0-9]+))?\n(?<source>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex("^```ini options\n(?<options>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OptionBlock();
}
