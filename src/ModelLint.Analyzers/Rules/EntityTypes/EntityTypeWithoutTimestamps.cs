using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Options;

namespace ModelLint.Rules.EntityTypes;

/// <summary>MDL0001: an entity type that does not record when a row was created and when it was last updated.</summary>
public sealed class EntityTypeWithoutTimestamps() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0001",
        title: "Entity type without timestamps",
        messageFormat: "Entity type '{0}' has no property {1}",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Warning,
        description: "Rows that do not say when they were created and last updated cannot be audited, synchronised or repaired after an incident.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { IsYours: true, BaseType: null, IsOwned: false, IsImplicitJoin: false, IsLink: false }
        where entityType.IsMappedToTable().IsTrue && entityType.AreMembersMappedToTable().IsTrue && entityType.IsKeyless.Is(false) && entityType.FindPrimaryKey() is not null
        where entityType.AreDerivedTypesCertain
        let missing = Missing(entityType, options).ToArray()
        where missing.Length > 0
        select Finding.On(entityType, missing, entityType.ShortName, string.Join(" or ", missing.Select(Purpose)));

    private static IEnumerable<string> Missing(EntityType entityType, AnalyzerConfigOptionsProvider options)
    {
        // A type that shares the row of another has that one's times.
        var dateTimes = entityType.FindPropertiesWithParts().Concat(entityType.FindTableOwner().RootType.FindPropertiesWithParts())
            .Where(found => found.Property.IsDateTime && !found.Property.IsMappedToTable().IsFalse)
            .ToArray();

        var created = ModelLintOptions.CreatedPropertyNames.Read(options, entityType.Anchor.Tree);
        if (!dateTimes.Any(found => IsNamed(found, created)))
        {
            yield return "CreatedAt";
        }

        var updated = ModelLintOptions.UpdatedPropertyNames.Read(options, entityType.Anchor.Tree);
        if (!dateTimes.Any(found => IsNamed(found, updated)))
        {
            yield return "UpdatedAt";
        }
    }

    // A part may say the rest of the name: Created.At.
    private static bool IsNamed((string Path, Property Property) found, PropertyNames names) => names.Contains(found.Property.Name) || names.Contains(found.Path.Replace(".", ""));

    private static string Purpose(string member) => member == "CreatedAt" ? "that says when a row was created" : "that says when a row was last updated";
}
