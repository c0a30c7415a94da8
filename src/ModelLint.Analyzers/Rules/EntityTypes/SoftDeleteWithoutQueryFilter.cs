using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0015: a soft-deletable entity type whose deleted rows every query returns.</summary>
public sealed class SoftDeleteWithoutQueryFilter() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0015",
        title: "Soft delete without query filter",
        messageFormat: "Entity type '{0}' is soft-deleted by '{1}', but has no query filter",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Warning,
        description: "Without a query filter every query has to leave out deleted rows itself, and the one that forgets it shows what a user has deleted.");

    // EF Core takes query filters of roots only, and none of owned types.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { IsYours: true, BaseType: null, IsOwned: false, IsImplicitJoin: false, DeclaredQueryFilters.Count: 0 }
        where entityType.AreRowsInTable().IsTrue
        let deleted = entityType.FindSoftDeleteProperties(ModelLintOptions.SoftDeletePropertyNames.Read(options, entityType.Anchor.Tree))
            .FirstOrDefault(property => property is { IsYours: true, IsCertain: true })
        where deleted is not null
        select Finding.On(entityType, [deleted.Name], entityType.ShortName, deleted.Name);
}
