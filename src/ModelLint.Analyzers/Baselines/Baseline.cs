using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Rules;

namespace ModelLint.Baselines;

/// <summary>The findings that a team has put off: none of them is reported.</summary>
internal sealed class Baseline
{
    private readonly HashSet<BaselineEntry> _entries;

    public Baseline(IReadOnlyList<(BaselineEntry Entry, TextSpan Span)> entries) =>
        (Entries, _entries) = (entries, [.. entries.Select(entry => entry.Entry)]);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(BaselineEntry Entry, TextSpan Span)> Entries { get; }

    /// <summary>Why the file cannot be read, and where; it holds nothing then.</summary>
    public (string Reason, TextSpan Span)? Problem { get; private init; }

    public static Baseline Unreadable(string reason, TextSpan span) => new([]) { Problem = (reason, span) };

    public bool Contains(DiagnosticDescriptor rule, Finding finding) =>
        _entries.Count > 0 && BaselineEntry.Of(rule, finding.Properties) is { } entry && _entries.Contains(entry);
}
