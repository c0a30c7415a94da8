using System.Globalization;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Sql;

/// <summary>
/// What a validation attribute asks, as a condition on the column: it refuses nothing that the attribute means to take. (A <c>[Range]</c> of whole numbers rounds
/// a fraction before it looks, and takes 10.4 for 10; the condition does not.) A null passes every CHECK constraint, as it passes the attributes.
/// </summary>
/// <param name="dialect">The database's SQL.</param>
/// <param name="column">The quoted column.</param>
/// <param name="type">The type of its values.</param>
internal sealed class ValidationSql(SqlDialect dialect, string column, ClrType type)
{
    /// <summary>Null where the database has no words for it.</summary>
    public string? Condition(Validation validation) => validation switch
    {
        RangeValidation range => Range(range),
        ValuesValidation values => $"{dialect.Number(column, type)} {(values.AreAllowed ? "IN" : "NOT IN")} ({string.Join(", ", values.Values.Select(Value))})",
        LengthValidation { Maximum: null } length => $"{dialect.CharacterCount(column)} >= {length.Minimum}",
        LengthValidation { Minimum: 0 } length => $"{dialect.CharacterCount(column)} <= {length.Maximum}",
        LengthValidation length => $"{dialect.CharacterCount(column)} BETWEEN {length.Minimum} AND {length.Maximum}",
        PatternValidation pattern => dialect.Matches(column, pattern.Pattern) is { } matches ? $"{column} = '' OR {matches}" : null,
        FormatValidation format => Format(format.Format),
        _ => null,
    };

    private string? Range(RangeValidation range)
    {
        var isMoment = type.DisplayName is "System.DateTime" or "System.DateOnly";
        var (operand, minimum, maximum) = isMoment
            ? (column, range.Minimum is null ? null : dialect.Moment(range.Minimum, type), range.Maximum is null ? null : dialect.Moment(range.Maximum, type))
            : (dialect.Number(column, type), range.Minimum, range.Maximum);
        if ((minimum is null && range.Minimum is not null) || (maximum is null && range.Maximum is not null))
        {
            return null;
        }

        if (minimum is not null && maximum is not null && !range.IsMinimumExclusive && !range.IsMaximumExclusive)
        {
            return $"{operand} BETWEEN {minimum} AND {maximum}";
        }

        var bounds = new[]
        {
            minimum is null ? null : $"{operand} {(range.IsMinimumExclusive ? ">" : ">=")} {minimum}",
            maximum is null ? null : $"{operand} {(range.IsMaximumExclusive ? "<" : "<=")} {maximum}",
        };
        return string.Join(" AND ", bounds.OfType<string>());
    }

    // As the attributes look at it: exactly one @, neither first nor last; three schemes; what is in a telephone number beside its digits.
    private string? Format(TextFormat format) => format switch
    {
        TextFormat.EmailAddress => $"{column} LIKE {dialect.Literal("%_@_%")} AND {column} NOT LIKE {dialect.Literal("%@%@%")}",
        TextFormat.Url => string.Join(" OR ", new[] { "http://%", "https://%", "ftp://%" }.Select(scheme => $"lower({column}) LIKE {dialect.Literal(scheme)}")),
        TextFormat.Phone => dialect.Matches(column, @"[-+.()\s]*\d[-+.()\s\d]*([eE][xX][tT]\.?|[xX])?[\s\d]*"),
        TextFormat.CreditCard => dialect.Matches(column, @"[\d -]*"),
        TextFormat.Base64String => dialect.Matches(column, @"[A-Za-z0-9+/\s]*(=\s*){0,2}"),
        _ => null,
    };

    private string Value(object value) => value is string text ? dialect.Literal(text) : ((IFormattable)value).ToString(value is double or float ? "R" : null, CultureInfo.InvariantCulture);
}
