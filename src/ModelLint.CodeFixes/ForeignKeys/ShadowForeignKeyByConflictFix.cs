using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>
/// Fixes MDL0009 where it is certain what was meant: of two relationships between the same types, one with the foreign key and a navigation at one end, the other with nothing but
/// a navigation at the other end.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ShadowForeignKeyByConflictFix() : ModelCodeFix("MDL0009")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var second = target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.Properties.Any(property => property.PreUniquificationName is not null));
        if (second is not { Source: ConfigurationSource.Convention, Properties.Count: 1 } || OnlyNavigationOf(second) is not { } inverse)
        {
            yield break;
        }

        var between = target.EntityType.DeclaredForeignKeys.Where(foreignKey => foreignKey != second && foreignKey.PrincipalEntityType == second.PrincipalEntityType).ToList();
        if (between is [{ Properties.Count: 1 } first]
            && first.Properties[0].Name == second.Properties[0].PreUniquificationName
            && OnlyNavigationOf(first) is { } navigation
            && navigation.IsOnDependent != inverse.IsOnDependent)
        {
            yield return new("Inverse", $"Make '{inverse.Name}' the inverse of '{navigation.Name}', over the foreign key '{first.Properties[0].Name}'", new NameInverse(first, inverse));
        }
    }

    private static Navigation? OnlyNavigationOf(ForeignKey foreignKey) => (foreignKey.DependentToPrincipal, foreignKey.PrincipalToDependent) switch
    {
        ({ } navigation, null) => navigation,
        (null, { } navigation) => navigation,
        _ => null,
    };
}
