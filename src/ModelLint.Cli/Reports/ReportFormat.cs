namespace ModelLint.Cli.Reports;

internal enum ReportFormat
{
    Text,
    Sarif,
    GitHub,
    Json,
    Markdown,
}
