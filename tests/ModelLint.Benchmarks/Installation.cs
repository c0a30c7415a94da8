using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ModelLint.Benchmarks;

/// <summary>Where the build has found the compiler, the references and the analyzers.</summary>
internal static class Installation
{
    private static readonly Dictionary<string, string> Places = typeof(Installation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .GroupBy(metadata => metadata.Key)
        .ToDictionary(metadata => metadata.Key, metadata => metadata.First().Value!);

    private static readonly string[] References = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Places["EFCore"])!, "references.txt"));

    public static string Root => Path.GetFullPath(Places["Root"]);

    private static Version CompilerVersion => AssemblyName.GetAssemblyName(Path.Combine(Path.GetDirectoryName(Compiler)!, "Microsoft.CodeAnalysis.dll")).Version!;

    public static string Compiler => Places["Compiler"];

    public static string SdkVersion => Places["SdkVersion"];

    /// <summary>ModelLint as the package gives it to the compiler on this platform.</summary>
    public static ImmutableArray<string> ModelLint { get; } = ModelLintIn(Places["Precompiled"]) is var precompiled && precompiled.All(File.Exists) ? precompiled : ModelLintForAllHosts;

    public static ImmutableArray<string> ModelLintForAllHosts => ModelLintIn(AppContext.BaseDirectory);

    /// <summary>This very assembly: <see cref="EmptyAnalyzer"/> is the only one in it.</summary>
    public static ImmutableArray<string> Empty { get; } = [typeof(Installation).Assembly.Location];

    /// <summary>What `dotnet build` runs of itself, at the level that it runs it at.</summary>
    public static ImmutableArray<string> SdkAnalyzers => Assemblies(Places["SdkAnalyzers"]);

    public static string SdkAnalyzerLevel =>
        Directory.GetFiles(Path.Combine(Places["SdkAnalyzers"], "build", "config"), "analysislevel_*_default.globalconfig").MaxBy(NumberOf)!;

    public static ImmutableArray<string> PathsOf(bool withEFCore) =>
        [.. References.Where(path => withEFCore || !Path.GetFileName(path).Contains("EntityFrameworkCore", StringComparison.Ordinal))];

    public static ImmutableArray<MetadataReference> CreateReferences() => [.. References.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The analyzers of a package for the newest compiler that is not newer than the SDK's.</summary>
    public static ImmutableArray<string> Package(string id, string version)
    {
        var folder = Path.Combine(Places["Packages"], id.ToLowerInvariant(), version, "analyzers");
        var newest = Directory.GetDirectories(folder, "roslyn*", SearchOption.AllDirectories)
            .Where(each => VersionOf(each) <= CompilerVersion)
            .MaxBy(VersionOf);
        return Assemblies(newest ?? folder);
    }

    private static ImmutableArray<string> ModelLintIn(string folder) => [Path.Combine(folder, "ModelLint.Analyzers.dll"), Path.Combine(folder, "ModelLint.Humanizer.dll")];

    private static Version VersionOf(string folder) => Version.Parse(Path.GetFileName(folder)["roslyn".Length..]);

    private static ImmutableArray<string> Assemblies(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".resources.dll", StringComparison.Ordinal) && !path.Contains("VisualBasic", StringComparison.Ordinal) && !path.Contains("CodeFixes", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static int NumberOf(string path) => int.TryParse(Path.GetFileName(path).Split('_')[1], CultureInfo.InvariantCulture, out var number) ? number : 0;
}
