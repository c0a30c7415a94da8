using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0030.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyTypeMismatchFix() : ModelCodeFix("MDL0030")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var foreignKey = target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsRefusedFor(Refusal.ReferencedShadowKey));
        if (foreignKey?.PrincipalEntityType.FindPrimaryKey() is not { } primaryKey || primaryKey.Properties.Count != foreignKey.Properties.Count)
        {
            yield break;
        }

        var different = foreignKey.Properties
            .Zip(primaryKey.Properties, (property, key) => (Property: property, Type: key.ClrType.UnwrapNullable()))
            .Where(pair => !pair.Property.ClrType.UnwrapNullable().Equals(pair.Type))
            .ToList();
        if (different.Count > 0 && different.All(pair => pair.Property is { IsShadowProperty: false, IsKey: false, Configurations.Count: 0 } && pair.Property.ForeignKeys.Count == 1))
        {
            yield return new(
                "Type",
                $"Change the type of {string.Join(" and ", different.Select(pair => $"'{pair.Property.Name}' to '{pair.Type.ShortDisplayName}'"))}",
                [.. different.Select(pair => new ChangePropertyType(pair.Property, (old, scope) => scope.Name(pair.Type) + (old is NullableTypeSyntax ? "?" : "")))]);
        }
    }
}
