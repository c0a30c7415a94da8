using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Naming;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0022.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ColumnNameConventionFix() : ModelCodeFix("MDL0022")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } property || property.FindConventionalColumnName(target.Options) is not { } name || name == property.ColumnName.Value || IsMentionedInSql(property))
        {
            return [];
        }

        var effect = $"Name the column of '{property.Path}' '{name}'";
        if (property.ColumnName.Source != ConfigurationSource.Convention)
        {
            return IsSetForItAlone(property) ? [new(FixChoice.Fluent, effect, new ReplaceName(property.ColumnName, name, "HasColumnName", "Column"))] : [];
        }

        var setting = new PropertySetting(effect, "HasColumnName", "System.ComponentModel.DataAnnotations.Schema.ColumnAttribute", CodeScope.Literal(name));
        // The attribute may stand there for the type alone, and stands only once; that of a complex type is for all its uses.
        return property.ColumnType.Source == ConfigurationSource.DataAnnotation || property.DeclaringType is ComplexType || property.EntityType.IsOwned
            ? [setting.ByCall(property)]
            : setting.Choose(target, property);
    }

    /// <summary>By a call of its own, for a column that no other type of the hierarchy has as well.</summary>
    private static bool IsSetForItAlone(Property property) => property.EntityType.Model.Properties.All(other =>
        other == property
        || (other.ColumnName.Anchor != property.ColumnName.Anchor && (other.EntityType.RootType != property.EntityType.RootType || !other.ColumnName.Is(property.ColumnName.Value))));

    /// <summary>Conditions and expressions of its table would go on speaking of the old name.</summary>
    private static bool IsMentionedInSql(Property property)
    {
        var column = property.ColumnName.Value!;
        var model = property.EntityType.Model;
        var checks = property.EntityType.FindTableCheckConstraints();
        return !checks.IsKnown
            || checks.Value.Any(sql => SqlText.Mentions(sql, column))
            || model.Indexes.Any(index => !index.Filter.Is(filter => filter is null || !SqlText.Mentions(filter, column)) && index.Filter.Source != ConfigurationSource.Convention)
            || model.Properties.Any(other => !other.ComputedColumnSql.Is(sql => sql is null || !SqlText.Mentions(sql, column)));
    }
}
