using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>
/// Fixes MDL0009 where it is certain what was meant. Either the name is taken by the foreign key of a relationship with a navigation at the other end: then the two were to be one. Or it is taken by
/// a property that could be the foreign key itself, and is none: then it was to be.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ShadowForeignKeyByConflictFix() : ModelCodeFix("MDL0009")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var second = target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.Properties.Any(property => property.PreUniquificationName is not null));
        if (second is not { Properties: [{ PreUniquificationName: { } wanted }], PropertiesSource: ConfigurationSource.Convention, IsCertain: true })
        {
            return [];
        }

        return target.EntityType.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.Properties is [var property] && property.Name == wanted) is { } first
            ? ChooseInverse(first, second)
            : target.EntityType.FindProperty(wanted) is { } taken ? ChooseForeignKey(taken, second, target) : [];
    }

    private static IEnumerable<FixChoice> ChooseInverse(ForeignKey first, ForeignKey second)
    {
        if (second.Source != ConfigurationSource.Convention || first.PrincipalEntityType != second.PrincipalEntityType
            || OnlyNavigationOf(first) is not { } navigation || OnlyNavigationOf(second) is not { } inverse
            || navigation.IsOnDependent == inverse.IsOnDependent || !IsOnly(navigation, first, second) || !IsOnly(inverse, second, first))
        {
            return [];
        }

        return [new("Inverse", $"Make '{inverse.Name}' the inverse of '{navigation.Name}', over the foreign key '{first.Properties[0].Name}'", new NameInverse(first, inverse))];
    }

    private static IEnumerable<FixChoice> ChooseForeignKey(Property taken, ForeignKey second, FixTarget target)
    {
        if (second.IsUnique.Is(true) || !CanTakePlaceOf(taken, second))
        {
            return [];
        }

        var title = $"Make '{taken.Name}' the foreign key to '{second.PrincipalEntityType.ShortName}', in place of '{second.Properties[0].Name}'";
        var fluent = new FixChoice("ForeignKey", title, new ConfigureRelationship(second, [scope => $".HasForeignKey({scope.Members(taken.EntityType.ClrType, taken)})"]));
        if (second.DependentToPrincipal is not { } navigation || navigation.SharesMember())
        {
            return [fluent];
        }

        var attribute = new FixChoice("ForeignKeyAttribute", $"{title}, with [ForeignKey]", new AddAttribute(navigation.DeclaringEntityType.ClrType, navigation.Name, scope =>
            $"{scope.AttributeName("System.ComponentModel.DataAnnotations.Schema.ForeignKeyAttribute")}(nameof({CodeScope.Identifier(taken.Name)}))"));
        return target.PrefersAttributes ? [attribute, fluent] : [fluent, attribute];
    }

    /// <summary>Whether nothing but the column of the foreign key would be another: as required as before, and stored as the key that it then refers to.</summary>
    private static bool CanTakePlaceOf(Property taken, ForeignKey foreignKey)
    {
        var (shadow, key) = (foreignKey.Properties[0], foreignKey.PrincipalKey.Properties[0]);
        return taken is { IsCertain: true, IsKey: false, IsForeignKey: false, IsShadowProperty: false, DeclaringType: EntityType }
            && taken.ClrType.UnwrapNullable().Equals(key.ClrType.UnwrapNullable())
            && taken.IsNullable.IsKnown && shadow.IsNullable.Is(taken.IsNullable.Value)
            && taken.StoreType.Is(type => type is not null && key.StoreType.Is(type));
    }

    /// <summary>
    /// Whether no other relationship of these two entity types has a navigation at that end alone, and so could be meant as well. A reference that is called as the type, over a foreign key
    /// that is, comes before those that are called otherwise.
    /// </summary>
    private static bool IsOnly(Navigation navigation, ForeignKey foreignKey, ForeignKey counterpart)
    {
        var others = foreignKey.DeclaringEntityType.Model.ForeignKeys
            .Where(other => other != foreignKey && other != counterpart
                && other.DeclaringEntityType == foreignKey.DeclaringEntityType && other.PrincipalEntityType == foreignKey.PrincipalEntityType
                && OnlyNavigationOf(other)?.IsOnDependent == navigation.IsOnDependent)
            .ToList();
        return others.Count == 0
            || (navigation.IsOnDependent && navigation.Name == foreignKey.PrincipalEntityType.ShortName
                && others.TrueForAll(other => other.Properties.All(property => property.PreUniquificationName is null)));
    }

    private static Navigation? OnlyNavigationOf(ForeignKey foreignKey) => (foreignKey.DependentToPrincipal, foreignKey.PrincipalToDependent) switch
    {
        ({ } navigation, null) => navigation,
        (null, { } navigation) => navigation,
        _ => null,
    };
}
