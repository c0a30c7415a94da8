namespace ModelLint.Rules;

/// <summary>How loud a rule is by default, and what that promises.</summary>
internal enum RuleLevel
{
    /// <summary>A warning in every build: no false positive is known. One that becomes known is a bug, or lowers the level.</summary>
    Warning,

    /// <summary>Sound advice with a trade-off: shown in editors, never in a plain build.</summary>
    Suggestion,

    /// <summary>A policy that a team opts into.</summary>
    Off,
}
