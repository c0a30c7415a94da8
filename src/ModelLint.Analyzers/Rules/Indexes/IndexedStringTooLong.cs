using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.Rules.Indexes;

/// <summary>MDL0036: a key or index over text that the database does not index, or not in full length.</summary>
public sealed class IndexedStringTooLong() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0036",
        title: "Indexed string too long",
        messageFormat: "{0} {1} of entity type '{2}' {3}",
        category: RuleCategory.IndexCoverage,
        ruleLevel: RuleLevel.Warning,
        description: "Databases index a limited number of bytes: they refuse the index, or later the row that holds a longer value.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        model.EntityTypes.Where(entityType => entityType.AreMembersMappedToTable().IsTrue)
            .SelectMany(entityType => entityType.DeclaredIndexes.Select(Check).Concat(entityType.DeclaredKeys.Select(Check)))
            .OfType<Finding>();

    private static Finding? Check(Index index) =>
        index is { IsYours: true, IsCertain: true } && index.FindMaxIndexSize() is { } max && Problem(index.Properties, index.DeclaringEntityType, max) is { } problem
            ? Finding.On(index, "Index", index.Properties.Format(), index.DeclaringEntityType.ShortName, problem)
            : null;

    private static Finding? Check(Key key) =>
        key.Properties.Any(property => property.IsYours) && key.FindMaxIndexSize() is { } max && Problem(key.Properties, key.DeclaringEntityType, max) is { } problem
            ? Finding.On(key, key.IsPrimaryKey ? "Primary key" : "Alternate key", key.Properties.Format(), key.DeclaringEntityType.ShortName, problem)
            : null;

    private static string? Problem(IReadOnlyList<Property> properties, EntityType entityType, int max)
    {
        if (!properties.All(property => property.IsCertain))
        {
            return null;
        }

        var provider = entityType.Model.Provider.Value;
        var size = properties.Sum(property => property.MaxSize);
        // What refers to a key is as long as the key: that is the one to bound.
        return properties.FirstOrDefault(property => property is { IsForeignKey: false, IsYours: true, IsRefusedInIndex: true }) is { } unbounded ? $"is over '{unbounded.Name}', which has no bound: {Refusal(provider, max)}"
            : size > max ? $"is over up to {size} bytes: {Refusal(provider, max)}"
            : null;
    }

    private static string Refusal(DatabaseProvider provider, int max) => $"{provider.DisplayName} indexes no more than {max} bytes";
}
