using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0027.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RedundantIndexFix() : ModelCodeFix("MDL0027")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var redundant = target.FindIndexes().Where(index => index.IsYours && index.FindCover() is not null).ToList();
        return redundant.Count == 0
            ? []
            : [new("Remove", $"Remove the index over {target.MembersInQuotes}", [.. redundant.Select(index => new RemoveIndex(index))])];
    }
}
