namespace ModelLint.DocGen;

/// <summary>The documents with a part that is generated. What stands outside the marks is written by hand.</summary>
public static class Documents
{
    private const string Start = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->";

    private static readonly (string Path, string Pages)[] WithRuleTable = [("README.md", "docs/rules/"), ("docs/rules/README.md", "")];

    /// <summary>The documents that are not as they would be generated, by path under <paramref name="root"/>, with the text that they should have.</summary>
    public static IEnumerable<(string Path, string Text)> Outdated(string root) =>
        from document in WithRuleTable
        let path = Path.Combine(root, document.Path)
        let text = File.ReadAllText(path)
        let generated = Fill(text, RuleTable.Render(document.Pages), document.Path)
        where text != generated
        select (path, generated);

    private static string Fill(string text, string part, string path)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start
            ? text[..(start + Start.Length)] + part + text[end..]
            : throw new InvalidDataException($"{path} has no marks {Start.Trim()} and {End}, each on its own line.");
    }
}
