using System.Text.Json;

namespace ModelLint.EndToEnd.CommandLineTool;

/// <summary>As much of JSON Schema as docs/model.schema.json uses.</summary>
internal sealed class JsonSchema
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    private readonly JsonElement _root;

    private JsonSchema(JsonElement root) => _root = root;

    public static JsonSchema Read(string path) => new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, path))).RootElement);

    /// <summary>Where the value is not as described, and how.</summary>
    public IEnumerable<string> Check(JsonElement value) => Check(_root, value, "");

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Check(_root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path),
            "type" => TypesOf(keyword.Value).Contains(TypeOf(value)) ? [] : [$"{path} is {TypeOf(value)}"],
            "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? [] : [$"{path} is {value}"],
            "anyOf" => CheckAny(keyword.Value, value, path),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, index) => Check(keyword.Value, item, $"{path}[{index}]")) : [],
            "required" => value.ValueKind == JsonValueKind.Object
                ? keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} has no {name}")
                : [],
            "properties" => value.ValueKind == JsonValueKind.Object ? CheckProperties(keyword.Value, value, path) : [],
            "additionalProperties" => [],
            _ => throw new NotSupportedException(keyword.Name),
        });

    /// <summary>All objects of this schema are closed.</summary>
    private IEnumerable<string> CheckProperties(JsonElement properties, JsonElement value, string path) =>
        value.EnumerateObject().SelectMany(property => properties.TryGetProperty(property.Name, out var schema)
            ? Check(schema, property.Value, $"{path}.{property.Name}")
            : [$"{path}.{property.Name} is not described"]);

    private IEnumerable<string> CheckAny(JsonElement schemas, JsonElement value, string path)
    {
        var failures = schemas.EnumerateArray().Select(schema => Check(schema, value, path).ToList()).ToList();
        return failures.Any(failure => failure.Count == 0) ? [] : failures.MinBy(failure => failure.Count)!;
    }

    private static IEnumerable<string> TypesOf(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
