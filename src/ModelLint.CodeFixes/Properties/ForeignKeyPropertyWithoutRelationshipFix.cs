using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0007.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyPropertyWithoutRelationshipFix() : ModelCodeFix("MDL0007")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is { IsForeignKey: false, IsKey: false, DeclaringType: EntityType } property && property.FindPrincipalByName() is { } principal)
        {
            yield return new(
                FixChoice.Fluent,
                $"Make '{property.Name}' a foreign key to '{principal.ShortName}' that restricts deletes",
                new AddRelationship(property, principal));
        }
    }
}
