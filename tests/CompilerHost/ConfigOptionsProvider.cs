using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.CompilerHost;

/// <summary>What .editorconfig and .globalconfig files say: values for analyzers, severities for the compiler.</summary>
internal sealed class ConfigOptionsProvider(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
{
    private readonly Options _global = new(configs.GlobalConfigOptions.AnalyzerOptions);

    public static implicit operator AnalyzerConfigOptionsProvider(ConfigOptionsProvider provider) => new OfAnalyzers(provider);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptions OptionsOf(string path) => new Options(configs.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class OfAnalyzers(ConfigOptionsProvider provider) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => provider._global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => provider.OptionsOf(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => provider.OptionsOf(textFile.Path);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>A file beside the sources.</summary>
internal sealed class AdditionalFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file);
    }
}
