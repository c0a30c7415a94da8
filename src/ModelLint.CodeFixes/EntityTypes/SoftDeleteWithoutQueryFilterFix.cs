using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0015. EF Core 10 has filters by name, so that a query can do without this one and keep the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SoftDeleteWithoutQueryFilterFix() : ModelCodeFix("MDL0015")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target is not { Property: { } deleted, EntityType: { DeclaredQueryFilters.Count: 0 } entityType })
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Leave out rows deleted by '{deleted.Name}' with HasQueryFilter",
            new ConfigureEntityType(entityType, [scope => $".HasQueryFilter({Arguments(scope)})"]));

        string Arguments(CodeScope scope)
        {
            var filter = scope.Lambda(entityType.ClrType, row => IsLive(scope.Read(entityType.ClrType, deleted, row)));
            return target.Model.EFVersion < 10 ? filter : $"\"SoftDelete\", {filter}";
        }

        string IsLive(string value) => deleted.IsFlag ? $"!{value}" : $"{value} == null";
    }
}
