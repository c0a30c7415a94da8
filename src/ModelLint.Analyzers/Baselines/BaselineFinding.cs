using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Rules;

namespace ModelLint.Baselines;

/// <summary>What is wrong in a baseline, and where.</summary>
/// <param name="Entry">The entry that it is about; null for the file as a whole.</param>
internal sealed record BaselineFinding(TextSpan Span, BaselineEntry? Entry, params object[] MessageArguments)
{
    /// <summary>
    /// With the severity of the source, the first context's, since a section for source files in an .editorconfig does not reach an additional file. Null where that is
    /// none.
    /// </summary>
    public Diagnostic? ToDiagnostic(DiagnosticDescriptor rule, BaselineFile file, AnalyzedProject project)
    {
        var tree = project.ReadModels().FirstOrDefault()?.ContextAnchor.Tree ?? project.Compilation.SyntaxTrees.FirstOrDefault();
        var severity = tree is null ? ReportDiagnostic.Default : project.SeverityOf(rule, tree);
        return severity == ReportDiagnostic.Suppress ? null : Diagnostic.Create(
            rule,
            file.LocationOf(Span, project.CancellationToken),
            severity switch
            {
                ReportDiagnostic.Error => DiagnosticSeverity.Error,
                ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                ReportDiagnostic.Info => DiagnosticSeverity.Info,
                ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
                _ => rule.DefaultSeverity,
            },
            additionalLocations: null,
            Entry is null ? null : ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.Context, Entry.Context)
                .Add(FindingProperties.EntityType, Entry.EntityType)
                .Add(FindingProperties.Members, Entry.Members)
                .Add(FindingProperties.Table, ""),
            MessageArguments);
    }
}
