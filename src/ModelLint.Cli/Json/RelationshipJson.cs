using System.Text.Json.Nodes;
using ModelLint.Metadata;

namespace ModelLint.Cli.Json;

/// <summary>Foreign keys and navigations.</summary>
internal sealed class RelationshipJson(JsonValues values)
{
    public JsonObject Of(ForeignKey foreignKey)
    {
        var json = values.At(
            new JsonObject
            {
                ["properties"] = JsonValues.Names(foreignKey.Properties),
                ["principalEntityType"] = foreignKey.PrincipalEntityType.Name,
                ["principalKey"] = JsonValues.Names(foreignKey.PrincipalKey.Properties),
                ["source"] = foreignKey.Source.ToString(),
                ["propertiesSource"] = foreignKey.PropertiesSource.ToString(),
            },
            foreignKey.Anchor);
        if (!foreignKey.IsCertain)
        {
            return values.Uncertain(json, foreignKey.Unknowns.Concat(foreignKey.PrincipalEntityType.SelfAndBaseTypes.SelectMany(type => type.Unknowns)));
        }

        json["isUnique"] = values.Setting(foreignKey.IsUnique);
        json["isRequired"] = values.Setting(foreignKey.IsRequired);
        json["isRequiredDependent"] = foreignKey.IsRequiredDependent;
        json["deleteBehavior"] = values.Setting(foreignKey.DeleteBehavior, behavior => behavior.ToString());
        json["isOwnership"] = foreignKey.IsOwnership;
        json["dependentToPrincipal"] = foreignKey.DependentToPrincipal?.Name;
        json["principalToDependent"] = foreignKey.PrincipalToDependent?.Name;
        json["constraintName"] = values.Setting(foreignKey.ConstraintName);
        return json;
    }

    public JsonObject Of(Navigation navigation) => values.At(
        new JsonObject
        {
            ["name"] = navigation.Name,
            ["clrType"] = navigation.ClrType.ToString(),
            ["targetEntityType"] = navigation.TargetEntityType.Name,
            ["inverse"] = navigation.Inverse?.Name,
            ["isCollection"] = navigation.IsCollection,
            ["isOnDependent"] = navigation.IsOnDependent,
            ["foreignKey"] = JsonValues.Names(navigation.ForeignKey.Properties),
        },
        navigation.Anchor);

    public JsonObject Of(SkipNavigation navigation) => values.At(
        new JsonObject
        {
            ["name"] = navigation.Name,
            ["clrType"] = navigation.ClrType?.ToString(),
            ["targetEntityType"] = navigation.TargetEntityType.Name,
            ["inverse"] = navigation.Inverse?.Name,
            ["joinEntityType"] = navigation.JoinEntityType?.Name,
            ["foreignKey"] = navigation.ForeignKey is { } foreignKey ? JsonValues.Names(foreignKey.Properties) : null,
        },
        navigation.Anchor);
}
