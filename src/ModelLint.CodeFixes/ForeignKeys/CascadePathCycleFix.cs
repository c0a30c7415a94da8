using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0010: the database does nothing, and EF Core does it for the rows that it has loaded or nothing at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CascadePathCycleFix() : ModelCodeFix("MDL0010")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var foreignKeys = target.ForeignKeys.ToList();
        if (CascadePaths.FindConflicts(target.Model).Select(conflict => conflict.Constraint.ForeignKey).FirstOrDefault(foreignKeys.Contains) is not { } foreignKey)
        {
            yield break;
        }

        var client = foreignKey.DeleteBehavior.Is(DeleteBehavior.Cascade) ? DeleteBehavior.ClientCascade : DeleteBehavior.ClientSetNull;
        foreach (var behavior in new[] { DeleteBehavior.NoAction, client })
        {
            yield return new($"{behavior}", $"Change the delete behavior to '{behavior}'", new SetDeleteBehavior(foreignKey, behavior));
        }
    }
}
