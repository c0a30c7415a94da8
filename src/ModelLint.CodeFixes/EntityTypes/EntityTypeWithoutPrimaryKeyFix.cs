using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>
/// Fixes MDL0013 where EF Core finds no key, and one property alone is named as one. A type that somebody made keyless is left alone: what it is mapped to, or which
/// key it should have, is theirs to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeWithoutPrimaryKeyFix() : ModelCodeFix("MDL0013")
{
    private static readonly string[] Names = ["Key", "Pk", "Uid", "Uuid", "Guid", "Identifier"];

    /// <summary>Names that are a key's only with that of the entity type before them.</summary>
    private static readonly string[] QualifiedNames = [.. Names, "No", "Number", "Code"];

    private static readonly HashSet<string> KeyTypes = ["System.Guid", "System.String", "System.Int16", "System.Int32", "System.Int64"];

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var candidates = entityType.DeclaredProperties.Where(property => IsNamedAsKey(property, entityType.ShortName)).ToList();
        if (!entityType.IsRefusedFor(Refusal.EntityRequiresKey) || candidates is not [var key] || !KeyTypes.Contains(key.ClrType.DisplayName) || !key.IsNullable.Is(false) || key.IsForeignKey)
        {
            return [];
        }

        var fluent = new FixChoice(
            FixChoice.Fluent,
            $"Make '{key.Name}' the primary key with HasKey",
            new ConfigureEntityType(entityType, [scope => $".HasKey({scope.Members(entityType.ClrType, key)})"]));
        if (key.IsShadowProperty)
        {
            return [fluent];
        }

        var attribute = new FixChoice(
            FixChoice.Attribute,
            $"Make '{key.Name}' the primary key with [Key]",
            new AddAttribute(entityType.ClrType, key.Name, scope => scope.AttributeName("System.ComponentModel.DataAnnotations.KeyAttribute")));
        return target.PrefersAttributes ? [attribute, fluent] : [fluent, attribute];
    }

    private static bool IsNamedAsKey(Property property, string entityType) =>
        Names.Contains(property.Name, StringComparer.OrdinalIgnoreCase)
        || (property.Name.StartsWith(entityType, StringComparison.Ordinal) && QualifiedNames.Contains(property.Name.Substring(entityType.Length), StringComparer.OrdinalIgnoreCase));
}
