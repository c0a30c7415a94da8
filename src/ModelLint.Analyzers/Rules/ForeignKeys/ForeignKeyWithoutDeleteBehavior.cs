using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.ForeignKeys;

/// <summary>MDL0008: a foreign key of which nobody said what becomes of its rows when the principal is deleted.</summary>
public sealed class ForeignKeyWithoutDeleteBehavior() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0008",
        title: "Foreign key without delete behavior",
        messageFormat: "Delete behavior '{0}' of foreign key {1} of entity type '{2}' to '{3}' was chosen by EF Core",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Suggestion,
        description: "EF Core cascades deletes over a required relationship and not over an optional one: a change of nullability silently changes what a delete removes.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from foreignKey in model.ForeignKeys
        where foreignKey is { IsOwnership: false, IsCertain: true, DeclaringEntityType.IsImplicitJoin: false } && foreignKey.IsYours() && foreignKey.IsBetweenTables()
        where foreignKey.DeleteBehavior is { IsKnown: true, Source: ConfigurationSource.Convention }
        select Finding.On(
            foreignKey, foreignKey.DeleteBehavior.Value, foreignKey.Properties.Format(), foreignKey.DeclaringEntityType.ShortName, foreignKey.PrincipalEntityType.ShortName);
}
