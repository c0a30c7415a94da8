using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0037 where one context has the entity type; which of several is meant, or with what arguments, nobody but the author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeConfigurationNotAppliedFix() : ModelCodeFix("MDL0037")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var unapplied = target.Model.UnappliedConfigurations.Where(configuration => configuration.EntityType == target.EntityType).ToList();
        if (unapplied is not [{ HasParameterlessConstructor: true, IsOfOneContext: true } configuration])
        {
            return [];
        }

        return
        [
            new("Apply", $"Apply '{configuration.ClrType.Name}' in OnModelCreating", new ConfigureModel(target.Model, scope => $".ApplyConfiguration(new {scope.Name(configuration.ClrType)}())")),
        ];
    }
}
