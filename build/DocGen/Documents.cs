namespace ModelLint.DocGen;

/// <summary>The files that are generated, and the documents with a part that is. What stands outside the marks is written by hand.</summary>
public static class Documents
{
    private static readonly (string Path, string Part, Func<string> Render)[] Parts =
    [
        ("README.md", "rules", () => RuleTable.Render("docs/rules/")),
        ("docs/rules/README.md", "rules", () => RuleTable.Render("")),
        ("docs/configuration.md", "minimum", Preset.MinimumTable),
    ];

    /// <summary>What is not as it would be generated, by path under <paramref name="root"/>, with the text that it should have.</summary>
    public static IEnumerable<(string Path, string Text)> Outdated(string root) =>
        from file in Parts.Select(part => (part.Path, Text: Fill(File.ReadAllText(Path.Combine(root, part.Path)), part.Part, part.Render(), part.Path))).Concat(Preset.Files)
        let path = Path.Combine(root, file.Path)
        where !File.Exists(path) || File.ReadAllText(path) != file.Text
        select (path, file.Text);

    private static string Fill(string text, string part, string content, string path)
    {
        var (startMark, endMark) = ($"<!-- {part} -->\n", $"<!-- /{part} -->");
        var start = text.IndexOf(startMark, StringComparison.Ordinal);
        var end = text.IndexOf(endMark, StringComparison.Ordinal);
        return start >= 0 && end > start
            ? text[..(start + startMark.Length)] + content + text[end..]
            : throw new InvalidDataException($"{path} has no marks {startMark.Trim()} and {endMark}, each on its own line.");
    }
}
