using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Keys;

/// <summary>MDL0025: a primary key of another type than the team's keys have.</summary>
public sealed class PrimaryKeyType() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0025",
        title: "Primary key type",
        messageFormat: "Primary key property '{0}' of entity type '{1}' is of type '{2}'{3}, where modellint.key_types allows {4}",
        category: RuleCategory.ConventionConsistency,
        ruleLevel: RuleLevel.Off,
        description: "Keys of one type join, cache and log alike. Numbers of 32 bits are used up by 2,147,483,647 inserts, and changing a key that others refer to is hard.");

    // Nothing refers to the key of an owned type, and that of a dependent that shares it is the principal's.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where !entityType.IsOwned && entityType.AreMembersMappedToTable().IsTrue
        from property in entityType.PrimaryKey?.Properties ?? []
        where property is { IsYours: true, IsCertain: true, IsForeignKey: false }
        let types = NamingOptions.KeyTypes.Read(options, entityType.Anchor.Tree)
        let type = property.ClrType.UnwrapNullable()
        where !types.Contains(type) && (property.IsConverted.Is(false) || property.ProviderClrType.Is(stored => !types.Contains(stored)))
        select Finding.On(property, property.Name, entityType.ShortName, type.ShortDisplayName, RunsOut(property, type), types);

    private static string RunsOut(Property property, ClrType type) =>
        property.ValueGenerated.Is(ValueGenerated.OnAdd) && type.Keyword is "int" or "short" or "byte" or "sbyte" or "ushort" or "uint" ? ", which generated values use up" : "";
}
