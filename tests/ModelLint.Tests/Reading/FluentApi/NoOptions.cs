using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Reading.FluentApi;

/// <summary>Options with at most one value, for every tree.</summary>
internal sealed class NoOptions(string? key = null, string? value = null) : AnalyzerConfigOptionsProvider
{
    public static readonly NoOptions Instance = new();

    public override AnalyzerConfigOptions GlobalOptions => new Values(null, null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(key, value);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(null, null);

    private sealed class Values(string? onlyKey, string? onlyValue) : AnalyzerConfigOptions
    {
#pragma warning disable CS8765 // NotNullWhen cannot be named here: the analyzers' polyfill of it is visible too.
        public override bool TryGetValue(string key, out string? value)
#pragma warning restore CS8765
        {
            value = key == onlyKey ? onlyValue : null;
            return value is not null;
        }
    }
}
