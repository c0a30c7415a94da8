using Microsoft.CodeAnalysis;
using ModelLint.Rules;

namespace ModelLint.Baselines;

/// <summary>
/// What tells a finding from others, for as long as the model has it: no line, no path, no message. The context only where the finding is about no entity type,
/// since what two contexts share is reported once.
/// </summary>
internal sealed record BaselineEntry(string RuleId, string Context = "", string EntityType = "", string Members = "", string Subject = "")
{
    /// <summary>The entry of a diagnostic with these properties; null for what ModelLint says about itself, which no baseline can hold.</summary>
    public static BaselineEntry? Of(DiagnosticDescriptor rule, IReadOnlyDictionary<string, string?> properties)
    {
        if (rule.Category == RuleCategory.Configuration)
        {
            return null;
        }

        var entityType = Value(FindingProperties.EntityType);
        return new(
            rule.Id,
            entityType.Length == 0 ? Value(FindingProperties.Context) : "",
            entityType,
            Value(FindingProperties.Members),
            Value(FindingProperties.Subject));

        string Value(string key) => properties.TryGetValue(key, out var value) ? value ?? "" : "";
    }

    /// <summary>The entity type that the finding is about, else the whole context.</summary>
    public string About => EntityType.Length > 0 ? EntityType : Context;

    /// <summary>What the finding is about, for people.</summary>
    public override string ToString() =>
        About
        + (Members.Length > 0 || Subject.Length > 0 ? $" ({string.Join(", ", new[] { Members, Subject }.Where(part => part.Length > 0))})" : "");
}
