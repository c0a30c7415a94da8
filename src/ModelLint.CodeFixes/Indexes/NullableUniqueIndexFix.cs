using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>
/// Fixes MDL0034: first by saying in the index what the database does anyway, so that no row is refused that was taken until now; with PostgreSQL also by keeping
/// those rows apart. That the columns are required is a change to the class, and not for a fix of the index.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NullableUniqueIndexFix() : ModelCodeFix("MDL0034")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var indexes = target.FindIndexes().Where(index => index.IsYours && index.IsUnique.Is(true) && index.LetsNullsRepeat().IsTrue).ToList();
        if (SqlDialect.Of(target.Model) is not { } dialect || indexes.Count == 0)
        {
            yield break;
        }

        var nullable = indexes[0].Properties.Where(property => property.IsNullable.Is(true)).ToList();
        if (nullable.Count == 0 || !nullable.TrueForAll(property => property.ColumnName.Is(name => name is not null)))
        {
            yield break;
        }

        if (target.Model.HasFilteredIndexes)
        {
            var filter = string.Join(" AND ", nullable.Select(property => dialect.IsNotNull(property.ColumnName.Value!)));
            yield return new(
                "Filter",
                $"Leave rows in which {string.Join(" or ", nullable.Select(property => $"'{property.Name}'"))} is null out of the unique index, and say so",
                [.. indexes.Select(index => new ConfigureIndex(index, [IndexCode.HasFilter(filter)]))]);
        }

        if (target.Model.Provider.Is(DatabaseProvider.PostgreSql))
        {
            yield return new(
                "NullsNotDistinct",
                $"Take nulls for equal in the unique index over {target.MembersInQuotes} (PostgreSQL 15)",
                [.. indexes.Select(index => new ConfigureIndex(index, [IndexCode.AreNullsDistinct(false)]))]);
        }
    }
}
