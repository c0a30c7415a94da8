using Microsoft.CodeAnalysis;
using ModelLint.Rules;

namespace ModelLint.DocGen;

/// <summary>
/// A file of severities that a property of the project chooses (src/ModelLint/build/ModelLint.targets). It says only what differs from a rule's own level:
/// an id in a global config, of whatever level, goes before the severity of a category in a user's .editorconfig.
/// </summary>
public sealed class Preset
{
    /// <summary>The rules of <c>ModelLintMode</c> Minimum, by what makes each belong there: data breaks, or EF Core or the database refuses.</summary>
    private static readonly (string Reason, string[] Ids)[] Minimal =
    [
        ("EF Core or the database refuses the model", ["MDL0010", "MDL0013", "MDL0029", "MDL0030", "MDL0036"]),
        ("The database refuses rows that are right", ["MDL0005", "MDL0014", "MDL0035", "MDL0048"]),
        ("Values change when they are saved", ["MDL0011", "MDL0031"]),
        ("A reference may point nowhere, or is kept in another column", ["MDL0007", "MDL0009"]),
        ("Rows are missing from what a query returns", ["MDL0028"]),
        ("Constraints that somebody wrote do not hold", ["MDL0037"]),
    ];

    private static readonly string[] OfTenancy = ["MDL0005", "MDL0016", "MDL0017", "MDL0039", "MDL0040", "MDL0041"];

    /// <summary>All but Recommended, which is the rules' own levels and so no file.</summary>
    private static readonly Preset[] All =
    [
        new("ModelLintMode", "None", -100, [.. SeverityOf(EnabledByDefault, "none")]),
        new("ModelLintMode", "Minimum", -100, [.. SeverityOf(EnabledByDefault.Where(rule => IsOfTheModel(rule) && !IsMinimal(rule)), "none")]),
        new("ModelLintMode", "All", -100,
        [
            // By category where that is enough: the same category in a user's .editorconfig takes its place.
            .. EnabledByDefault.Where(IsOfTheModel).Select(rule => rule.Category).Distinct().Order().Select(category => ($"dotnet_analyzer_diagnostic.category-{category}.severity = warning", "")),
            .. SeverityOf(RuleTable.Rules.Where(rule => !rule.IsEnabledByDefault && IsOfTheModel(rule)), "warning"),
            .. SeverityOf(EnabledByDefault.Where(rule => !IsOfTheModel(rule) && RuleTable.LevelOf(rule) == "suggestion"), "warning"),
            .. SeverityOf(RuleTable.Rules.Where(rule => !rule.IsEnabledByDefault && !IsOfTheModel(rule)), "suggestion"),
        ]),
        // Over the modes, whichever it is.
        new("ModelLintProfile", "MultiTenant", -99, [.. SeverityOf(RuleTable.Rules.Where(rule => OfTenancy.Contains(rule.Id) && RuleTable.LevelOf(rule) != "warning"), "warning")]),
    ];

    private readonly string _property;
    private readonly string _value;
    private readonly int _level;
    private readonly (string Setting, string Comment)[] _settings;

    private Preset(string property, string value, int level, (string Setting, string Comment)[] settings) =>
        (_property, _value, _level, _settings) = (property, value, level, settings);

    /// <summary>Each file, by its path in the repository.</summary>
    public static IEnumerable<(string Path, string Text)> Files => All.Select(preset => ($"src/ModelLint/presets/{preset._value}.globalconfig", preset.Render()));

    /// <summary>The table of the rules of Minimum for docs/configuration.md.</summary>
    public static string MinimumTable() =>
        "| Why | Rules |\n|---|---|\n"
        + string.Concat(Minimal.Select(row => $"| {row.Reason} | {string.Join(", ", row.Ids.Select(id => $"[{id}](rules/{id}.md) {TitleOf(id)}"))} |\n"));

    private static IEnumerable<DiagnosticDescriptor> EnabledByDefault => RuleTable.Rules.Where(rule => rule.IsEnabledByDefault);

    private static bool IsMinimal(DiagnosticDescriptor rule) => Minimal.Any(row => row.Ids.Contains(rule.Id));

    /// <summary>Not about ModelLint's own settings and reading.</summary>
    private static bool IsOfTheModel(DiagnosticDescriptor rule) => rule.Category != RuleCategory.Configuration;

    private static string TitleOf(string id) => RuleTable.Rules.Single(rule => rule.Id == id).Title.ToString();

    private static IEnumerable<(string Setting, string Comment)> SeverityOf(IEnumerable<DiagnosticDescriptor> rules, string severity) =>
        rules.Select(rule => ($"dotnet_diagnostic.{rule.Id}.severity = {severity}", $"# {rule.Title}\n"));

    private string Render() =>
        $"""
        # {_property} = {_value}. Written by build/DocGen.
        # Whatever an .editorconfig, or a .globalconfig of your own, says of a rule goes before it.
        is_global = true
        global_level = {_level}

        {string.Join('\n', _settings.Select(setting => setting.Comment + setting.Setting))}

        """.ReplaceLineEndings("\n");
}
