using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0048: the first row is inserted without the principal, and given it later.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CircularRequiredRelationshipsFix() : ModelCodeFix("MDL0048")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target) =>
        RequiredCycles.Find(target.Model).Select(cycle => cycle.Last()).Where(target.ForeignKeys.Contains).Take(1).SelectMany(OptionalForeignKey.Choose);
}
