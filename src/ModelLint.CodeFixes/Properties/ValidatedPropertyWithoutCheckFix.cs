using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0026, a constraint an attribute. What the database has no words for is left out, and the title says what is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ValidatedPropertyWithoutCheckFix() : ModelCodeFix("MDL0026")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } property || !property.IsMentionedInCheckConstraint().IsFalse || ColumnCheck.Of(property, target) is not { } check)
        {
            yield break;
        }

        var sql = new ValidationSql(check.Dialect, check.Column, property.ClrType.UnwrapNullable());
        var conditions = property.FindValidations().Select(validation => (validation.Attribute, Sql: sql.Condition(validation))).Where(condition => condition.Sql is not null).ToList();
        if (conditions.Count > 0)
        {
            yield return new(
                "Check",
                $"Add CHECK {(conditions.Count == 1 ? "constraint" : "constraints")} for {string.Join(" and ", conditions.Select(condition => condition.Attribute))} of '{property.Path}'",
                [.. conditions.Select(condition => check.Add(condition.Sql!, condition.Attribute.Trim('[', ']')))]);
        }
    }
}
