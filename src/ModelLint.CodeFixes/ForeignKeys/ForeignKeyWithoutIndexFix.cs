using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyWithoutIndexFix() : ModelCodeFix("MDL0002")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var foreignKey = target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsCoveredByIndex().IsFalse);
        if (foreignKey is null || !TryGetName(foreignKey, out var name))
        {
            return [];
        }

        var properties = foreignKey.Properties.ToArray();
        var members = string.Join(", ", properties.Select(property => $"'{property.Name}'"));
        var fluent = new FixChoice(
            FixChoice.Fluent,
            name is null ? $"Index {members} with HasIndex" : $"Index {members} in full with HasIndex, beside the filtered index",
            new ConfigureEntityType(entityType,
            [
                scope => name is null
                    ? $".HasIndex({scope.Members(entityType.ClrType, properties)})"
                    : $".HasIndex({scope.MembersAsOne(entityType.ClrType, properties)}, {CodeScope.Literal(name)})",
            ]));

        // The attribute cannot name what the class does not have.
        if (properties.Any(property => property.IsShadowProperty) || entityType.HasSharedClrType)
        {
            return [fluent];
        }

        var attribute = new FixChoice(
            FixChoice.Attribute,
            name is null ? $"Index {members} with [Index]" : $"Index {members} in full with [Index], beside the filtered index",
            new AddAttribute(entityType.ClrType, MemberName: null, scope => Attribute(scope, properties, name)));
        return target.PrefersAttributes ? [attribute, fluent] : [fluent, attribute];
    }

    /// <summary>
    /// EF Core identifies an index without a name by its properties: a second one over the same is the same, filter and all.
    /// Beside a filtered one, the full index needs a name.
    /// </summary>
    private static bool TryGetName(ForeignKey foreignKey, out string? name)
    {
        var entityType = foreignKey.DeclaringEntityType;
        name = null;
        if (!entityType.Indexes.Any(index => index.Name is null && index.Properties.SequenceEqual(foreignKey.Properties)))
        {
            return true;
        }

        if (SqlDialect.Of(entityType.Model) is not { } dialect
            || !entityType.TableName.Is(table => table is not null)
            || !foreignKey.Properties.All(property => property.ColumnName.Is(column => column is not null)))
        {
            return false;
        }

        var taken = entityType.Model.Indexes.SelectMany(index => new[] { index.Name, index.DatabaseName.IsKnown ? index.DatabaseName.Value : null })
            .OfType<string>().ToList();
        name = dialect.Unique($"IX_{entityType.TableName.Value}_{string.Join("_", foreignKey.Properties.Select(property => property.ColumnName.Value))}_Full", taken);
        return true;
    }

    private static string Attribute(CodeScope scope, IEnumerable<Property> properties, string? name)
    {
        var members = string.Join(", ", properties.Select(property => $"nameof({CodeScope.Identifier(property.Name)})"));
        var argument = name is null ? "" : $", Name = {CodeScope.Literal(name)}";
        return $"{scope.AttributeName("Microsoft.EntityFrameworkCore.IndexAttribute")}({members}{argument})";
    }
}
