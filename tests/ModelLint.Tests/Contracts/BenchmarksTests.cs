using System.Diagnostics;
using System.Reflection;

namespace ModelLint.Tests.Contracts;

/// <summary>The benchmarks are run by hand; that they run is seen here, at ten entity types.</summary>
public sealed class BenchmarksTests
{
    [Fact]
    public async Task They_run()
    {
        var benchmarks = typeof(BenchmarksTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Benchmarks").Value!;
        var start = new ProcessStartInfo("dotnet", [benchmarks, "smoke"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"{output}\n{await errors}");
        Assert.Equal(
            ["A build", "An edit in an editor", "Growth"],
            output.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line["### ".Length..].TrimEnd()));
    }
}
