using System.Text.Json.Nodes;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Cli.Json;

/// <summary>A table with its columns. What a column is like is told by its properties, except whether it can be null.</summary>
internal sealed class TableJson(JsonValues values)
{
    public JsonObject Of(Table table)
    {
        var json = new JsonObject
        {
            ["name"] = table.Name,
            ["schema"] = table.Schema,
            ["entityTypes"] = JsonValues.List(table.EntityTypes, entityType => entityType.Name),
            ["columns"] = JsonValues.List(table.Columns, Column),
        };
        return table.Unknowns.Count > 0 ? values.Uncertain(json, table.Unknowns) : json;
    }

    private JsonObject Column(Column column)
    {
        var json = new JsonObject { ["name"] = column.Name, ["isNullable"] = column.IsNullable == Answer.Unknown ? null : column.IsNullable.IsTrue, ["isJson"] = column.IsJson };
        if (column.Properties.FirstOrDefault() is { } property)
        {
            json["storeType"] = values.Setting(property.StoreType);
            json["providerClrType"] = values.Setting(property.ProviderClrType, type => type.ToString());
        }

        json["properties"] = JsonValues.List(column.Properties, each => new JsonObject { ["entityType"] = each.EntityType.Name, ["property"] = each.Path });
        return json;
    }
}
