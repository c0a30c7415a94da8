using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0028.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequiredNavigationToFilteredPrincipalFix() : ModelCodeFix("MDL0028")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.LosesRowsToQueryFilter()) is not { DependentToPrincipal: { } navigation } foreignKey)
        {
            yield break;
        }

        // One filter over several navigations would have to be written in one.
        var isOnlyOne = foreignKey.DeclaringEntityType.RootType.SelfAndDerivedTypes.SelectMany(type => type.DeclaredForeignKeys).Count(other => other.LosesRowsToQueryFilter()) == 1;
        if (isOnlyOne && foreignKey is { DeclaringEntityType.BaseType: null, PrincipalEntityType.RootType.DeclaredQueryFilters: [{ Key: null, Anchor: { } filter }] })
        {
            yield return new(
                "MatchingFilter",
                $"Give '{foreignKey.DeclaringEntityType.ShortName}' the query filter of '{foreignKey.PrincipalEntityType.ShortName}' over '{navigation.Name}'",
                new MatchQueryFilter(navigation, filter));
        }

        foreach (var optional in OptionalForeignKey.Choose(foreignKey))
        {
            yield return optional with { IsFurther = true };
        }
    }
}
