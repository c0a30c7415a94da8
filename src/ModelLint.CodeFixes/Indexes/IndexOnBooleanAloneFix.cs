using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0042. Which of the two values is looked for, nobody but the author knows: true first, as the property is named for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IndexOnBooleanAloneFix() : ModelCodeFix("MDL0042")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (!target.Model.HasFilteredIndexes
            || SqlDialect.Of(target.Model) is not { } dialect
            || target.Property is not { } property
            || !property.ColumnName.Is(name => name is not null)
            || !property.ProviderClrType.Is(type => type.Is("System.Boolean")))
        {
            return [];
        }

        var indexes = target.FindIndexes().Where(index => index.IsYours && index.IsUnique.Is(false) && index.Filter.Is(null as string)).ToList();
        return indexes.Count == 0 ? [] : [Where(true), Where(false)];

        FixChoice Where(bool value)
        {
            var filter = dialect.HasValue(property.ColumnName.Value!, value);
            var word = value ? "true" : "false";
            return new(word, $"Index only the rows where '{property.Name}' is {word}", [.. indexes.Select(index => new ConfigureIndex(index, [IndexCode.HasFilter(filter)]))]);
        }
    }
}
