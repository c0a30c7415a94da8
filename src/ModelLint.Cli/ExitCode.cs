namespace ModelLint.Cli;

/// <summary>What the process ends with. docs/command-line.md says for each verb what that means.</summary>
internal enum ExitCode
{
    /// <summary>Done, and nothing to look at: a model that was read in full, no findings.</summary>
    Clean = 0,

    /// <summary>Done, and something to look at: parts of a model that are unknown, findings.</summary>
    Remarks = 1,

    /// <summary>Not done, or not in full: wrong arguments, a project that does not load.</summary>
    Failed = 2,
}
