using System.Text.Json;

namespace ModelLint.EndToEnd.Applications;

/// <summary>The compiler's error log: the findings with their properties, which the console does not show.</summary>
internal static class SarifLog
{
    public static IEnumerable<Finding> Read(string path, string applicationFolder)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return [.. log.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out _))
            .Select(result => ToFinding(result, applicationFolder))
            .Where(finding => finding.Level is "warning" or "error")];
    }

    private static Finding ToFinding(JsonElement result, string applicationFolder) => new(
        result.GetProperty("ruleId").GetString()!,
        result.GetProperty("level").GetString()!,
        CustomProperty(result, "EntityType").Split('.', '+')[^1],
        CustomProperty(result, "Members"),
        FilePath(result, applicationFolder),
        result.GetProperty("message").GetProperty("text").GetString()!);

    private static string CustomProperty(JsonElement result, string name) =>
        result.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("customProperties", out var custom)
        && custom.TryGetProperty(name, out var value)
            ? value.GetString()!
            : "";

    private static string FilePath(JsonElement result, string applicationFolder) =>
        result.TryGetProperty("locations", out var locations)
            ? Path.GetRelativePath(
                applicationFolder,
                new Uri(locations[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath)
            : "";
}
