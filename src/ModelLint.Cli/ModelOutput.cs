using System.Text.Json.Nodes;
using ModelLint.Cli.Json;
using ModelLint.Cli.Loading;
using ModelLint.Cli.Text;
using ModelLint.Metadata;

namespace ModelLint.Cli;

/// <summary>What the command prints, in the format that is asked for.</summary>
internal static class ModelOutput
{
    public static string Write(LoadedProject project, IReadOnlyList<EntityModel> models, OutputFormat format, bool unknowns)
    {
        var places = new SourcePlaces(Path.GetDirectoryName(project.File)!);
        if (format == OutputFormat.Text)
        {
            return string.Concat(models.Select(model => unknowns ? UnknownText.Of(model, places) : $"{new ModelText(places).Of(model)}\n"));
        }

        var json = new ModelJson(places);
        return ModelJson.Serialize(new JsonObject
        {
            ["project"] = project.Name,
            ["contexts"] = JsonValues.List(models, unknowns ? json.UnknownsOf : json.Of),
        });
    }
}
