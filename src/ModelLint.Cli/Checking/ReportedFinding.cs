using Microsoft.CodeAnalysis;
using ModelLint.Baselines;
using ModelLint.Rules;

namespace ModelLint.Cli.Checking;

/// <summary>A finding as csc would report it: at the severity that the project gives it, and not suppressed.</summary>
/// <param name="File">Full path.</param>
/// <param name="Context">Full name of the <c>DbContext</c>.</param>
/// <param name="EntityType">Full name of the entity type; empty where the finding is about a whole context.</param>
/// <param name="Members">Names of the members that it is about.</param>
/// <param name="Table">The table with its schema; empty where there is none.</param>
/// <param name="Subject">What else tells it from others; empty where the members do.</param>
/// <param name="Key">What tells it from others in any version of the source, as in a baseline.</param>
internal sealed record ReportedFinding(
    string RuleId,
    DiagnosticSeverity Severity,
    string Message,
    string File,
    Place Start,
    Place End,
    string Context,
    string EntityType,
    string Members,
    string Table,
    string Subject,
    string Key)
{
    public static ReportedFinding Of(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetMappedLineSpan();
        return new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(),
            Path.GetFullPath(line.Path),
            Place.Of(line.StartLinePosition),
            Place.Of(line.EndLinePosition),
            Property(FindingProperties.Context),
            Property(FindingProperties.EntityType),
            Property(FindingProperties.Members),
            Property(FindingProperties.Table),
            Property(FindingProperties.Subject),
            KeyOf(diagnostic));

        string Property(string name) => diagnostic.Properties.GetValueOrDefault(name) ?? "";
    }

    /// <summary>What it is about: an entity type, else a whole context.</summary>
    public string About => EntityType.Length > 0 ? EntityType : Context;

    public DiagnosticDescriptor Rule => ModelRules.Find(RuleId)!.Rule;

    /// <summary>The severity in the words of <c>.editorconfig</c>.</summary>
    public string SeverityName => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    /// <summary>No baseline holds what ModelLint says about itself: that has its message.</summary>
    private static string KeyOf(Diagnostic diagnostic) => BaselineEntry.Of(diagnostic.Descriptor, diagnostic.Properties) is { } entry
        ? string.Join(':', entry.RuleId, entry.About, entry.Members, entry.Subject).TrimEnd(':')
        : $"{diagnostic.Id}:{diagnostic.GetMessage()}";
}
