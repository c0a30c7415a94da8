using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Baselines;
using ModelLint.Metadata;

namespace ModelLint.Rules.Contexts;

/// <summary>MDL9003: an entry of the baseline that no finding matches any more.</summary>
public sealed class StaleBaselineEntry() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL9003",
        title: "Stale baseline entry",
        messageFormat: "The baseline's entry of {0} for '{1}' matches no finding any more",
        category: RuleCategory.Configuration,
        ruleLevel: RuleLevel.Suggestion,
        description: "What a baseline still holds though it was mended would come back unseen.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) => [];

    // A finding may be missing because something was not read, at the other end of the model even (a cycle of foreign keys), and in a shared file because it is another compilation's.
    internal override IEnumerable<BaselineFinding> Check(BaselineFile baseline, AnalyzedProject project)
    {
        var models = project.ReadModels();
        var entityTypesOf = models.SelectMany(model => model.EntityTypes).ToLookup(FindingProperties.NameOf);
        return baseline.IsShared || models.Count == 0 || models.Any(model => !model.AreRelationshipsCertain || !model.Provider.IsKnown)
            ? []
            : baseline.Read(project.CancellationToken).Entries.ToLookup(entry => entry.Entry.RuleId).SelectMany(ofRule => Stale(FindRule(ofRule.Key), ofRule));

        IEnumerable<BaselineFinding> Stale(ModelRule? rule, IEnumerable<(BaselineEntry Entry, TextSpan Span)> entries)
        {
            HashSet<BaselineEntry?>? found = null;
            foreach (var (entry, span) in entries)
            {
                var entityTypes = entityTypesOf[entry.EntityType];
                if (rule is not null
                    && project.SeverityOf(rule.Rule, (entityTypes.FirstOrDefault()?.Anchor ?? models[0].ContextAnchor).Tree) != ReportDiagnostic.Suppress
                    && !(found ??= [.. rule.FindAll(project).Select(finding => BaselineEntry.Of(rule.Rule, finding.Properties))]).Contains(entry)
                    && entityTypes.SelectMany(WithRelatedTypes).All(entityType => entityType.IsReadInFull()))
                {
                    yield return new(span, entry, entry.RuleId, entry);
                }
            }
        }
    }

    /// <summary>Null for one of another version, and for what no baseline can hold.</summary>
    private static ModelRule? FindRule(string id) => ModelRules.Find(id) is { Rule.Category: not RuleCategory.Configuration } rule ? rule : null;

    /// <summary>What a rule about the entity type may have looked at.</summary>
    private static IEnumerable<EntityType> WithRelatedTypes(EntityType entityType) =>
        entityType.RootType.SelfAndDerivedTypes
            .Concat(entityType.ForeignKeys.Select(foreignKey => foreignKey.PrincipalEntityType))
            .Concat(entityType.Model.FindReferencingForeignKeys(entityType).Select(foreignKey => foreignKey.DeclaringEntityType));
}
