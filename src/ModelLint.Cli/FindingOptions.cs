using System.CommandLine;
using Microsoft.CodeAnalysis;
using ModelLint.Rules;

namespace ModelLint.Cli;

/// <summary>Which findings a verb is about.</summary>
internal sealed class FindingOptions
{
    private readonly Option<FindingSeverity?> _severity = new("--severity")
    {
        Description = "Only findings that have this severity at least: suggestion, warning or error. Warning, as a build prints them, where not given; suggestion where --rule is.",
    };

    private readonly Option<string[]> _rules = new("--rule")
    {
        Description = "Only findings of this rule. May be given several times, or a list with commas.",
        HelpName = "ID",
    };

    public IEnumerable<Option> All => [_severity, _rules];

    /// <summary>What tells whether a finding is asked for.</summary>
    public Func<Diagnostic, bool> Read(ParseResult parsed)
    {
        var rules = (parsed.GetValue(_rules) ?? []).SelectMany(ids => ids.Split(',')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (rules.FirstOrDefault(id => ModelRules.Find(id.ToUpperInvariant()) is null) is { } unknown)
        {
            throw new CommandException($"There is no rule '{unknown}'.");
        }

        // A rule that is asked for by name is asked for at any severity.
        var severity = parsed.GetValue(_severity) ?? (rules.Count > 0 ? FindingSeverity.Suggestion : FindingSeverity.Warning);
        return diagnostic => diagnostic.Severity >= (DiagnosticSeverity)severity && (rules.Count == 0 || rules.Contains(diagnostic.Id));
    }
}
