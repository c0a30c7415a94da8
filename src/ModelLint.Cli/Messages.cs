namespace ModelLint.Cli;

/// <summary>How lists are written in what the command says.</summary>
internal static class Messages
{
    public static string Indented(IEnumerable<string> messages) =>
        string.Join('\n', messages.Distinct().Select(message => "  " + message.ReplaceLineEndings("\n  ")));

    /// <summary><c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Count(int count, string singular, string? plural = null) => $"{count} {(count == 1 ? singular : plural ?? singular + "s")}";
}
