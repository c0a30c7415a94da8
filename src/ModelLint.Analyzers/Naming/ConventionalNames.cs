using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.Naming;

/// <summary>What tables and columns would be called by the team's conventions, for the rules that compare and the fixes that write them.</summary>
internal static class ConventionalNames
{
    /// <summary>Null where nothing is asked for, or the name is not known.</summary>
    public static string? FindConventionalTableName(this EntityType entityType, AnalyzerConfigOptionsProvider options) =>
        NamingOptions.TableNaming.Read(options, entityType.Anchor.Tree) is { } naming && entityType.TableName is { IsKnown: true, Value: { } table }
            ? naming.Apply(table, NamingOptions.IrregularNouns.Read(options, entityType.Anchor.Tree))
            : null;

    /// <summary>Null where nothing is asked for, or the name is not known.</summary>
    public static string? FindConventionalColumnName(this Property property, AnalyzerConfigOptionsProvider options) =>
        NamingOptions.ColumnNaming.Read(options, property.EntityType.Anchor.Tree) is { } style && property.ColumnName is { IsKnown: true, Value: { } column }
            ? Apply(style, property, column)
            : null;

    /// <summary>What EF Core composes of several names (<c>Address_Street</c>) keeps the underscores between them.</summary>
    private static string Apply(NameStyle style, Property property, string column) =>
        property.ColumnName.Source == ConfigurationSource.Convention && style is (NameStyle.PascalCase or NameStyle.CamelCase)
            ? string.Join("_", column.Split('_').Select(part => style.Apply(part)))
            : style.Apply(column);
}
