namespace ModelLint.Naming;

/// <summary>Words that are plurals of English and all the same the name of one thing, compared without case.</summary>
internal sealed class PluralNames(params IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name ends with one of them.</summary>
    public bool IsEndOf(string name) => Words.Of(name).LastOrDefault() is { } last && _words.Contains(last);
}
