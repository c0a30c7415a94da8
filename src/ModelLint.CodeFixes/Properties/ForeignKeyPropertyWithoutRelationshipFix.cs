using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>
/// Fixes MDL0007. EF Core would cascade deletes over a required foreign key: rows that nothing deleted until now would be.
/// So the relationship restricts them, and says so.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyPropertyWithoutRelationshipFix() : ModelCodeFix("MDL0007")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsForeignKey: false, IsKey: false, DeclaringType: EntityType entityType } property
            || property.FindPrincipalByName() is not { } principal)
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Make '{property.Name}' a foreign key to '{principal.ShortName}' that restricts deletes",
            new ConfigureEntityType(entityType,
            [
                scope => $".HasOne<{scope.Name(principal.ClrType)}>()",
                _ => ".WithMany()",
                scope => $".HasForeignKey({scope.Members(entityType.ClrType, property)})",
                scope => $".OnDelete({scope.Name("Microsoft.EntityFrameworkCore.DeleteBehavior")}.{nameof(DeleteBehavior.Restrict)})",
            ]));
    }
}
