using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Options;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.Naming;

/// <summary>What a key, foreign key, index or CHECK constraint is called, and what it would be called by the team's pattern.</summary>
/// <param name="Element">The <see cref="Key"/>, <see cref="ForeignKey"/>, <see cref="Index"/> or <see cref="CheckConstraint"/>.</param>
/// <param name="Kind">What it is, as a message says it.</param>
/// <param name="Properties">Those that it is over; of a CHECK constraint, those whose columns it mentions.</param>
/// <param name="Name">Its name in the database.</param>
/// <param name="Expected">The name by the pattern; of a CHECK constraint the pattern itself, since what kind it is cannot be told.</param>
/// <param name="IsMisnamed">Whether the pattern does not make that name.</param>
/// <param name="Anchor">The call or attribute that made it; null where a convention did.</param>
internal sealed record ConstraintName(object Element, string Kind, IReadOnlyList<Property> Properties, string Name, string Expected, bool IsMisnamed, Anchor? Anchor)
{
    /// <summary>Longer names some databases cut: what they should be called cannot be said.</summary>
    private const int LongestComposed = 63;

    /// <summary>Its members, as they are told apart in findings.</summary>
    public string Members => string.Join(",", Properties.Select(property => property.Path));

    /// <summary>Those of the entity type's table that it declares and that a pattern is set for.</summary>
    public static IEnumerable<ConstraintName> Of(EntityType entityType, AnalyzerConfigOptionsProvider options)
    {
        if (!entityType.TableName.Is(table => table is not null) || !entityType.Schema.IsKnown)
        {
            return [];
        }

        var ownsTable = entityType.FindTableOwner() == entityType;
        return entityType.DeclaredKeys
            .Where(key => ownsTable || !key.IsPrimaryKey)
            .Select(key => Create(
                key, key.IsPrimaryKey ? "primary key" : "alternate key", entityType, key.Properties, key.Name, key.Anchor,
                Read(key.IsPrimaryKey ? NamingOptions.PrimaryKeyNaming : NamingOptions.AlternateKeyNaming)))
            .Concat(entityType.DeclaredForeignKeys.Select(foreignKey => Create(
                foreignKey, "foreign key", entityType, foreignKey.Properties, foreignKey.ConstraintName, foreignKey.Anchor, Read(NamingOptions.ForeignKeyNaming), foreignKey.PrincipalEntityType)))
            .Concat(entityType.DeclaredIndexes.Select(index => Create(
                index, "index", entityType, index.Properties, index.DatabaseName, index.Anchor, Read(NamingOptions.IndexNaming))))
            .Concat(entityType.DeclaredCheckConstraints.Select(check => Create(entityType, check, Read(NamingOptions.CheckConstraintNaming))))
            .OfType<ConstraintName>();

        NamePattern? Read(Option<NamePattern?> option) => option.Read(options, entityType.Anchor.Tree);
    }

    private static ConstraintName? Create(
        object element,
        string kind,
        EntityType entityType,
        IReadOnlyList<Property> properties,
        Configured<string?> name,
        Anchor? anchor,
        NamePattern? pattern,
        EntityType? principal = null)
    {
        if (pattern is null
            || !name.Is(name => name is not null)
            || !properties.Any(property => property.IsYours || entityType.IsImplicitJoin)
            || !properties.All(property => property.ColumnName.Is(column => column is not null))
            || principal?.TableName.Is(table => table is not null) == false)
        {
            return null;
        }

        var values = ValuesOf(entityType);
        values.Add(NamePattern.Columns, string.Join("_", properties.Select(property => property.ColumnName.Value)));
        if (principal is not null)
        {
            values.Add(NamePattern.PrincipalTable, principal.TableName.Value!);
        }

        return pattern.Compose(values) is { Length: <= LongestComposed } expected
            ? new(element, kind, properties, name.Value!, expected, name.Value != expected, anchor)
            : null;
    }

    private static ConstraintName? Create(EntityType entityType, CheckConstraint check, NamePattern? pattern) =>
        pattern is not null && check is { Name: { IsKnown: true, Value: { } name }, Sql: { IsKnown: true, Value: { } sql } }
            ? new(check, "check constraint", MentionedIn(sql, entityType), name, pattern.ToString(), !pattern.Matches(name, ValuesOf(entityType)), check.Anchor)
            : null;

    private static IReadOnlyList<Property> MentionedIn(string sql, EntityType entityType) =>
        [.. entityType.DeclaredFlattenedProperties.Where(property => property.ColumnName.Is(column => column is not null && SqlText.Mentions(sql, column)))];

    /// <summary>What patterns can ask of the entity type's table, whose name has to be known.</summary>
    public static Dictionary<string, string> ValuesOf(EntityType entityType)
    {
        var values = new Dictionary<string, string> { [NamePattern.Table] = entityType.TableName.Value! };
        if (entityType.Schema is { IsKnown: true, Value: { } schema })
        {
            values.Add(NamePattern.Schema, schema);
        }

        return values;
    }
}
