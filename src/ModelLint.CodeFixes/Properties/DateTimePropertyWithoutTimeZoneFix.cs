using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes.Properties;

/// <summary>
/// Fixes MDL0032. A <c>DateTime</c> becomes a <c>DateTimeOffset</c> by itself where it is assigned. A column type or a default that was chosen for a
/// time without offset stays, and with it the type; a default in UTC is right for both.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DateTimePropertyWithoutTimeZoneFix() : ModelCodeFix("MDL0032")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsShadowProperty: false } property
            || !property.ColumnType.Is(null as string)
            || !property.DefaultValue.Is(null as object)
            || !property.ComputedColumnSql.Is(null as string)
            || !property.DefaultValueSql.Is(sql => sql is null || sql.Contains("UTC", StringComparison.OrdinalIgnoreCase)))
        {
            yield break;
        }

        yield return new(
            "DateTimeOffset",
            $"Make '{property.Path}' a DateTimeOffset",
            new ChangePropertyType(property, (_, scope) => scope.Name("System.DateTimeOffset") + (property.ClrType.IsNullableValueType ? "?" : "")));
    }
}
