using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>The choice to make a foreign key optional, where nothing else of the model changes than what it says.</summary>
internal static class OptionalForeignKey
{
    private const string RequiredAttribute = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    public static IEnumerable<FixChoice> Choose(ForeignKey foreignKey)
    {
        if (!CanBeOptional(foreignKey))
        {
            yield break;
        }

        var names = string.Join(", ", foreignKey.Properties.Select(property => $"'{property.Name}'"));
        var behavior = foreignKey.DeleteBehavior.Source != ConfigurationSource.Convention ? "" : $", with delete behavior '{DeleteBehavior.ClientSetNull}' in place of '{foreignKey.DeleteBehavior.Value}'";
        var required = IsRequiredByAttribute(foreignKey) ? ", without [Required]" : "";
        yield return new("Optional", $"Make the foreign key over {names} optional{required}{behavior}", new MakeOptional(foreignKey));
    }

    private static bool IsRequiredByAttribute(ForeignKey foreignKey) =>
        foreignKey.IsRequired.Source == ConfigurationSource.DataAnnotation
        || foreignKey.Properties.Any(property => property.Attributes.Any(attribute => attribute.Type.Is(RequiredAttribute)));

    /// <summary>EF Core chooses the delete behavior by requiredness where nobody else did.</summary>
    private static bool CanBeOptional(ForeignKey foreignKey) =>
        foreignKey is { IsCertain: true, IsOwnership: false, IsBaseLinking: false }
        && foreignKey.IsRequired.Is(true)
        && foreignKey.DeleteBehavior.Is(behavior => foreignKey.DeleteBehavior.Source != ConfigurationSource.Convention || behavior == DeleteBehavior.Cascade)
        && foreignKey.Properties.All(property => CanBeNullable(property, foreignKey));

    /// <summary>
    /// That no key, no other foreign key and no other entity type has, and that only its class makes required. EF Core filters unique indexes over nullable columns on SQL Server.
    /// </summary>
    private static bool CanBeNullable(Property property, ForeignKey foreignKey) =>
        property is { IsCertain: true, IsKey: false, ForeignKeys.Count: 1 }
        && property.IsNullable.Source != ConfigurationSource.Explicit
        && property.Indexes.All(index => index.IsUnique.Is(false) || foreignKey.DeclaringEntityType.Model.Provider.Is(provider => provider != DatabaseProvider.SqlServer))
        && (property.IsShadowProperty
            ? property.Configurations.Count == 0 && foreignKey.PropertiesSource == ConfigurationSource.Convention
            : !property.EntityType.Model.Properties.Any(other => other != property && other.HasSource && other.Anchor == property.Anchor));
}
