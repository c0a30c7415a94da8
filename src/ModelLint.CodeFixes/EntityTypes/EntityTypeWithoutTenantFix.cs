using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0041.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeWithoutTenantFix() : ModelCodeFix("MDL0041")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var (entityType, name) = (target.EntityType, target.Members[0]);
        var others = target.Model.Properties.Where(property => property.DeclaringType is EntityType && property.Name == name).ToList();
        var types = others.Select(property => property.ClrType.UnwrapNullable()).Distinct().ToList();
        if (types.Count != 1 || others.Any(property => property.IsShadowProperty) || entityType.SelfAndDerivedTypes.Any(type => type.FindProperty(name) is not null))
        {
            yield break;
        }

        // As the others are: a foreign key to the tenants, where they all are one.
        var principals = others.Select(property => property.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.Properties.Count == 1)?.PrincipalEntityType).Distinct().ToList();
        var add = new AddProperty(entityType.ClrType, name, types[0]);
        if (principals is [{ } tenant])
        {
            yield return new(
                "Property",
                $"Add '{name}' to '{entityType.ShortName}', as a foreign key to '{tenant.ShortName}' that restricts deletes",
                add,
                new AddRelationship(entityType, Property: null, name, tenant));
        }
        else
        {
            yield return new("Property", $"Add '{name}' to '{entityType.ShortName}'", add);
        }
    }
}
