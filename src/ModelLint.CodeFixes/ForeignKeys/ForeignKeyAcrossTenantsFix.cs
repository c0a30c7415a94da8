using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0040, where all columns are required: a foreign key of which one is null refers to nothing, whatever the others say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyAcrossTenantsFix() : ModelCodeFix("MDL0040")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var names = target.Read(ModelLintOptions.TenantPropertyNames);
        var foreignKeys = target.EntityType.DeclaredForeignKeys.Where(foreignKey => foreignKey.Properties.Select(property => property.Path).SequenceEqual(target.Members)).ToList();
        if (foreignKeys is not [{ Properties: [var property], IsCertain: true, PrincipalKey: { IsPrimaryKey: true, Properties.Count: 1 } } foreignKey]
            || !foreignKey.IsUnique.Is(false)
            || foreignKey.PrincipalEntityType is not { BaseType: null } principal
            || target.EntityType.FindTenantProperty(names) is not { } dependentTenant
            || principal.FindTenantProperty(names) is not { } principalTenant
            || !dependentTenant.ClrType.Equals(principalTenant.ClrType)
            || !new[] { property, dependentTenant, principalTenant }.All(member => member.IsNullable.Is(false)))
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Put '{dependentTenant.Name}' first in the foreign key over '{property.Name}', and in an alternate key of '{principal.ShortName}' that it refers to",
            new AddToForeignKey(foreignKey, dependentTenant, principalTenant));
    }
}
