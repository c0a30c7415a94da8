using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>
/// Fixes MDL0036 where a column has no bound at all, because of the type that was asked for; a bound that somebody chose is not a fix's to change.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IndexedStringTooLongFix() : ModelCodeFix("MDL0036")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var unbounded = target.Members.Select(target.EntityType.FindProperty).OfType<Property>().Where(property => property is { IsRefusedInIndex: true, IsForeignKey: false }).ToList();
        if (unbounded.Count == 0 || !unbounded.TrueForAll(IsTypeItsOwn))
        {
            return [];
        }

        var length = target.Read(ModelLintOptions.StringLength);
        var names = string.Join(" and ", unbounded.Select(property => $"'{property.Name}'"));
        return
        [
            new(FixChoice.Fluent, $"Limit {names} to {length} characters, in place of the column type", [.. unbounded.SelectMany(property => Edits(property, length))]),
        ];
    }

    private static IEnumerable<ModelEdit> Edits(Property property, int length)
    {
        // The types that are not of the national character set.
        Code[] unicode = property.ColumnType.Value!.StartsWith("n", StringComparison.OrdinalIgnoreCase) || !property.EntityType.Model.Provider.Is(DatabaseProvider.SqlServer)
            ? []
            : [_ => ".IsUnicode(false)"];
        return [new RemoveCall(property.ColumnType.Anchor, "HasColumnType"), new ConfigureProperty(property, [_ => $".HasMaxLength({length})", .. unicode])];
    }

    /// <summary>Asked for in a chain of the property's own, with no length beside it.</summary>
    private static bool IsTypeItsOwn(Property property) =>
        property.MaxLength.Is(null as int?)
        && property.ColumnType.Is(type => type is not null)
        && property.Configurations.Any(chain => chain.Tree == property.ColumnType.Anchor?.Tree && chain.Span.Start == property.ColumnType.Anchor.Span.Start);
}
