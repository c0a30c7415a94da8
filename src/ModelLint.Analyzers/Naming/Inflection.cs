using System.Collections.Concurrent;
using Humanizer;

namespace ModelLint.Naming;

/// <summary>Singular and plural of the last word of a name, by Humanizer, but for the nouns that a team says are otherwise.</summary>
internal sealed class Inflection(params IEnumerable<(string Singular, string Plural)> irregularNouns)
{
    private const int MinNounLength = 3;

    /// <summary>Humanizer matches each word with about a hundred patterns; the words of a model are few.</summary>
    private static readonly ConcurrentDictionary<string, string> Plurals = new();

    private static readonly ConcurrentDictionary<string, string> Singulars = new();

    private static readonly string[] SingularEndings = ["us", "ss", "is"];

    private readonly Dictionary<string, string> _plurals = Index(irregularNouns.Select(noun => (noun.Singular, noun.Plural)));

    private readonly Dictionary<string, string> _singulars = Index(irregularNouns.Select(noun => (noun.Plural, noun.Singular)));

    public string Pluralize(string name) =>
        OfLastWord(name, word =>
            _singulars.ContainsKey(word) ? word
            : _plurals.TryGetValue(word, out var plural) || _plurals.TryGetValue(EnglishSingularOf(word), out plural) ? plural
            : EnglishPluralOf(word));

    public string Singularize(string name) =>
        OfLastWord(name, word => _singulars.TryGetValue(word, out var singular) ? singular : _plurals.ContainsKey(word) ? word : EnglishSingularOf(word));

    /// <summary>The singular of a name that ends with a plural noun; null where it does not, or may not.</summary>
    public string? FindSingularOfPlural(string name)
    {
        // Not what ends as singulars do (Bonus, Business, Basis), nor the many short words with an s at the end.
        var singular = Singularize(name);
        return !SingularEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && singular != name
            && Words.Of(singular).Last().Length >= MinNounLength
            && Pluralize(singular) == name
                ? singular
                : null;
    }

    private static string EnglishPluralOf(string word) => Plurals.GetOrAdd(word, static word => word.Pluralize(inputIsKnownToBeSingular: false));

    private static string EnglishSingularOf(string word) => Singulars.GetOrAdd(word, static word => word.Singularize(inputIsKnownToBePlural: false));

    // Humanizer takes a whole name for one word, and knows irregular nouns by themselves only.
    private static string OfLastWord(string name, Func<string, string> inflect)
    {
        if (Words.Of(name).LastOrDefault() is not { } last)
        {
            return name;
        }

        var start = name.LastIndexOf(last, StringComparison.Ordinal);
        var inflected = inflect(last.ToLowerInvariant()).ToLowerInvariant();

        // Humanizer takes the letter s for a plural of nothing.
        return inflected.Length == 0 ? name : name.Substring(0, start) + InCaseOf(last, inflected) + name.Substring(start + last.Length);
    }

    private static string InCaseOf(string word, string inflected) =>
        word.Length > 1 && word.All(char.IsUpper) ? inflected.ToUpperInvariant()
        : char.IsUpper(word[0]) ? char.ToUpperInvariant(inflected[0]) + inflected.Substring(1)
        : inflected;

    private static Dictionary<string, string> Index(IEnumerable<(string Word, string Other)> nouns) =>
        nouns.GroupBy(noun => noun.Word, StringComparer.OrdinalIgnoreCase).ToDictionary(noun => noun.Key, noun => noun.Last().Other, StringComparer.OrdinalIgnoreCase);
}
