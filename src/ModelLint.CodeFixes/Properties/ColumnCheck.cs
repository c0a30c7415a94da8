using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>CHECK constraints over the column of one property: the one place that knows where they go and what they are called.</summary>
internal sealed class ColumnCheck
{
    private readonly EntityType _table;
    private readonly string _column;

    private readonly NamePattern? _pattern;

    private ColumnCheck(EntityType table, string column, SqlDialect dialect, NamePattern? pattern)
    {
        _pattern = pattern;
        _table = table;
        _column = column;
        Dialect = dialect;
    }

    public SqlDialect Dialect { get; }

    /// <summary>The column, as SQL names it.</summary>
    public string Column => Dialect.Identifier(_column);

    /// <summary>The entity type whose builder configures the table.</summary>
    public EntityType Table => _table;

    /// <summary>Null where a name that the constraint needs is unknown.</summary>
    public static ColumnCheck? Of(Property property, FixTarget target)
    {
        var table = property.EntityType.FindTableOwner();
        return property.ColumnName is { IsKnown: true, Value: { } column }
            && table.TableName.Is(name => name is not null)
            && table.DeclaredCheckConstraints.All(check => check.Name.IsKnown)
            && SqlDialect.Of(property.EntityType.Model) is { } dialect
                ? new(table, column, dialect, target.FindSet(NamingOptions.CheckConstraintNaming))
                : null;
    }

    /// <param name="condition">In the database's SQL.</param>
    /// <param name="kind">What tells it from other constraints over the same column; none for that over an enum.</param>
    public AddCheckConstraint Add(string condition, string? kind = null)
    {
        var taken = _table.Model.EntityTypes.SelectMany(type => type.DeclaredCheckConstraints)
            .SelectMany(check => new[] { check.ModelName, check.Name.IsKnown ? check.Name.Value! : check.ModelName }).ToList();
        return new(_table, Dialect.Unique(Compose(kind), taken), condition);
    }

    /// <summary>By the team's pattern where it has one, else as EF Core names what it names itself.</summary>
    private string Compose(string? kind)
    {
        var values = ConstraintName.ValuesOf(_table);
        values.Add(NamePattern.Columns, _column);
        values.Add(NamePattern.Kind, kind ?? "enum");
        return _pattern?.Compose(values) ?? $"CK_{_table.TableName.Value}_{_column}{(kind is null ? "" : $"_{kind}")}";
    }
}
