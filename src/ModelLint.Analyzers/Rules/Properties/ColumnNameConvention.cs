using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0022: a column that is not called as the team's columns are.</summary>
public sealed class ColumnNameConvention() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0022",
        title: "Column name convention",
        messageFormat: "Column '{0}' of property '{1}' of entity type '{2}' is not named as modellint.column_naming says ({3}): '{4}'",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Off,
        description: "Columns of one database are easier to find and to join on when all of them are named alike.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property.IsYours && property.IsMappedToTable().IsTrue && property.FindSharedRootProperty() is null
        let name = property.FindConventionalColumnName(options)
        where name is not null && name != property.ColumnName.Value
        select Finding.On(
            property, property.ColumnName.Value!, property.Path, property.EntityType.ShortName, NamingOptions.ColumnNaming.Read(options, property.EntityType.Anchor.Tree)!.Value.Text, name);
}
