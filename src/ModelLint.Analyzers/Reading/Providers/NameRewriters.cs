using System.Globalization;
using System.Text;

namespace ModelLint.Reading.Providers;

/// <summary>
/// What the methods of EFCore.NamingConventions make of a name, in the invariant culture.
/// https://github.com/efcore/EFCore.NamingConventions/tree/main/EFCore.NamingConventions/Internal
/// </summary>
internal static class NameRewriters
{
    public static readonly IReadOnlyDictionary<string, Func<string, string>> ByMethod = new Dictionary<string, Func<string, string>>
    {
        ["UseSnakeCaseNamingConvention"] = SnakeCase,
        ["UseLowerCaseNamingConvention"] = name => name.ToLowerInvariant(),
        ["UseUpperCaseNamingConvention"] = name => name.ToUpperInvariant(),
        ["UseUpperSnakeCaseNamingConvention"] = name => SnakeCase(name).ToUpperInvariant(),
        ["UseCamelCaseNamingConvention"] = name => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1),
    };

    /// <summary>A word begins at a capital behind a small letter, at the last capital of several, and behind what is neither letter nor digit.</summary>
    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        UnicodeCategory? previous = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                text.Append('_');
                previous = null;
                continue;
            }

            var category = char.GetUnicodeCategory(name[i]);
            switch (category)
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                    var endsCapitals = previous is not (null or UnicodeCategory.DecimalDigitNumber) && i + 1 < name.Length && char.IsLower(name[i + 1]);
                    text.Append(previous is UnicodeCategory.SpaceSeparator or UnicodeCategory.LowercaseLetter || endsCapitals ? "_" : "").Append(char.ToLowerInvariant(name[i]));
                    previous = category;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    text.Append(previous == UnicodeCategory.SpaceSeparator ? "_" : "").Append(name[i]);
                    previous = category;
                    break;
                default:
                    previous = previous is null ? null : UnicodeCategory.SpaceSeparator;
                    break;
            }
        }

        return text.ToString();
    }
}
