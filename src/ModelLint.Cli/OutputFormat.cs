namespace ModelLint.Cli;

internal enum OutputFormat
{
    Text,
    Json,
}
