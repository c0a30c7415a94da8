using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0035: a member of an enum whose name does not fit into its column.</summary>
public sealed class EnumNameLongerThanColumn() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0035",
        title: "Enum name longer than column",
        messageFormat: "Member '{0}' of enum '{1}' has {2} characters, and the column of property '{3}' of entity type '{4}' takes {5}",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Warning,
        description: "An enum that is stored by name needs a column that takes its longest name: a row with a longer one cannot be saved.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsStoredByName: true, IsPrimitiveCollection: false } && property.IsMappedToTable().IsTrue
        let name = property.FindLongestName()
        let length = property.FindColumnLength()
        where name?.Length > length
        select Finding.On(property, name, property.ClrType.UnwrapNullable().Name, name.Length, property.Path, property.EntityType.ShortName, length);
}
