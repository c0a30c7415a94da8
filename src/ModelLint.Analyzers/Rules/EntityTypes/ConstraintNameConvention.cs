using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Naming;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0023: keys, foreign keys, indexes and CHECK constraints that are not called as the team's are.</summary>
public sealed class ConstraintNameConvention() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0023",
        title: "Constraint name convention",
        messageFormat: "Entity type '{0}' has names that its patterns do not make: {1}",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Off,
        description: "The name of a constraint is what an error message of the database shows: one that is composed like all others says where to look.");

    // What lies over the same members is one finding: a foreign key and its index, say.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType.AreMembersMappedToTable().IsTrue
        from misnamed in ConstraintName.Of(entityType, options).Where(constraint => constraint.IsMisnamed).GroupBy(constraint => constraint.Members)
        select Finding.Over(
            misnamed.First().Properties,
            entityType,
            misnamed.First().Anchor,
            entityType.ShortName,
            string.Join(", ", misnamed.Select(constraint => $"{constraint.Kind} '{constraint.Name}' ({constraint.Expected})")));
}
