using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ModelLint.Benchmarks;

/// <summary>A compiler process of its own, as a build without a compiler server has it.</summary>
internal static class CompilerRun
{
    /// <summary>User and system time of one run.</summary>
    public static TimeSpan Measure(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Installation.Compiler, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var before = OfChildren();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? OfChildren() - before ?? process.TotalProcessorTime : throw new InvalidOperationException(output);
    }

    /// <summary>Of all children that have ended; null on Windows, which keeps the time of each.</summary>
    private static TimeSpan? OfChildren()
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var usage = new long[18]; // struct rusage: two times of two words, and fourteen counts
        _ = GetResourceUsage(-1, usage);
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
