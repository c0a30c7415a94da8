using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0007: a property that looks like a foreign key, and is none.</summary>
public sealed class ForeignKeyPropertyWithoutRelationship() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0007",
        title: "Foreign-key property without relationship",
        messageFormat: "Property '{0}' of entity type '{1}' has the name and type of a foreign key to '{2}', but no relationship uses it",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Warning,
        description: "Without a relationship there is neither a constraint nor an index: rows can refer to principals that do not exist.");

    // Not the properties of complex types: EF Core makes no foreign keys of them.
    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType.IsKeyless.Is(false) && entityType.AreMembersMappedToTable().IsTrue && entityType.AreDerivedTypesCertain
        from property in entityType.DeclaredProperties
        where property is { IsYours: true, IsCertain: true, IsKey: false, IsForeignKey: false }
        let principal = property.FindPrincipalByName()
        where principal is not null && !HasOwn(principal, property.Name)
        select Finding.On(property, property.Name, entityType.ShortName, principal.ShortName);

    /// <summary>
    /// A property by that name beside the key, such as a number that people know it by: that is what others repeat. What may be left out (<c>int?</c>) is no number of its own, but a
    /// reference to another of the same type.
    /// </summary>
    private static bool HasOwn(EntityType principal, string name) => principal.FindProperty(name) is { IsPrimaryKey: false, ClrType.IsNullableValueType: false };
}
