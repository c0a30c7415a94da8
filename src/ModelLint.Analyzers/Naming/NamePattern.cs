using System.Text.RegularExpressions;

namespace ModelLint.Naming;

/// <summary>
/// The name of a constraint as a team composes it: <c>fk_{table}_{columns}_{ref_table}</c>. <c>{column}</c> and <c>{columns}</c> are the same: its columns,
/// joined by an underscore.
/// </summary>
internal sealed class NamePattern(string text)
{
    public const string Table = "table";
    public const string Schema = "schema";
    public const string Columns = "columns";
    public const string PrincipalTable = "ref_table";
    public const string Kind = "kind";

    private static readonly Regex Placeholder = new(@"\{(?<name>[a-z_]+)\}", RegexOptions.CultureInvariant);

    private static readonly string[] Placeholders = [Table, Schema, Columns, "column", PrincipalTable, Kind];

    public static bool IsPattern(string text) =>
        Placeholder.Replace(text, "").IndexOfAny(['{', '}']) < 0
        && Placeholder.Matches(text).Cast<Match>().All(match => Placeholders.Contains(match.Groups["name"].Value));

    /// <summary>The name with these values; null where the pattern asks for another.</summary>
    public string? Compose(IReadOnlyDictionary<string, string> values)
    {
        var isComplete = true;
        var name = Placeholder.Replace(text, match =>
        {
            isComplete &= TryGet(match, values, out var value);
            return value;
        });
        return isComplete ? name : null;
    }

    /// <summary>Whether the name can be of this pattern; what the pattern asks for beside these values may be anything.</summary>
    public bool Matches(string name, IReadOnlyDictionary<string, string> values)
    {
        var end = 0;
        var regex = "";
        foreach (Match match in Placeholder.Matches(text))
        {
            regex += Regex.Escape(text.Substring(end, match.Index - end)) + (TryGet(match, values, out var value) ? Regex.Escape(value) : ".+");
            end = match.Index + match.Length;
        }

        return Regex.IsMatch(name, $@"\A{regex}{Regex.Escape(text.Substring(end))}\z", RegexOptions.CultureInvariant);
    }

    public override string ToString() => text;

    private static bool TryGet(Match placeholder, IReadOnlyDictionary<string, string> values, out string value)
    {
        var name = placeholder.Groups["name"].Value;
        return values.TryGetValue(name == "column" ? Columns : name, out value!);
    }
}
