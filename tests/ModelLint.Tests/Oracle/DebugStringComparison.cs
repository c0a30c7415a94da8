using System.Text.RegularExpressions;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>
/// EF Core's long debug string and ours, line by line. Left out are the annotations and words for what ModelLint does not read.
/// </summary>
internal static partial class DebugStringComparison
{
    private static readonly HashSet<string> AnnotationsRead =
    [
        "MaxLength", "Precision", "Scale", "Unicode",
        "Relational:ColumnName", "Relational:ColumnType", "Relational:ComputedColumnSql", "Relational:ContainerColumnName", "Relational:DefaultValue",
        "Relational:DefaultValueSql", "Relational:Filter", "Relational:IsFixedLength", "Relational:Name", "Relational:Schema", "Relational:TableName",
        "Relational:ViewName",
    ];

    public static IReadOnlyList<string> Differences(string ef, string ours)
    {
        var expected = Normalize(ef);
        var actual = Normalize(ours);
        if (expected.SequenceEqual(actual))
            return [];

        var differences = LineDiff.Between(expected, actual).Where(line => line.Sign != ' ').ToArray();
        return differences.All(line => line.Sign == '-' && GivenName().IsMatch(line.Text)) ? [] : [.. differences.Select(line => $"{line.Sign} {line.Text}")];
    }

    /// <summary>A naming plug-in gives names also to what has none in a table: the facts tell names where there are some.</summary>
    [GeneratedRegex(@"^\s*(Annotations:|Relational:(Name|ColumnName): .*)$")]
    private static partial Regex GivenName();

    private static string[] Normalize(string text)
    {
        var lines = new List<string>();
        string? section = null;
        var hasHeading = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Trim() is "Annotations:" or "Service properties:")
            {
                (section, hasHeading) = (line, false);
            }
            else if (section is not null && IndentOf(line) > IndentOf(section))
            {
                if (!AnnotationsRead.Contains(NameOf(line)))
                    continue;
                if (!hasHeading)
                    lines.Add(section);
                hasHeading = true;
                lines.Add(line);
            }
            else
            {
                section = null;
                lines.Add(NotRead().Replace(line, ""));
            }
        }

        return [.. lines];
    }

    // An annotation that was set to null or to nothing is not among those read: "Relational:Schema:".
    private static string NameOf(string annotation) => annotation.Trim().Split(": ")[0];

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    /// <summary>A backing field that is not the compiler's own, or none where there is a member; what elements are like; and a sentinel.</summary>
    [GeneratedRegex(@"(?<=\()(?!no field)[^\s,()<>]+, |(?<=\()no field, (?!.*\) (Shadow|Indexer))|(?<= Element type: \S+)( Required| MaxLength\(\d+\)| ANSI)+| Sentinel:\S*| PropertyAccessMode\.\S+")]
    private static partial Regex NotRead();
}
