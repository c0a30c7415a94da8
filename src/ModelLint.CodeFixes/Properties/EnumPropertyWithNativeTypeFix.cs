using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>
/// Fixes MDL0004. The mapping of the enum type itself (<c>MapEnum</c>) stays: it is the provider's, may serve raw SQL, other properties
/// and old migrations, and does not touch a property that is converted to text.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EnumPropertyWithNativeTypeFix() : ModelCodeFix("MDL0004")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsEnum: true, IsFlagsEnum: false } property
            || !property.IsNativeEnum.Is(true)
            || !property.ColumnType.IsKnown
            || !property.IsMentionedInCheckConstraint().IsFalse
            || EnumStorage.Of(property, target) is not { CanBecomeText: true } storage)
        {
            yield break;
        }

        IEnumerable<ModelEdit> columnType = property.ColumnType.Value is null ? [] : [new RemoveCall(property.ColumnType.Anchor, "HasColumnType")];
        yield return new(
            "Names",
            $"Store '{property.Path}' {storage.AsText}, with a CHECK constraint over its names",
            [.. columnType, storage.StoreAsText(), storage.CheckNames()]);
        foreach (var choice in storage.StoreAllAsText(target, other => other is { IsYours: true, IsFlagsEnum: false } && other.IsNativeEnum.Is(true) && other.IsMappedToTable().IsTrue && other.IsMentionedInCheckConstraint().IsFalse))
        {
            yield return choice;
        }
    }
}
