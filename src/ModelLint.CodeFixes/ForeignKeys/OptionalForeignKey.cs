using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>The choice to make a foreign key optional, where nothing else of the model changes than what it says.</summary>
internal static class OptionalForeignKey
{
    public static IEnumerable<FixChoice> Choose(ForeignKey foreignKey)
    {
        if (!CanBeOptional(foreignKey))
        {
            yield break;
        }

        var behavior = foreignKey.DeleteBehavior.Source != ConfigurationSource.Convention ? "" : $", with delete behavior '{DeleteBehavior.ClientSetNull}' in place of '{foreignKey.DeleteBehavior.Value}'";
        yield return new("Optional", $"Make the foreign key over '{foreignKey.Properties[0].Name}' optional{behavior}", new MakeOptional(foreignKey));
    }

    /// <summary>
    /// One property of its own, that no key, no other foreign key and no other entity type has, and that only its type makes required. EF Core chooses the delete behavior by
    /// requiredness where nobody else did, and filters unique indexes over nullable columns on SQL Server.
    /// </summary>
    private static bool CanBeOptional(ForeignKey foreignKey) =>
        foreignKey is { IsCertain: true, IsOwnership: false, IsBaseLinking: false, Properties: [{ IsCertain: true, IsKey: false, ForeignKeys.Count: 1 } property] }
        && foreignKey.IsRequired.Is(true)
        && foreignKey.DeleteBehavior.Is(behavior => foreignKey.DeleteBehavior.Source != ConfigurationSource.Convention || behavior == DeleteBehavior.Cascade)
        && property.IsNullable.Source != ConfigurationSource.Explicit
        && !property.Attributes.Any(attribute => attribute.Type.Is("System.ComponentModel.DataAnnotations.RequiredAttribute"))
        && property.Indexes.All(index => index.IsUnique.Is(false) || foreignKey.DeclaringEntityType.Model.Provider.Is(provider => provider != DatabaseProvider.SqlServer))
        && (property.IsShadowProperty
            ? property.Configurations.Count == 0 && foreignKey.PropertiesSource == ConfigurationSource.Convention
            : !property.EntityType.Model.Properties.Any(other => other != property && other.HasSource && other.Anchor == property.Anchor));
}
