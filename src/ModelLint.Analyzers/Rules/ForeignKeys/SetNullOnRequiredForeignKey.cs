using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0029: a foreign key that a delete sets to null, over a column that cannot be null.</summary>
public sealed class SetNullOnRequiredForeignKey() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0029",
        title: "SetNull on required foreign key",
        messageFormat: "Foreign key {0} of entity type '{1}' to '{2}' is set to null by a delete, but column {3} cannot be null",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "ON DELETE SET NULL sets every column of the foreign key. Where one of them cannot be null the database refuses the constraint, or later the delete.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey.IsCertain && foreignKey.IsYours() && foreignKey.IsBetweenTables() && foreignKey.DeleteBehavior.Is(DeleteBehavior.SetNull)
        let required = foreignKey.Properties.Where(property => property.IsColumnNullable().IsFalse).ToArray()
        where required.Length > 0
        select Finding.On(
            foreignKey, foreignKey.Properties.Format(), foreignKey.DeclaringEntityType.ShortName, foreignKey.PrincipalEntityType.ShortName, required.Format());
}
