using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0038: a timestamp that stays null because nothing sets it.</summary>
public sealed class TimestampWithoutDefault() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0038",
        title: "Timestamp without default",
        messageFormat: "Nothing sets property '{0}' of entity type '{1}': it can be null, has no default, and no code here writes it",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Suggestion,
        description: "A timestamp that neither the database nor the application sets is null in every row, and says nothing when it is needed.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsDateTime: true } && (property.HasSource || property.IsShadowProperty)
        where property.IsNullable.Is(true) && property.HasNoGeneratedValue && property.IsMappedToTable().IsTrue
        let tree = property.EntityType.Anchor.Tree
        where ModelLintOptions.CreatedPropertyNames.Read(options, tree).Contains(property.Name)
            || ModelLintOptions.UpdatedPropertyNames.Read(options, tree).Contains(property.Name)
        where !model.MayBeSet(property.Name)
        select Finding.On(property, property.Name, property.EntityType.ShortName);
}
