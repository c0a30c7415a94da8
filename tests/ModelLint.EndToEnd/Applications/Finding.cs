namespace ModelLint.EndToEnd.Applications;

/// <summary>A warning or error of a build, with what ModelLint adds for tools.</summary>
/// <param name="EntityType">The short name of the entity type; empty where the finding is about none.</param>
/// <param name="Members">Member names, separated by commas.</param>
/// <param name="File">Relative to the application's folder.</param>
internal sealed record Finding(string RuleId, string Level, string EntityType, string Members, string File, string Message)
{
    /// <summary>What is found, without the words for it.</summary>
    public override string ToString() => $"{RuleId} {EntityType} ({Members}) in {File}";
}
