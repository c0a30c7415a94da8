using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0006.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EnumPropertyWithoutCheckFix() : ModelCodeFix("MDL0006")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsEnum: true } property
            || !property.IsMentionedInCheckConstraint().IsFalse
            || EnumStorage.Of(property, target) is not { } storage)
        {
            yield break;
        }

        if (storage.IsText)
        {
            yield return new(
                "Names",
                $"Keep '{property.Path}' {storage.AsText}, with a CHECK constraint over its names",
                [.. storage.BoundText(), storage.CheckNames()]);
        }

        // A number that was asked for, or a type, stays.
        if (storage is { IsNumber: true, IsConvertedByConvention: true, CanBecomeText: true } && property.ColumnType.Is(null as string))
        {
            yield return new(
                "Names",
                $"Store '{property.Path}' {storage.AsText}, with a CHECK constraint over its names",
                [storage.StoreAsText(), storage.CheckNames()]);
        }

        if (storage.IsNumber)
        {
            yield return new("Values", $"Keep '{property.Path}' a number, with a CHECK constraint over its values", [storage.CheckValues()]);
        }

        foreach (var choice in storage.StoreAllAsText(target, other => other.IsEnumWithoutCheck && EnumStorage.Of(other, target) is { IsNumber: true }))
        {
            yield return choice;
        }
    }
}
