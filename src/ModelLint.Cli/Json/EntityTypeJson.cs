using System.Text.Json.Nodes;
using ModelLint.Metadata;

namespace ModelLint.Cli.Json;

/// <summary>An entity type with all that it declares.</summary>
internal sealed class EntityTypeJson(JsonValues values)
{
    private readonly PropertyJson _properties = new(values);
    private readonly RelationshipJson _relationships = new(values);

    public JsonObject Of(EntityType entityType)
    {
        var json = values.At(new JsonObject { ["name"] = entityType.Name, ["clrType"] = entityType.ClrType.ToString() }, entityType.Anchor);
        if (!entityType.IsCertain)
        {
            return values.Uncertain(json, entityType.SelfAndBaseTypes.SelectMany(type => type.Unknowns));
        }

        json["origin"] = entityType.Origin.ToString();
        json["baseType"] = entityType.BaseType?.Name;
        json["isAbstract"] = entityType.IsAbstract;
        json["isOwned"] = entityType.IsOwned;
        json["isKeyless"] = values.Setting(entityType.IsKeyless);
        json["hasSharedClrType"] = entityType.HasSharedClrType;
        json["isImplicitJoin"] = entityType.IsImplicitJoin;
        json["table"] = values.Setting(entityType.TableName);
        json["schema"] = values.Setting(entityType.Schema);
        json["view"] = values.Setting(entityType.ViewName);
        json["function"] = values.Setting(entityType.FunctionName);
        json["sqlQuery"] = values.Setting(entityType.SqlQuery);
        json["jsonColumn"] = values.Setting(entityType.ContainerColumnName);
        json["mappingStrategy"] = entityType.IsInHierarchy ? values.Setting(entityType.MappingStrategy, strategy => $"{strategy}".ToUpperInvariant()) : null;
        json["discriminator"] = entityType.RootType.DiscriminatorProperty?.Name;
        json["properties"] = JsonValues.List(entityType.DeclaredProperties, _properties.Of);
        json["complexProperties"] = JsonValues.List(entityType.DeclaredComplexProperties, _properties.Of);
        json["keys"] = JsonValues.List(entityType.DeclaredKeys, Key);
        json["foreignKeys"] = JsonValues.List(entityType.DeclaredForeignKeys, _relationships.Of);
        json["navigations"] = JsonValues.List(entityType.DeclaredNavigations, _relationships.Of);
        json["skipNavigations"] = JsonValues.List(entityType.DeclaredSkipNavigations, _relationships.Of);
        json["indexes"] = JsonValues.List(entityType.DeclaredIndexes, Index);
        json["checkConstraints"] = JsonValues.List(entityType.DeclaredCheckConstraints, CheckConstraint);
        json["queryFilters"] = JsonValues.List(entityType.DeclaredQueryFilters, QueryFilter);
        return json;
    }

    private JsonObject Key(Key key) => values.At(
        new JsonObject
        {
            ["properties"] = JsonValues.Names(key.Properties),
            ["isPrimaryKey"] = key.IsPrimaryKey,
            ["name"] = values.Setting(key.Name),
            ["source"] = key.Source.ToString(),
        },
        key.Anchor);

    private JsonObject Index(Metadata.Index index)
    {
        var json = values.At(
            new JsonObject { ["properties"] = JsonValues.Names(index.Properties), ["name"] = index.Name, ["source"] = index.Source.ToString() }, index.Anchor);
        if (!index.IsCertain)
        {
            return values.Uncertain(json, index.Unknowns);
        }

        json["isUnique"] = values.Setting(index.IsUnique);
        json["filter"] = values.Setting(index.Filter);
        json["isDescending"] = values.Setting(index.IsDescending, each => Descending(index, each));
        json["databaseName"] = values.Setting(index.DatabaseName);
        return json;
    }

    /// <summary>EF Core's null and empty list, spelled out: one for each property.</summary>
    private static JsonArray Descending(Metadata.Index index, IReadOnlyList<bool>? each) =>
        each is { Count: > 0 } ? JsonValues.List(each, descending => descending) : JsonValues.List(index.Properties, _ => each is not null);

    private JsonObject CheckConstraint(CheckConstraint check) =>
        values.At(new JsonObject { ["modelName"] = check.ModelName, ["name"] = values.Setting(check.Name), ["sql"] = values.Setting(check.Sql) }, check.Anchor);

    private JsonObject QueryFilter(QueryFilter filter) => values.At(
        new JsonObject
        {
            ["key"] = filter.Key,
            ["reads"] = values.Setting(filter.Members, members => JsonValues.List(members.Distinct().Order(StringComparer.Ordinal), member => member)),
        },
        filter.Anchor);
}
