using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0011.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DecimalPropertyWithoutPrecisionFix() : ModelCodeFix("MDL0011")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } property || !property.Precision.Is(null as int?))
        {
            return [];
        }

        var (precision, scale) = target.Read(ModelLintOptions.DecimalPrecision);
        var setting = new PropertySetting(
            $"Keep {precision} digits of '{property.Path}', {scale} of them behind the point", "HasPrecision", "Microsoft.EntityFrameworkCore.PrecisionAttribute", $"{precision}, {scale}");
        return property.ClrType.UnwrapNullable().Is("System.Decimal")
            ? setting.Choose(target, property).Concat(WholeModelSetting.Choose(
                property,
                other => other.IsDecimalWithoutPrecision,
                other => other.Precision.Source == ConfigurationSource.Explicit,
                properties => $"Keep {precision} digits of {properties}, {scale} of them behind the point,",
                [_ => $".HavePrecision({precision}, {scale})"]))
            : [setting.ByCall(property)];
    }
}
