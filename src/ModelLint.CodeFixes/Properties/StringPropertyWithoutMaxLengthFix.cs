using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StringPropertyWithoutMaxLengthFix() : ModelCodeFix("MDL0003")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } property || !property.MaxLength.Is(null as int?))
        {
            return [];
        }

        var length = target.Read(ModelLintOptions.StringLength);
        var fluent = new FixChoice(
            FixChoice.Fluent,
            $"Limit '{property.Path}' to {length} characters with HasMaxLength",
            new ConfigureProperty(property, [_ => $".HasMaxLength({length})"]));

        // Validators take [MaxLength] for a check of the member itself, and throw where it is neither string nor collection.
        if (property.IsShadowProperty || !property.ClrType.Is("System.String"))
        {
            return [fluent];
        }

        var attribute = new FixChoice(
            FixChoice.Attribute,
            $"Limit '{property.Path}' to {length} characters with [MaxLength]",
            new AddAttribute(
                property.DeclaringType.ClrType,
                property.Name,
                scope => $"{scope.AttributeName("System.ComponentModel.DataAnnotations.MaxLengthAttribute")}({length})"));
        return target.PrefersAttributes ? [attribute, fluent] : [fluent, attribute];
    }
}
