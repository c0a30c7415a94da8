using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0018: a reference to rows of several tables, by a property that says to which and one that says to which row.</summary>
public sealed class PolymorphicAssociation() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0018",
        title: "Polymorphic association",
        messageFormat: "Properties '{0}' and '{1}' of entity type '{2}' refer to rows of several tables, which no foreign key can hold",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Suggestion,
        description: "A reference whose table depends on the value of another column can have no foreign key: the database takes rows that refer to nothing.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsForeignKey: false } && property.IsMappedToTable().IsTrue && property.EntityType.AreDerivedTypesCertain
        let type = property.FindAssociationType()
        where type is not null && property.FindPrincipalByName() is null
        select Finding.Over([type, property], property.EntityType, call: null, type.Path, property.Path, property.EntityType.ShortName);
}
