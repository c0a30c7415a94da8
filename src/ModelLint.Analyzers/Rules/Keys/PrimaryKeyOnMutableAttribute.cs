using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Rules.Keys;

/// <summary>MDL0045: a primary key over what people change: a name, an email address, a title.</summary>
public sealed class PrimaryKeyOnMutableAttribute() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0045",
        title: "Primary key on a mutable attribute",
        messageFormat: "Primary key {0} of entity type '{1}' includes '{2}', which can change",
        category: RuleCategory.ReferentialIntegrity,
        ruleLevel: RuleLevel.Suggestion,
        description: "EF Core refuses to change a key: a row whose name or address changes has to be deleted and inserted again, with all that refers to it.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from entityType in model.EntityTypes
        where entityType is { BaseType: null, IsOwned: false } && entityType.AreMembersMappedToTable().IsTrue
        let key = entityType.PrimaryKey
        where key is not null
        let names = ModelLintOptions.MutablePropertyNames.Read(options, entityType.Anchor.Tree)
        let mutable = key.Properties.FirstOrDefault(property => property is { IsYours: true, IsCertain: true, IsForeignKey: false } && IsNamed(property, names))
        where mutable is not null && !IsSetting(entityType)
        select Finding.On(key, key.Properties.Format(), entityType.ShortName, mutable.Name);

    /// <summary>A setting or another value that code asks for by its name: nobody renames that.</summary>
    private static bool IsSetting(EntityType entityType) => entityType.Properties.Any(property => property.Name == "Value");

    /// <summary>By one of the names, or by the entity type's name before it: <c>CountryName</c> of <c>Country</c>.</summary>
    private static bool IsNamed(Property property, PropertyNames names)
    {
        var prefix = property.EntityType.ShortName;
        return names.Contains(property.Name)
            || (property.Name.StartsWith(prefix, StringComparison.Ordinal) && names.Contains(property.Name.Substring(prefix.Length)));
    }
}
