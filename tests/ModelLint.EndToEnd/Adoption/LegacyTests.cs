using System.Diagnostics;
using ModelLint.EndToEnd.Applications;
using ModelLint.EndToEnd.CommandLineTool;
using Xunit.Abstractions;

namespace ModelLint.EndToEnd.Adoption;

/// <summary>The way that docs/adoption.md describes, through a solution of 12 projects and 300 entity types. The output tells how long each step took.</summary>
[Collection(CommandLineCollection.Name)]
public sealed class LegacyTests(Package package, ModelLintTool tool, ITestOutputHelper output) : IDisposable
{
    private readonly Application _application = new(package);

    public void Dispose() => _application.Dispose();

    [Fact]
    public async Task From_two_thousand_findings_to_none()
    {
        LegacySolution.Write(_application);
        (await TimeAsync("dotnet restore", () => _application.RunAsync("dotnet", "restore"))).EnsureSuccess();

        var ofModule = LegacySolution.EntityTypesOfModule * LegacySolution.FindingsOfEntityType.Values.Sum();
        var baseline = await TimeAsync("modellint baseline", () => tool.RunAsync(_application, "baseline"));
        Assert.Equal(string.Concat(LegacySolution.Modules.Select(module => $"{module}: {ofModule} findings in {BaselineOf(module)}, {ofModule} new, 0 gone\n")), baseline.Output);
        Assert.Empty((await TimeAsync("dotnet build, all put off", () => BuildAsync("--no-incremental"))).Findings);

        LegacySolution.AddMistake(_application, "Module03", 7);
        var build = await TimeAsync("dotnet build of the project with a new mistake", () => BuildAsync("Module03"));
        Assert.Equal($"MDL0011 Thing07 (Weight) in {Path.Combine("Module03", "Thing07.cs")}", Assert.Single(build.Findings).ToString());

        foreach (var module in LegacySolution.Modules)
            File.Delete(Path.Combine(_application.Folder, BaselineOf(module)));
        var fix = await TimeAsync("modellint fix", () => tool.RunAsync(_application, "fix"));
        var entityTypes = LegacySolution.Modules.Count * LegacySolution.EntityTypesOfModule;
        var fixedOfRule = LegacySolution.FindingsOfEntityType.Select(rule => (Id: rule.Key, Count: (rule.Value * entityTypes) + (rule.Key == "MDL0011" ? 1 : 0))).ToList();
        Assert.All(fixedOfRule, rule => Assert.Contains($"{rule.Count,5} {rule.Id} ", fix.Output));
        Assert.EndsWith($"{fixedOfRule.Sum(rule => rule.Count)} findings fixed in {entityTypes + LegacySolution.Modules.Count} files, 0 left\n", fix.Output);

        build = await TimeAsync("dotnet build, all fixed", () => BuildAsync("--no-incremental"));
        build.Command.EnsureSuccess();
        Assert.Empty(build.Findings);
    }

    private static string BaselineOf(string module) => Path.Combine(module, "modellint.baseline.json");

    private Task<BuildResult> BuildAsync(string argument) => _application.BuildAsync(argument, "--no-restore");

    private async Task<T> TimeAsync<T>(string step, Func<Task<T>> run)
    {
        var watch = Stopwatch.StartNew();
        var result = await run();
        output.WriteLine($"{step}: {watch.Elapsed.TotalSeconds:0.0} s");
        return result;
    }
}
