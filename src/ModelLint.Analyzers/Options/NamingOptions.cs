using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Naming;

namespace ModelLint.Options;

/// <summary>The options about names. docs/configuration.md explains them.</summary>
internal static class NamingOptions
{
    private const string None = "none";

    private const string PatternAllowed = "a pattern such as fk_{table}_{columns}_{ref_table}, or none";

    private static readonly NameStyle[] Styles = [NameStyle.SnakeCase, NameStyle.UpperSnakeCase, NameStyle.PascalCase, NameStyle.CamelCase];

    private static readonly string StylesAllowed = string.Join(", ", Styles.Select(style => style.Text));

    /// <summary>Null: tables may be called anything.</summary>
    public static readonly Option<TableNaming?> TableNaming =
        new("modellint.table_naming", $"one of {StylesAllowed}, with or without plural or singular, or none", null, TryParseTableNaming);

    /// <summary>Null: columns may be called anything.</summary>
    public static readonly Option<NameStyle?> ColumnNaming = new("modellint.column_naming", $"one of {StylesAllowed}, none", null, TryParseStyle);

    public static readonly Option<NamePattern?> PrimaryKeyNaming = Pattern("modellint.primary_key_naming", "pk_{table}");

    public static readonly Option<NamePattern?> AlternateKeyNaming = Pattern("modellint.alternate_key_naming", "ak_{table}_{columns}");

    public static readonly Option<NamePattern?> ForeignKeyNaming = Pattern("modellint.foreign_key_naming", "fk_{table}_{column}_{ref_table}");

    public static readonly Option<NamePattern?> IndexNaming = Pattern("modellint.index_naming", "ix_{table}_{columns}");

    public static readonly Option<NamePattern?> CheckConstraintNaming = Pattern("modellint.check_constraint_naming", "ck_{table}_{column}_{kind}");

    /// <summary>Nouns whose plural Humanizer does not know, or has another opinion of.</summary>
    public static readonly Option<Inflection> IrregularNouns =
        new("modellint.irregular_nouns", "a comma-separated list of singular:plural, or of words that are both", new Inflection(), TryParseNouns);

    /// <summary>Plurals that name one thing: a class may end with them.</summary>
    public static readonly Option<PluralNames> PluralTypeNames = new(
        "modellint.plural_type_names",
        "a comma-separated list of words",
        new PluralNames(
            "Settings", "Preferences", "Dimensions", "Coordinates", "Bounds", "Limits", "Margins", "Thresholds", "Features", "Capabilities", "Options", "Details", "Specs", "Specifics", "Particulars", "Basics",
            "Statistics", "Stats", "Metrics", "Analytics", "Logistics", "Economics", "Diagnostics", "Graphics", "Physics", "Mathematics", "Electronics", "Politics", "Ethics", "Athletics", "Genetics", "Robotics",
            "Credentials", "Permissions", "Terms", "Conditions", "Rights", "Claims", "Hours", "Contents", "Instructions", "Directions", "Works", "Goods", "Sales", "Savings", "Earnings", "Proceeds",
            "Dues", "Funds", "Means", "Series", "Species", "News", "Data", "Metadata", "Media", "Criteria", "Headquarters", "Premises", "Surroundings", "Minutes", "Notes", "Remarks", "Results", "Totals",
            "Status", "Canvas", "Alias", "Atlas", "Bias", "Gas", "Lens", "Sms", "Pos", "Ios", "Os", "Gps", "Dns", "Https", "Cms", "Css", "Tls", "Chaos", "Cosmos", "Kudos", "Thanks", "Tennis", "Pants", "Glasses", "Scissors",
            "Jeans", "Trousers", "Pyjamas", "Pajamas", "Ethos", "Pathos", "Asbestos", "Rhinoceros", "Pancreas", "Diabetes", "Christmas", "Texas", "Kubernetes", "Barracks", "Crossroads", "Gallows", "Innings", "Shambles"),
        TryParseWords);

    public static readonly Option<TypeNames> KeyTypes =
        new("modellint.key_types", "a comma-separated list of types, such as long, Guid", new TypeNames("long", "Guid"), TryParseTypes);

    public static readonly IReadOnlyList<Option> All =
    [
        TableNaming, ColumnNaming, PrimaryKeyNaming, AlternateKeyNaming, ForeignKeyNaming, IndexNaming, CheckConstraintNaming, IrregularNouns, PluralTypeNames,
        KeyTypes,
    ];

    private static Option<NamePattern?> Pattern(string key, string defaultPattern) => new(key, PatternAllowed, new NamePattern(defaultPattern), TryParsePattern);

    private static bool TryParseTableNaming(string text, out TableNaming? value)
    {
        value = null;
        if (IsNone(text))
        {
            return true;
        }

        var (style, isPlural, isValid) = ((NameStyle?)null, (bool?)null, true);
        foreach (var part in List(text))
        {
            if (Is(part, "plural") || Is(part, "singular"))
            {
                isValid &= isPlural is null;
                isPlural = Is(part, "plural");
            }
            else
            {
                isValid &= style is null && TryParseStyle(part, out style) && style is not null;
            }
        }

        value = new(style, isPlural);
        return isValid;
    }

    private static bool TryParseStyle(string text, out NameStyle? value)
    {
        value = Styles.Select(style => (NameStyle?)style).FirstOrDefault(style => Is(text, style!.Value.Text));
        return value is not null || IsNone(text);
    }

    private static bool TryParsePattern(string text, out NamePattern? value)
    {
        value = IsNone(text) ? null : new NamePattern(text);
        return text.Length > 0 && NamePattern.IsPattern(text);
    }

    private static bool TryParseNouns(string text, out Inflection value)
    {
        var nouns = List(text).Select(noun => noun.Split(':')).ToArray();
        value = new(nouns.Select(noun => (noun[0].Trim(), noun[noun.Length - 1].Trim())));
        return nouns.All(noun => noun.Length <= 2 && noun.All(word => SyntaxFacts.IsValidIdentifier(word.Trim())));
    }

    private static bool TryParseWords(string text, out PluralNames value)
    {
        value = new(List(text));
        return List(text).All(SyntaxFacts.IsValidIdentifier);
    }

    private static bool TryParseTypes(string text, out TypeNames value)
    {
        value = new(List(text));
        return List(text).All(name => SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.IsPredefinedType(SyntaxFacts.GetKeywordKind(name)));
    }

    private static string[] List(string text) => [.. text.Split(',').Select(part => part.Trim())];

    private static bool IsNone(string text) => Is(text, None);

    private static bool Is(string text, string value) => text.Equals(value, StringComparison.OrdinalIgnoreCase);
}
