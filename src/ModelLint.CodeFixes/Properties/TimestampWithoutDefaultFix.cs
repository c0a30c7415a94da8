using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0038.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TimestampWithoutDefaultFix() : ModelCodeFix("MDL0038")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        // A converter stores something else than the database's time.
        if (target.Property is not { HasNoGeneratedValue: true } property
            || target.Model.MayBeSet(property.Name)
            || !property.ProviderClrType.Is(type => type.Equals(property.ClrType.UnwrapNullable()))
            || SqlDialect.Of(target.Model)?.Now(property.ClrType.UnwrapNullable()) is not { } now)
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Give '{property.Path}' the database's time as default",
            new ConfigureProperty(property, [scope => SqlDefault.Of(now, scope)]));
        foreach (var choice in TimestampsInSaveChanges.Choose(target))
        {
            yield return choice;
        }
    }
}
