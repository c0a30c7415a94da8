using ModelLint.Naming;

namespace ModelLint.Metadata;

/// <summary>Nouns by which a property is known when its name ends in one, word by word: <c>Price</c> is the end of <c>UnitPrice</c>, not of <c>Enterprice</c>.</summary>
internal sealed class NameEndings(params IEnumerable<string> endings)
{
    private readonly HashSet<string> _endings = new(endings.Select(ending => ending.Replace("_", "")), StringComparer.OrdinalIgnoreCase);

    public bool Matches(string name) => Matches(Words.Of(name));

    public bool Matches(IReadOnlyList<string> words) => Enumerable.Range(0, words.Count).Any(start => _endings.Contains(string.Concat(words.Skip(start))));

    public override string ToString() => string.Join(", ", _endings);
}
