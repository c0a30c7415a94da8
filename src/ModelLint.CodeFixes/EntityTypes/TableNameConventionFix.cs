using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Naming;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0021.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TableNameConventionFix() : ModelCodeFix("MDL0021")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        if (entityType.HasSharedClrType || !entityType.Schema.IsKnown || entityType.FindConventionalTableName(target.Options) is not { } name || name == entityType.TableName.Value)
        {
            return [];
        }

        var title = $"Name the table of '{entityType.ShortName}' '{name}'";
        if (entityType.TableName.Source != ConfigurationSource.Convention)
        {
            return IsSetForItAlone(entityType) ? [new(FixChoice.Fluent, title, new ReplaceName(entityType.TableName, name, "ToTable", "Table"))] : [];
        }

        var schema = entityType.Schema is { Source: not ConfigurationSource.Convention, Value: { } own } ? own : null;
        // Without the schema EF takes the call for a table of the default one.
        var fluent = new FixChoice(
            FixChoice.Fluent,
            $"{title} with ToTable",
            new ConfigureEntityType(entityType, [scope =>
            {
                scope.ImportEFCore();
                return $".ToTable({CodeScope.Literal(name)}{(schema is null ? "" : $", {CodeScope.Literal(schema)}")})";
            }]));
        if (entityType.IsOwned || schema is not null)
        {
            return [fluent];
        }

        var attribute = new FixChoice(
            FixChoice.Attribute,
            $"{title} with [Table]",
            new AddAttribute(entityType.ClrType, MemberName: null, scope => $"{scope.AttributeName("System.ComponentModel.DataAnnotations.Schema.TableAttribute")}({CodeScope.Literal(name)})"));
        return target.PrefersAttributes ? [attribute, fluent] : [fluent, attribute];
    }

    // A loop or a helper may name the tables of several.
    private static bool IsSetForItAlone(EntityType entityType) => entityType.Model.EntityTypes
        .Where(other => other.TableName.IsKnown && other.TableName.Anchor == entityType.TableName.Anchor)
        .All(other => other.TableName.Value == entityType.TableName.Value && other.RootType == entityType.RootType);
}
