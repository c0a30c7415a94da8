using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0003: a string column without a bound.</summary>
public sealed class StringPropertyWithoutMaxLength() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0003",
        title: "String property without max length",
        messageFormat: "Property '{0}' of entity type '{1}' is stored as a string without a max length",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "Without a max length the column takes text of any size, and the database can neither refuse nor, in some cases, index it.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property.IsUnboundedString
        select Finding.On(property, property.Path, property.EntityType.ShortName);
}
