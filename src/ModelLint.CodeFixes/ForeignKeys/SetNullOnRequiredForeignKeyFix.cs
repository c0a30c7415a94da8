using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0029.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetNullOnRequiredForeignKeyFix() : ModelCodeFix("MDL0029")
{
    private static readonly DeleteBehavior[] Others = [DeleteBehavior.Restrict, DeleteBehavior.Cascade];

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var foreignKey = target.ForeignKeys.FirstOrDefault(foreignKey =>
            foreignKey.DeleteBehavior.Is(DeleteBehavior.SetNull) && foreignKey.Properties.Any(property => property.IsColumnNullable().IsFalse));
        return foreignKey is null
            ? []
            :
            [
                .. Others.Where(foreignKey.Accepts).Select(other => new FixChoice($"{other}", $"Change the delete behavior to '{other}'", new SetDeleteBehavior(foreignKey, other))),
                .. OptionalForeignKey.Choose(foreignKey).Select(choice => choice with { IsFurther = true }),
            ];
    }
}
