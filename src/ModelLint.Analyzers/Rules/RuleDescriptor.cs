using Microsoft.CodeAnalysis;

namespace ModelLint.Rules;

/// <summary>
/// Makes the descriptor of a rule. Release tracking understands a helper only if it is called <c>Create</c>, fills a static
/// readonly field, and names its parameters as here (<c>DiagnosticDescriptorCreationAnalyzer</c> of Microsoft.CodeAnalysis.Analyzers).
/// </summary>
internal static class RuleDescriptor
{
    private const string HelpLinks = "https://github.com/modellint/modellint/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id, string title, string messageFormat, string category, RuleLevel ruleLevel, string description) =>
        new(
            id,
            title,
            messageFormat,
            category,
            ruleLevel == RuleLevel.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            isEnabledByDefault: ruleLevel != RuleLevel.Off,
            description,
            helpLinkUri: $"{HelpLinks}{id}.md");
}
