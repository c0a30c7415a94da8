using Microsoft.CodeAnalysis;

namespace ModelLint.Cli;

/// <summary>Severities that are reported, in the words of <c>.editorconfig</c>.</summary>
internal enum FindingSeverity
{
    Suggestion = DiagnosticSeverity.Info,
    Warning = DiagnosticSeverity.Warning,
    Error = DiagnosticSeverity.Error,
}
