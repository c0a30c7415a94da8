using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>
/// MDL0009: a relationship that got a second foreign key, <c>CustomerId1</c>, since the name of the first was taken. EF Core warns of it when it builds the model (10625).
/// </summary>
public sealed class ShadowForeignKeyByConflict() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0009",
        title: "Shadow foreign key by conflict",
        messageFormat: "Relationship of entity type '{0}' to '{1}' uses a shadow property '{2}' of its own, since '{3}' is taken",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "EF Core makes a shadow property for a foreign key that no property fits, and numbers it where its name is taken. Mostly the two were meant to be one: the column stays empty, and the navigation too.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey.IsCertain && foreignKey.IsYours()
        let numbered = foreignKey.Properties.FirstOrDefault(property => property.PreUniquificationName is not null)
        where numbered is not null
        select Finding.On(foreignKey, foreignKey.DeclaringEntityType.ShortName, foreignKey.PrincipalEntityType.ShortName, numbered.Name, numbered.PreUniquificationName!);
}
