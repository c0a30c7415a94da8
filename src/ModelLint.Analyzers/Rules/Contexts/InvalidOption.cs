using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Contexts;

/// <summary>MDL9002: an option whose value cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOption() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL9002",
        title: "Invalid option",
        messageFormat: "Option '{0}' is set to '{1}' where expected is {2}, so its default holds",
        category: RuleCategory.Configuration,
        ruleLevel: RuleLevel.Warning,
        description: "A ModelLint option in .editorconfig or a global config, or a property of the project, has a value that cannot be read.");

    // Sections of an .editorconfig can differ from file to file: every file is asked that an option is read for.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from option in ModelLintOptions.All.Concat(BuildProperty.All)
        from tree in model.EntityTypes.Select(entityType => entityType.Anchor.Tree).Prepend(model.ContextAnchor.Tree).Distinct()
        let text = option.FindText(options, tree)
        where text is not null && !option.CanRead(text)
        select Finding.On(model, option.Name, text, option.Allowed);
}
