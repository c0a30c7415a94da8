using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0031. A value that is set elsewhere, for a <c>double</c>, would be of the wrong type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MoneyPropertyAsFloatingPointFix() : ModelCodeFix("MDL0031")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsShadowProperty: false } property
            || !property.IsConverted.Is(false)
            || !property.ColumnType.Is(null as string)
            || !property.DefaultValue.Is(null as object)
            || !property.Precision.Is(null as int?))
        {
            return [];
        }

        var (precision, scale) = target.Read(ModelLintOptions.DecimalPrecision);
        var setting = new PropertySetting(
            $"Make '{property.Path}' a decimal of {precision} digits, {scale} of them behind the point", "HasPrecision", "Microsoft.EntityFrameworkCore.PrecisionAttribute", $"{precision}, {scale}");
        var change = new ChangePropertyType(property, (_, _) => property.ClrType.IsNullableValueType ? "decimal?" : "decimal");
        return setting.Choose(target, property).Select(choice => choice with { Edits = [change, .. choice.Edits] });
    }
}
