using System.Globalization;
using System.Text.Json.Nodes;
using ModelLint.Metadata;

namespace ModelLint.Cli.Json;

/// <summary>Values of a model as JSON: what a setting is, who made it and where; or why it is unknown.</summary>
internal sealed class JsonValues(SourcePlaces places)
{
    public JsonObject Setting<T>(Configured<T> setting, Func<T, JsonNode?>? display = null)
    {
        var json = setting.Reason is { } reason ? new JsonObject { ["unknown"] = reason.Reason }
            : new JsonObject { ["value"] = display is null ? Value(setting.Value) : display(setting.Value) };
        json["source"] = setting.Source.ToString();
        return At(json, setting.Anchor);
    }

    /// <summary>Adds where something comes from, if that is in this project.</summary>
    public JsonObject At(JsonObject json, Anchor? anchor)
    {
        if (anchor is not null)
        {
            var place = places.Of(anchor);
            json["at"] = new JsonObject { ["file"] = place.File, ["line"] = place.Line, ["column"] = place.Column };
        }

        return json;
    }

    /// <summary>Of an element that was not read in full: it has its identity, and why, in place of its settings; a table what is known of it.</summary>
    public JsonObject Uncertain(JsonObject identity, IEnumerable<Unknown> unknowns)
    {
        identity["unknown"] = List(unknowns.Distinct(), unknown => At(new JsonObject { ["reason"] = unknown.Reason }, unknown.Anchor));
        return identity;
    }

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> display) => [.. items.Select(display)];

    public static JsonArray Names(IEnumerable<Property> properties) => List(properties, property => property.Name);

    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        bool flag => flag,
        string text => text,
        char character => character.ToString(),
        float or double => JsonValue.Create(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => JsonValue.Create(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
