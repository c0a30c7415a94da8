using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0021: a table that is not called as the team's tables are.</summary>
public sealed class TableNameConvention() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0021",
        title: "Table name convention",
        messageFormat: "Table '{0}' of entity type '{1}' is not named as modellint.table_naming says ({2}): '{3}'",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Off,
        description: "Tables of one database are easier to find and to join when all of them are named alike.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where (entityType.IsYours || entityType.IsImplicitJoin) && entityType.IsMappedToTable().IsTrue && entityType.AreMembersMappedToTable().IsTrue && entityType.FindTableOwner() == entityType
        let name = entityType.FindConventionalTableName(options)
        where name is not null && name != entityType.TableName.Value
        select Finding.On(
            entityType, [], entityType.TableName.Value!, entityType.ShortName, NamingOptions.TableNaming.Read(options, entityType.Anchor.Tree)!, name);
}
