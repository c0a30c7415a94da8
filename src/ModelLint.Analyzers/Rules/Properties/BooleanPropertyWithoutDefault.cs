using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0012: a yes or no that the database cannot fill in.</summary>
public sealed class BooleanPropertyWithoutDefault() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0012",
        title: "Boolean property without default",
        messageFormat: "Boolean property '{0}' of entity type '{1}' has no default in the database",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Suggestion,
        description: "Without a default every statement that inserts a row has to know the column, old scripts and other applications included.");

    // EF Core sets keys and the discriminator itself; a default would have it wait for the database's.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsKey: false, IsForeignKey: false, IsDiscriminator: false } && property.ClrType.Is("System.Boolean")
        where property.ProviderClrType.Is(type => type.Is("System.Boolean")) && property.HasNoGeneratedValue
        where property.IsMappedToTable().IsTrue && property.IsColumnNullable().IsFalse
        select Finding.On(property, property.Path, property.EntityType.ShortName);
}
