namespace ModelLint.Rules;

/// <summary>
/// The dimensions of a schema review. Diagnostic categories, so that <c>dotnet_analyzer_diagnostic.category-X.severity</c> tunes each.
/// </summary>
internal static class RuleCategory
{
    public const string ReferentialIntegrity = nameof(ReferentialIntegrity);
    public const string ConstraintCompleteness = nameof(ConstraintCompleteness);
    public const string IndexCoverage = nameof(IndexCoverage);
    public const string ConventionConsistency = nameof(ConventionConsistency);
    public const string OperationalReadiness = nameof(OperationalReadiness);

    /// <summary>Beside the review: what ModelLint says about its own settings and reading.</summary>
    public const string Configuration = nameof(Configuration);
}
