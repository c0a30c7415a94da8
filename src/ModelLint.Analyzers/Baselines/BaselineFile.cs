using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Baselines;

/// <summary>A baseline among the additional files of a compilation, put there by src/ModelLint/build/ModelLint.targets.</summary>
/// <param name="IsShared">Whether it holds findings of other compilations too: of other projects, or target frameworks.</param>
internal sealed record BaselineFile(AdditionalText File, bool IsShared)
{
    public const string DefaultName = "modellint.baseline.json";

    /// <summary>Metadata of the item, <c>Own</c> or <c>Shared</c>: the file may be called anything then.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.ModelLintBaseline";

    private static readonly ConditionalWeakTable<SourceText, Baseline> Known = new();

    public static IReadOnlyList<BaselineFile> FindAll(AnalyzerOptions options) =>
    [
        .. from file in options.AdditionalFiles
           let mark = MarkOf(file, options)
           where mark is "Own" or "Shared" || Path.GetFileName(file.Path).Equals(DefaultName, StringComparison.OrdinalIgnoreCase)
           group mark is "Shared" by file.Path into same
           select new BaselineFile(options.AdditionalFiles.First(file => file.Path == same.Key), same.Any(isShared => isShared)),
    ];

    /// <summary>The same options for a compilation that has no baseline.</summary>
    public static AnalyzerOptions Without(AnalyzerOptions options)
    {
        var baselines = FindAll(options).Select(baseline => baseline.File.Path).ToArray();
        return new(options.AdditionalFiles.RemoveAll(file => baselines.Contains(file.Path)), options.AnalyzerConfigOptionsProvider);
    }

    /// <summary>Read once for each text, whoever asks.</summary>
    public Baseline Read(CancellationToken cancellationToken) => File.GetText(cancellationToken) is { } text
        ? Known.GetValue(text, BaselineFormat.Read)
        : Baseline.Unreadable("it cannot be opened", default);

    public Location LocationOf(TextSpan span, CancellationToken cancellationToken) =>
        Location.Create(File.Path, span, File.GetText(cancellationToken)?.Lines.GetLinePositionSpan(span) ?? default);

    private static string? MarkOf(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Metadata, out var mark) ? mark : null;
}
