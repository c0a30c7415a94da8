using System.Text.Json.Nodes;
using ModelLint.Metadata;

namespace ModelLint.Cli.Json;

/// <summary>Properties and complex properties.</summary>
internal sealed class PropertyJson(JsonValues values)
{
    public JsonObject Of(Property property)
    {
        var json = values.At(new JsonObject { ["name"] = property.Name, ["clrType"] = property.ClrType.ToString() }, property.Anchor);
        if (!property.IsCertain)
        {
            return values.Uncertain(json, property.Unknowns);
        }

        json["origin"] = property.Origin.ToString();
        json["isShadow"] = property.IsShadowProperty;
        json["elementClrType"] = property.ElementClrType?.ToString();
        json["isNullable"] = values.Setting(property.IsNullable);
        json["column"] = values.Setting(property.ColumnName);
        json["columnType"] = values.Setting(property.ColumnType);
        json["storeType"] = values.Setting(property.StoreType);
        json["providerClrType"] = values.Setting(property.ProviderClrType, type => type.ToString());
        json["maxLength"] = values.Setting(property.MaxLength);
        json["precision"] = values.Setting(property.Precision);
        json["scale"] = values.Setting(property.Scale);
        json["isUnicode"] = values.Setting(property.IsUnicode);
        json["isFixedLength"] = values.Setting(property.IsFixedLength);
        json["isConcurrencyToken"] = values.Setting(property.IsConcurrencyToken);
        json["valueGenerated"] = values.Setting(property.ValueGenerated, generated => generated.ToString());
        json["defaultValue"] = values.Setting(property.DefaultValue);
        json["defaultValueSql"] = values.Setting(property.DefaultValueSql);
        json["computedColumnSql"] = values.Setting(property.ComputedColumnSql);
        if (property.IsEnum)
        {
            json["isNativeEnum"] = values.Setting(property.IsNativeEnum);
            json["enumMembers"] = JsonValues.List(property.EnumMembers, member => new JsonObject { ["name"] = member.Name, ["value"] = member.Value });
        }

        return json;
    }

    public JsonObject Of(ComplexProperty complex)
    {
        var json = values.At(new JsonObject { ["name"] = complex.Name, ["clrType"] = complex.ComplexType.ClrType.ToString() }, complex.Anchor);
        if (!complex.ComplexType.IsCertain)
        {
            return values.Uncertain(json, complex.ComplexType.Unknowns);
        }

        json["isNullable"] = values.Setting(complex.IsNullable);
        json["isCollection"] = complex.IsCollection;
        json["jsonColumn"] = values.Setting(complex.JsonColumnName);
        json["properties"] = JsonValues.List(complex.ComplexType.DeclaredProperties, Of);
        json["complexProperties"] = JsonValues.List(complex.ComplexType.DeclaredComplexProperties, Of);
        return json;
    }
}
