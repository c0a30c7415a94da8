using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0024, where EF Core takes nothing of the database from the name of the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeNameNotSingularFix() : ModelCodeFix("MDL0024")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        if (target.Read(NamingOptions.IrregularNouns).FindSingularOfPlural(entityType.ClrType.Name) is { } singular
            && entityType.Model.EntityTypes.Where(other => other.ClrType.Equals(entityType.ClrType)).All(IsNameOnlyInCode))
        {
            yield return new("Rename", $"Rename '{entityType.ClrType.Name}' to '{singular}'", new RenameType(entityType.ClrType, singular));
        }
    }

    /// <summary>Neither its table, its key, its discriminator, a join nor a foreign key to it is called after the class.</summary>
    private static bool IsNameOnlyInCode(EntityType entityType) =>
        entityType.IsCertain
        && !entityType.IsInHierarchy
        && entityType.TableName.IsKnown && entityType.TableName.Value != entityType.ShortName
        && entityType.DeclaredSkipNavigations.Count == 0
        && entityType.FindPrimaryKey()?.Properties.Any(property => IsCalledAfter(property, entityType)) != true
        && entityType.Model.FindReferencingForeignKeys(entityType).All(foreignKey => !foreignKey.Properties.Any(property => IsCalledAfter(property, entityType)));

    private static bool IsCalledAfter(Property property, EntityType entityType) => property.Name.StartsWith(entityType.ShortName, StringComparison.OrdinalIgnoreCase);
}
