using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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
        var setting = new PropertySetting(
            $"Limit '{property.Path}' to {length} characters", "HasMaxLength", "System.ComponentModel.DataAnnotations.MaxLengthAttribute", $"{length}");

        // Validators take [MaxLength] for a check of the member itself, and throw where it is neither string nor collection.
        return property.ClrType.Is("System.String")
            ? setting.Choose(target, property).Concat(WholeModelSetting.Choose(
                property,
                other => other.IsUnboundedString,
                other => other.MaxLength.Source == ConfigurationSource.Explicit,
                properties => $"Limit {properties} to {length} characters",
                [_ => $".HaveMaxLength({length})"]))
            : [setting.ByCall(property)];
    }
}
