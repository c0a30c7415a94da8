using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0030: a foreign key whose properties EF Core refuses to relate to the principal's primary key.</summary>
public sealed class ForeignKeyTypeMismatch() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0030",
        title: "Foreign key type mismatch",
        messageFormat: "Foreign key {0} of entity type '{1}' does not have the type of primary key {2} of '{3}'",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "EF Core does not build a model in which a foreign key and the key that it refers to have different types or a different number of properties.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey.IsYours() && foreignKey.IsRefusedFor(Refusal.ReferencedShadowKey)
        let primaryKey = foreignKey.PrincipalEntityType.FindPrimaryKey()
        where primaryKey is not null && model.IsRelational
        select Finding.On(foreignKey, foreignKey.Properties.FormatWithTypes(), foreignKey.DeclaringEntityType.ShortName, primaryKey.Properties.FormatWithTypes(), foreignKey.PrincipalEntityType.ShortName);
}
