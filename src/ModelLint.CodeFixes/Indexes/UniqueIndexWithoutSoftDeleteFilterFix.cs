using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;
using ModelLint.Options;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0014.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UniqueIndexWithoutSoftDeleteFilterFix() : ModelCodeFix("MDL0014")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var deleted = entityType.FindSoftDeleteProperties(target.Read(ModelLintOptions.SoftDeletePropertyNames)).FirstOrDefault();
        var indexes = target.FindIndexes()
            .Where(index => index.IsUnique.Is(true) && index.Source != ConfigurationSource.Convention && index.IsFilteredByUser().IsFalse)
            .ToList();
        if (deleted is null || SqlDialect.Of(target.Model) is not { } dialect || IsLive(entityType, deleted, dialect) is not { } condition || indexes.Count == 0)
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Leave rows deleted by '{deleted.Name}' out of the unique index over {target.MembersInQuotes}",
            [.. indexes.Select(index => new ConfigureIndex(index, [IndexCode.HasFilter(Beside(index, condition))]))]);
    }

    /// <summary>A filter of the team's own takes the place of the one by which SQL Server's convention leaves out nulls.</summary>
    private static string Beside(Index index, string condition) => index.Filter.Value is { } notNull ? $"{notNull} AND {condition}" : condition;

    /// <summary>The condition in SQL; null where the column, or what it stores, is not known.</summary>
    private static string? IsLive(EntityType entityType, Property deleted, SqlDialect dialect) =>
        entityType.HasInOwnTable(deleted) && entityType is { MappingFragments.Count: 0 } && !entityType.ColumnOverrides.ContainsKey(deleted)
        && deleted.ColumnName.Is(name => name is not null)
        && deleted.ProviderClrType.Is(type => !deleted.IsFlag || type.Equals(deleted.ClrType))
            ? deleted.IsFlag ? dialect.HasValue(deleted.ColumnName.Value!, false) : dialect.IsNull(deleted.ColumnName.Value!)
            : null;
}
