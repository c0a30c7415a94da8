using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelLint.Metadata;
using ModelLint.Metadata.Relational;

namespace ModelLint.Cli.Json;

/// <summary>Models as JSON. docs/model.schema.json describes it; what it says may be added to, never changed.</summary>
internal sealed class ModelJson(SourcePlaces places)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // Not for a web page: quotes and generic types stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonValues _values = new(places);

    public static string Serialize(JsonObject json) => json.ToJsonString(Options).ReplaceLineEndings("\n") + "\n";

    public JsonObject Of(EntityModel model)
    {
        var json = new JsonObject { ["name"] = model.Context, ["efCoreVersion"] = model.EFVersion, ["provider"] = _values.Setting(model.Provider) };
        _values.At(json, model.ContextAnchor);
        if (!model.IsCertain)
        {
            return _values.Uncertain(json, model.Unknowns);
        }

        var entityTypes = new EntityTypeJson(_values);
        var tables = new TableJson(_values);
        json["tables"] = JsonValues.List(model.Tables, tables.Of);
        json["entityTypes"] = JsonValues.List(model.EntityTypes, entityTypes.Of);
        return json;
    }

    public JsonObject UnknownsOf(EntityModel model) => new()
    {
        ["name"] = model.Context,
        ["unknown"] = JsonValues.List(model.FindUnknowns(), unknown => _values.At(
            new JsonObject { ["reason"] = unknown.Cause.Reason, ["makesUnknown"] = JsonValues.List(unknown.Effects, effect => effect) }, unknown.Cause.Anchor)),
    };
}
