using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0044: a document or an array that queries look into, row by row.</summary>
public sealed class JsonColumnWithoutGinIndex() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0044",
        title: "JSON column without GIN index",
        messageFormat: "Property '{0}' of entity type '{1}' is stored as '{2}', and queries filter by what is in it without a GIN index",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Off,
        description: "PostgreSQL looks into every row for what a document or an array contains, unless a GIN index says where it is.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType.AreMembersMappedToTable().IsTrue && entityType.AreDerivedTypesCertain
        from property in entityType.DeclaredProperties
        where property is { IsYours: true, IsCertain: true, ContainmentQueries.Count: > 0 } && property.HasIndexOfContents().IsFalse
        select Finding.On(property, property.Name, entityType.ShortName, property.StoreType.Value!);
}
